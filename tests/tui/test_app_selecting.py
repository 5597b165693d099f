"""Selecting text with the keyboard, and what becomes of it."""

import pytest

from newsread.article import Article
from tests.tui import look
from tests.tui.reader_app import drag
from tests.tui.written_down import MakeApp
from tui.app import NewsreadApp


def selected(app: NewsreadApp) -> str:
    """The selected text; empty if nothing is selected."""
    span = app.reading.reader.selected_span()
    return app.reading.article.text[slice(*span)] if span else ""


@pytest.fixture(autouse=True)
def _no_clipboard_program(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"):
        monkeypatch.delenv(name, raising=False)


async def test_v_begins_with_the_first_word_on_the_screen_and_words_are_added(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("v")
        assert selected(app) == "Ministers"
        assert "SELECT  1 word " in look.status_line(app)
        await pilot.press("w", "w")
        assert selected(app) == "Ministers fail to"
        await pilot.press("l", "l", "h", "W")
        assert selected(app) == "Ministers fail to"
        await pilot.press("o", "w", "o")
        assert selected(app) == "fail to"
        assert "SELECT  2 words " in look.status_line(app)


async def test_v_begins_with_the_lit_mention(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", "v")
        assert selected(app) == "Amara Okafor"
        await pilot.press("s")
        assert selected(app).startswith("Amara Okafor, the water")
        assert selected(app).endswith("dams in Slovenia.")
        await pilot.press("S", "v")
        assert selected(app) == "Okafor"


async def test_v_begins_with_the_word_at_the_place_gone_to(make_app: MakeApp, article: Article) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", ":", *"50%", "enter", "v")
        start, end = app.reading.reader.selected_span() or (0, 0)
        assert start < len(article.text) / 2 <= end + 1
        await pilot.press("escape", ":", *"5", "enter", "v")
        assert selected(app) == "Amara"
        await pilot.press("escape", "]", "v")
        assert app.reading.reader.selected_span() == look.chosen(app).span


async def test_sentences_and_paragraphs_are_added_whole(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("/", *"On the table", "enter", "escape", "/", *"on the table", "enter", "V")
        assert selected(app).endswith('"We had a text on the table," Okafor said.')
        await pilot.press(")")
        assert selected(app).endswith('"Nobody read it."')
        await pilot.press("}")
        assert selected(app).endswith("from Belgrade, disagreed.")


async def test_lines_keep_their_column_and_wide_characters_count_double(make_app: MakeApp) -> None:
    from newsread.article import from_text

    app = make_app(article=from_text("漢字 ab\n12345678\nxy\n", "a.txt"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("v", "j")
        assert selected(app) == "漢字 ab\n123"
        await pilot.press("k")
        assert selected(app) == "漢字"


async def test_escape_leaves_the_mode_and_nothing_is_selected(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("V", "escape")
        assert selected(app) == ""
        assert "SELECT" not in look.status_line(app)
        assert app.focused is app.reading.reader
        before = app.reading.reader.top_offset()
        await pilot.press("j")
        assert app.reading.reader.top_offset() > before


async def test_copying_gives_the_words_of_the_article_without_line_ends_of_the_screen(
    make_app: MakeApp,
) -> None:
    app = make_app()
    async with app.run_test(size=(60, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("}", "V", "y")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.clipboard.startswith("By Ada Novak, RIVERTON [Wire] — Talks on the Sava basin ended on")
        assert "\n" not in app.clipboard
        assert "sent 32 words to the terminal's clipboard" in look.status_line(app)
        assert selected(app) == ""


async def test_keeping_the_selection_leaves_the_mode(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("v", "w", "b")
        assert [kept.exact for kept in app.reading.keeping.of_article] == ["Ministers fail"]
        assert "★ 1" in look.status_line(app)
        await pilot.press("n")
        assert "SELECT" not in look.status_line(app)


async def test_v_goes_on_from_what_the_mouse_selected(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.double_click("#reader", offset=(8, 0))
        await pilot.pause()
        word = selected(app)
        await pilot.press("v", "w")
        assert selected(app).startswith(word + " ")


async def test_a_selection_outlives_the_mode_when_the_focus_goes(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("v", "w", "tab")
        assert "SELECT" not in look.status_line(app)
        assert selected(app) == "Ministers fail"


async def test_growing_a_selection_does_not_move_the_text_away(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press(":", *"50%", "enter")
        reader = app.reading.reader
        before = reader.scroll_offset.y
        assert before > 10
        await pilot.press("v", "w")
        assert abs(reader.scroll_offset.y - before) <= 1


async def test_what_the_mouse_selects_is_counted_with_the_keys_for_it(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await drag(pilot, (2, 2), (20, 2))
        words = len(selected(app).split())
        assert words > 1
        assert f"{words} words: y copies, b keeps" in look.status_line(app)
