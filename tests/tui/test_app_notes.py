"""Writing notes and tags beside the article, over real stores."""

from textual.pilot import Pilot
from textual.widgets import Static, TextArea

from newsread.kept.bookmark import Bookmark
from newsread.paths import Folders
from store.bookmarks import Bookmarks
from tests.tui import look
from tests.tui.written_down import MakeApp


async def write(pilot: Pilot[None], typed: str) -> None:
    """Types a text, line feeds included."""
    names = {"\n": "enter", " ": "space", "#": "number_sign"}
    await pilot.press(*(names.get(character, character) for character in typed))


def only_one(folders: Folders) -> Bookmark:
    (kept,) = Bookmarks(folders).all()
    return kept


async def test_a_keeps_the_passage_with_a_note_of_several_lines_and_tags(
    make_app: MakeApp, folders: Folders
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", "a")
        assert "Amara Okafor, the water commissioner" in look.screen_text(app)
        await write(pilot, "ask her #treaty\ntwice\n#dams")
        await pilot.press("ctrl+s")
        assert app.screen is app.reading
        assert "kept with a note" in look.status_line(app)
    kept = only_one(folders)
    assert kept.exact.startswith("Amara Okafor, the water commissioner")
    assert (kept.note, kept.tags) == ("ask her #treaty\ntwice", ("treaty", "dams"))
    assert "Amara Okafor" in kept.entities


async def test_escape_leaves_the_note_and_keeps_what_was_typed(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("a")
        await write(pilot, "half a thought")
        await pilot.press("escape")
        assert app.screen is app.reading
        assert only_one(folders).note == "half a thought"
        await pilot.press("z")
        assert Bookmarks(folders).all() == []


async def test_escape_without_typing_keeps_nothing_and_ctrl_s_the_passage(
    make_app: MakeApp, folders: Folders
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("a", "escape")
        assert Bookmarks(folders).all() == []
        await pilot.press("a", "ctrl+s")
    assert only_one(folders).note == ""


async def test_quitting_in_the_middle_of_a_note_keeps_it(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("a")
        await write(pilot, "q and t are letters here")
        await pilot.press("ctrl+q")
    assert only_one(folders).note == "q and t are letters here"


async def test_the_same_passage_again_opens_its_note(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "b")
        await write(pilot, "one #tag")
        await pilot.press("escape", "a")
        assert app.screen.query_one(TextArea).text == "one #tag"
        await pilot.press("backspace", "backspace", "backspace", "backspace")
        await pilot.press("ctrl+s")
        assert "note changed" in look.status_line(app)
        kept = only_one(folders)
        assert (kept.note, kept.tags) == ("one", ())
        await pilot.press("z")
        assert only_one(folders).tags == ("tag",)
        await pilot.press("z")
        assert only_one(folders).note == ""


async def test_a_known_tag_is_offered_and_taken_with_tab(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("a")
        await write(pilot, "#treaty")
        await pilot.press("escape", "G", "a")
        await write(pilot, "see #tr")
        assert "see #treaty" in look.screen_text(app)
        await pilot.press("tab", "ctrl+s")
    assert Bookmarks(folders).all()[1].tags == ("treaty",)


async def test_overlapping_passages_are_kept_apart(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        for span in ((0, 14), (10, 20), (12, 14)):
            app.reading.reader.select(*span)
            await pilot.pause()
            await pilot.press("b")
        assert "".join(look.lit_texts(app, "bookmark")) == app.reading.article.text[:20]
    assert len(Bookmarks(folders).all()) == 3


async def test_a_long_passage_above_a_note_ends_with_an_ellipsis(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(60, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("v", "}", "}", "}", "a")
        shown = str(app.screen.query_one("#note-quote", Static).render()).splitlines()
        assert len(shown) == 2
        assert shown[1].endswith("…")
        assert "Ministers fail to agree" in shown[0]
