"""The reader in an app of its own: where it is, and how it moves."""

import pytest
from textual.events import MouseScrollDown

from tests.tui.reader_app import LONG_TEXT, SIZES, ReaderApp, resize, screen_lines
from tui.widgets.painter import CACHED_STRIPS


@pytest.mark.parametrize("size", SIZES)
async def test_the_text_is_drawn_literally_and_centred(size: tuple[int, int]) -> None:
    app = ReaderApp()
    async with app.run_test(size=size):
        lines = screen_lines(app.reader)
        shown = "".join(line.strip() + " " for line in lines)
        assert "[Reuters] said [/] so." in shown
        assert all(len(line) == size[0] for line in lines)
        width = min(76, size[0] - 2)
        assert lines[0].index("A river") == (size[0] - width) // 2


@pytest.mark.parametrize("size", SIZES)
async def test_the_place_is_kept_through_any_number_of_resizes(size: tuple[int, int]) -> None:
    app = ReaderApp()
    async with app.run_test(size=size) as pilot:
        app.reader.go_to(LONG_TEXT.index("30. "))
        app.reader.action_scroll_rows(2)
        place = app.reader.top_offset()
        for width, height in [(40, 10), (33, 60), (130, 5), (61, 21), (25, 80)]:
            await resize(pilot, width, height)
            assert app.reader.size == (width, height)
            assert app.reader.visible_span()[0] <= place < app.reader.visible_span()[1]
        await resize(pilot, *size)
        assert app.reader.top_offset() == place


async def test_the_place_near_the_end_comes_back_after_a_screen_that_shows_everything() -> None:
    text = "\n".join(f"line {number}" for number in range(50))
    app = ReaderApp(text)
    async with app.run_test(size=(80, 20)) as pilot:
        app.reader.action_go_end()
        place = app.reader.top_offset()
        await resize(pilot, 80, 100)
        assert app.reader.visible_span() == (0, len(text))
        await resize(pilot, 80, 20)
        assert app.reader.top_offset() == place


async def test_a_place_asked_for_before_the_first_frame_is_there_in_it() -> None:
    app = ReaderApp()
    app.reader.go_to(LONG_TEXT.index("30. "))
    async with app.run_test(size=(80, 24)):
        assert screen_lines(app.reader)[0].strip().startswith("30. ")


async def test_the_measure_changes_live_and_keeps_the_place() -> None:
    app = ReaderApp()
    async with app.run_test(size=(120, 36)):
        app.reader.go_to(LONG_TEXT.index("30. "))
        for measure, width in [(40, 40), (0, 118), (60, 60)]:
            app.reader.measure = measure
            lines = screen_lines(app.reader)
            assert lines[0].strip().startswith("30. ")
            assert width - 12 < max(len(line.strip()) for line in lines) <= width


@pytest.mark.parametrize("size", SIZES)
async def test_a_page_keeps_two_rows_and_never_leaves_the_text(size: tuple[int, int]) -> None:
    app = ReaderApp()
    async with app.run_test(size=size):
        before = screen_lines(app.reader)
        app.reader.action_scroll_page(1)
        assert screen_lines(app.reader)[:2] == before[-2:]
        app.reader.action_scroll_page(-1)
        assert screen_lines(app.reader) == before
        app.reader.action_scroll_page(-1)
        assert app.reader.top_offset() == 0
        app.reader.action_go_end()
        assert app.reader.visible_span()[1] == len(LONG_TEXT)
        assert app.reader.progress() == 1.0
        app.reader.action_scroll_half_page(-1)
        assert 0 < app.reader.progress() < 1
        app.reader.action_go_top()
        assert app.reader.top_offset() == 0


async def test_show_moves_only_to_what_is_not_comfortably_visible() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        app.reader.show(app.reader.rows.start(10))
        assert app.reader.top_offset() == 0
        app.reader.show(app.reader.rows.start(22))
        await pilot.pause()
        top = app.reader.scroll_offset.y
        assert top + 3 <= 22 < top + 21
        app.reader.show(app.reader.rows.start(top))
        assert app.reader.scroll_offset.y < top
        app.reader.show(len(LONG_TEXT))
        assert app.reader.visible_span()[1] == len(LONG_TEXT)


async def test_paragraphs_are_stepped_through_and_back() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)):
        for number in range(5):
            app.reader.action_scroll_paragraphs(1)
            assert screen_lines(app.reader)[0].strip().startswith(f"{number}. ")
        app.reader.action_scroll_rows(1)
        for number in (4, 3, 2):
            app.reader.action_scroll_paragraphs(-1)
            assert screen_lines(app.reader)[0].strip().startswith(f"{number}. ")


async def test_the_wheel_scrolls_and_moves_are_told() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        moves = app.moves
        assert moves > 0
        await pilot._post_mouse_events([MouseScrollDown], widget=app.reader, offset=(5, 5))
        await pilot.pause()
        assert app.reader.scroll_offset.y > 0
        assert app.moves > moves


async def test_an_empty_article_is_blank() -> None:
    app = ReaderApp("")
    async with app.run_test(size=(80, 24)) as pilot:
        app.reader.action_scroll_page(1)
        app.reader.action_scroll_paragraphs(1)
        await pilot.click(offset=(10, 10))
        assert screen_lines(app.reader) == [" " * 80] * 24
        assert app.reader.visible_span() == (0, 0)
        assert app.picked == []


async def test_no_more_rows_are_kept_than_the_cache_holds() -> None:
    app = ReaderApp()
    async with app.run_test(size=(40, 30)) as pilot:
        for _ in range(60):
            app.reader.action_scroll_page(1)
            screen_lines(app.reader)
        await pilot.pause()
        assert len(app.reader._painter._strips) == CACHED_STRIPS


async def test_the_reader_binds_no_keys() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        app.reader.focus()
        await pilot.press("down", "pagedown", "end")
        assert app.reader.top_offset() == 0
