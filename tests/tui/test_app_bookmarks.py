"""Keeping passages and places, over real stores."""

from newsread.paths import Folders
from store.bookmarks import Bookmarks
from tests.tui import look
from tests.tui.written_down import MakeApp


async def test_b_keeps_the_sentence_of_the_lit_mention_with_its_names(
    make_app: MakeApp, folders: Folders
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", "b")
        assert "kept" in look.status_line(app)
        assert "★ 1" in look.status_line(app)
    (kept,) = Bookmarks(folders).all()
    assert kept.exact.startswith("Amara Okafor, the water commissioner, told reporters")
    assert kept.exact.endswith("guard dams in Slovenia.")
    assert kept.entities == ("Amara Okafor", "another 7,000 troops", "Slovenia")


async def test_b_keeps_a_selection_exactly(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        app.reading.reader.select(10, 14)
        await pilot.pause()
        await pilot.press("b")
        assert app.reading.reader.selected_span() is None
    assert [bookmark.exact for bookmark in Bookmarks(folders).all()] == ["fail"]


async def test_b_keeps_the_first_sentence_on_the_screen_if_nothing_is_lit(
    make_app: MakeApp, folders: Folders
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("}", "}", "b")
    (kept,) = Bookmarks(folders).all()
    assert kept.exact.startswith("Amara Okafor, the water commissioner")


async def test_kept_passages_are_there_after_a_restart(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b")
    again = make_app()
    async with again.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        assert "★ 1" in look.status_line(again)
        assert "".join(look.lit_texts(again, "bookmark")) == "Ministers fail to agree on river treaty"


async def test_z_takes_back_what_was_kept_and_deleted_step_by_step(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "G", "b", "B", "x", "escape")
        assert "★ 1" in look.status_line(app)
        await pilot.press("z")
        assert "kept again" in look.status_line(app)
        assert "★ 2" in look.status_line(app)
        await pilot.press("z", "z")
        assert "★" not in look.status_line(app)
        await pilot.press("z")
        assert "Nothing to undo" in look.status_line(app)
