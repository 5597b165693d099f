"""Numbers typed before a command, in the keymaps that leave the digits free."""

import pytest

from newsread.settings.config import Settings
from tests.tui import look
from tests.tui.written_down import MakeApp

COUNTING = Settings(keymap="vim")


@pytest.mark.parametrize("keymap", ["less", "vim"])
async def test_a_number_repeats_a_line_a_page_and_a_paragraph(make_app: MakeApp, keymap: str) -> None:
    app = make_app(settings=Settings(keymap=keymap))
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        reader = app.reading.reader
        for keys, counted in (("jjjjj", "5j"), ("}}", "2}"), ("  ", "2 ")):
            await pilot.press("g", *keys)
            wanted = reader.top_offset()
            await pilot.press("g", *counted)
            assert reader.top_offset() == wanted > 0
        await pilot.press(*"12j", *"12k", "ctrl+d")
        assert reader.scroll_offset.y == (wanted_row := reader.rows.row_at(wanted)) + reader.size.height // 2
        await pilot.press("3", "ctrl+u")
        assert reader.scroll_offset.y == wanted_row + reader.size.height // 2 - 3


async def test_a_number_is_a_line_for_g_and_a_share_for_percent(make_app: MakeApp) -> None:
    app = make_app(settings=COUNTING)
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        for key in "gG":
            await pilot.press("ctrl+f", *"5", key)
            assert look.screen_text(app).splitlines()[1].strip().startswith("Amara Okafor, the water")
        await pilot.press("ctrl+o")
        assert app.reading.reader.top_offset() > 0
        await pilot.press(*"50%")
        start, end = app.reading.reader.visible_span()
        assert start < len(app.reading.article.text) / 2 <= end
        await pilot.press(*"9999G")
        assert "The article has 81 lines" in look.status_line(app)
        assert app.reading.reader.visible_span() == (start, end)


async def test_a_number_steps_as_often_through_what_is_lit_and_listed(make_app: MakeApp) -> None:
    app = make_app(settings=COUNTING)
    async with app.run_test(size=(120, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", *"2n")
        assert "Amara Okafor 3/4" in look.status_line(app)
        await pilot.press(*"2n")
        assert "Amara Okafor 1/4  from the beginning again" in look.status_line(app)
        await pilot.press("]", "]", "]")
        third = look.chosen(app).span
        await pilot.press(*"3[")
        assert "Amara Okafor 1/4" in look.status_line(app)
        await pilot.press(*"3]")
        assert look.chosen(app).span == third
        await pilot.press("/", *"water", "enter", *"3n")
        assert "/water 4/4" in look.status_line(app)
        await pilot.press("K", "tab", "g", *"3j")
        chosen = look.chosen(app).row
        assert app.reading.panel.listed.index(chosen) == 3


async def test_a_number_adds_as_many_words_to_the_selection(make_app: MakeApp) -> None:
    app = make_app(settings=COUNTING)
    async with app.run_test(size=(120, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("v", *"4w")
        assert "5 words" in look.status_line(app)


async def test_the_number_is_shown_and_goes_with_the_next_key(make_app: MakeApp) -> None:
    app = make_app(settings=COUNTING)
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", *"12")
        assert " %  12 " in look.status_line(app)
        await pilot.press("escape")
        assert "Amara Okafor 1/4" in look.status_line(app)
        await pilot.press("j")
        assert app.reading.reader.scroll_offset.y == 1
        await pilot.press("5", "y", "j")
        assert app.reading.reader.scroll_offset.y == 2


async def test_digits_are_typed_into_the_lines_one_types_into(make_app: MakeApp) -> None:
    app = make_app(settings=COUNTING)
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press("/", *"40")
        assert "/ 40" in look.status_line(app)


async def test_digits_that_are_keys_are_no_numbers(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press(*"52j")
        assert app.reading.reader.scroll_offset.y == 1
        assert app.reading.section == "figures"


async def test_the_help_tells_of_numbers_where_they_count(make_app: MakeApp) -> None:
    for settings, told in ((COUNTING, True), (Settings(), False)):
        app = make_app(settings=settings)
        async with app.run_test(size=(80, 24)) as pilot:
            await look.settled(pilot)
            await pilot.press("f1")
            assert ("A number first says how often" in look.screen_text(app)) is told
