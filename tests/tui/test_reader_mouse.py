"""What the mouse selects and points at in the reader."""

from itertools import pairwise

from tests.tui.reader_app import LONG_TEXT, WIDE_TEXT, ReaderApp, cell_of, drag, resize


async def test_dragging_selects_exactly_the_characters_between() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        start, end = LONG_TEXT.index("Sava"), LONG_TEXT.index("said [/]") + 4
        await drag(pilot, cell_of(app.reader, start), cell_of(app.reader, end - 1))
        assert app.reader.selected_span() == (start, end)
        assert app.screen.get_selected_text() == LONG_TEXT[start:end]
        await drag(pilot, cell_of(app.reader, end - 1), cell_of(app.reader, start))
        assert app.reader.selected_span() == (start, end)
        assert app.selections[-1] == (start, end)
        assert app.picked == []


async def test_wide_characters_and_tabs_are_selected_whole() -> None:
    app = ReaderApp(WIDE_TEXT)
    async with app.run_test(size=(80, 24)) as pilot:
        left = app.reader._column.left
        first = WIDE_TEXT.index("ab")
        drawn = [0, 1, 2, 2, 3, 3, 4, 5, 6, 6, 6, 6, 7, 8, 9, 10, 10, 11, 12, 13]
        last = len(drawn) - 1
        for start, end in [*pairwise(range(last + 1)), (0, last), (4, 9)]:
            await drag(pilot, (left + start, 2), (left + end, 2))
            assert app.reader.selected_span() == (first + drawn[start], first + drawn[end] + 1)


async def test_a_drag_beyond_the_last_cell_ends_with_the_row() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await drag(pilot, cell_of(app.reader, 2), (79, 0))
        assert app.reader.selected_span() == (2, len("A river treaty"))


async def test_a_selection_outlives_a_resize() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        start, end = LONG_TEXT.index("Sava"), LONG_TEXT.index("said [/]") + 4
        await drag(pilot, cell_of(app.reader, start), cell_of(app.reader, end - 1))
        await resize(pilot, 40, 24)
        await pilot.pause()
        assert app.reader.selected_span() == (start, end)
        assert app.screen.get_selected_text() == LONG_TEXT[start:end]
        app.reader.clear_selection()
        await pilot.pause()
        assert app.reader.selected_span() is None
        assert app.selections[-1] is None


async def test_a_click_tells_the_character_under_it() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        app.reader.go_to(LONG_TEXT.index("30. "))
        await pilot.pause()
        offset = LONG_TEXT.index("Tuesday", app.reader.top_offset())
        await pilot.click(offset=cell_of(app.reader, offset))
        await pilot.click(offset=(0, 0))
        assert app.picked == [offset]


async def test_a_double_click_selects_the_word() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        offset = LONG_TEXT.index("Tuesday")
        await pilot.double_click(offset=cell_of(app.reader, offset + 3))
        await pilot.pause()
        assert app.reader.selected_span() == (offset, offset + 7)
