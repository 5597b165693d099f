"""The reader in an app of its own: where it is, what it draws in which cell, what the mouse selects."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.app import App, ComposeResult
from textual.events import MouseScrollDown
from textual.geometry import Region
from textual.pilot import Pilot

from newsread.article import Article
from tui.widgets.painter import CACHED_STRIPS
from tui.widgets.reader import Reader

SIZES = [(80, 24), (120, 36), (60, 20)]
PARAGRAPH = "Talks on the Sava basin ended on Tuesday without a signature, and [Reuters] said [/] so. "
LONG_TEXT = "A river treaty\n\n" + "\n\n".join(f"{number}. " + PARAGRAPH * 4 for number in range(60))
WIDE_TEXT = "Wide\n\nab漢字cd\tef 😀 gh"


def article(text: str, boilerplate: tuple[tuple[int, int], ...] = ()) -> Article:
    return Article("article.txt", text, "0" * 64, text.split("\n")[0], boilerplate)


class ReaderApp(App[None]):
    def __init__(self, text: str = LONG_TEXT, boilerplate: tuple[tuple[int, int], ...] = ()) -> None:
        super().__init__()
        self.reader = Reader(article(text, boilerplate))
        self.picked: list[int] = []
        self.selections: list[tuple[int, int] | None] = []
        self.moves = 0

    def compose(self) -> ComposeResult:
        yield self.reader

    def on_reader_picked(self, message: Reader.Picked) -> None:
        self.picked.append(message.offset)

    def on_reader_selection_changed(self, message: Reader.SelectionChanged) -> None:
        self.selections.append(message.span)

    def on_reader_moved(self, message: Reader.Moved) -> None:
        self.moves += 1


def screen_lines(reader: Reader) -> list[str]:
    return [strip.text for strip in reader.render_lines(Region(0, 0, *reader.size))]


def cells(segments: Sequence[Segment]) -> list[Style]:
    return [segment.style or Style.null() for segment in segments for _ in range(segment.cell_length)]


def cell_styles(app: ReaderApp, y: int) -> list[Style]:
    """The styles of the cells of a line as the compositor puts them on the screen."""
    return cells(list(app.screen._compositor.render_strips()[y]))


async def drag(pilot: Pilot[None], start: tuple[int, int], end: tuple[int, int]) -> None:
    await pilot.mouse_down(offset=start)
    await pilot.hover(offset=end)
    await pilot.mouse_up(offset=end)
    await pilot.pause()


def cell_of(reader: Reader, offset: int) -> tuple[int, int]:
    """The cell of a character in a row of characters that are one cell wide."""
    row = reader.rows.row_at(offset)
    return reader._column.left + offset - reader.rows.start(row), row - reader.scroll_offset.y


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
            await pilot.resize_terminal(width, height)
            assert app.reader.size == (width, height)
            assert app.reader.visible_span()[0] <= place < app.reader.visible_span()[1]
        await pilot.resize_terminal(*size)
        assert app.reader.top_offset() == place


async def test_the_place_near_the_end_comes_back_after_a_screen_that_shows_everything() -> None:
    text = "\n".join(f"line {number}" for number in range(50))
    app = ReaderApp(text)
    async with app.run_test(size=(80, 20)) as pilot:
        app.reader.action_go_end()
        place = app.reader.top_offset()
        await pilot.resize_terminal(80, 100)
        assert app.reader.visible_span() == (0, len(text))
        await pilot.resize_terminal(80, 20)
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
            app.reader.action_scroll_paragraph(1)
            assert screen_lines(app.reader)[0].strip().startswith(f"{number}. ")
        app.reader.action_scroll_rows(1)
        for number in (4, 3, 2):
            app.reader.action_scroll_paragraph(-1)
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


@pytest.mark.parametrize("size", SIZES)
async def test_highlights_are_in_the_cells_of_their_characters(size: tuple[int, int]) -> None:
    app = ReaderApp()
    async with app.run_test(size=size) as pilot:
        start = LONG_TEXT.index("Tuesday")
        app.reader.set_layer("mentions", [(start, start + 7, "mention")])
        await pilot.pause()
        x, y = cell_of(app.reader, start)
        styles = cell_styles(app, y)
        plain = styles[x - 1].bgcolor
        lit = [place for place, style in enumerate(styles) if style.bgcolor != plain]
        assert lit == list(range(x, x + 7))


async def test_a_span_over_several_rows_is_lit_in_each() -> None:
    app = ReaderApp()
    async with app.run_test(size=(60, 20)) as pilot:
        app.reader.set_layer("bookmarks", [(0, len(LONG_TEXT), "bookmark")])
        await pilot.pause()
        for y in range(2, 6):
            line = app.reader.rows.line(y)
            plain = cell_styles(app, y)[-1].bgcolor
            assert sum(style.bgcolor != plain for style in cell_styles(app, y)) == len(line)


async def test_stronger_layers_win_and_a_bookmark_shows_through() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        reader, start = app.reader, LONG_TEXT.index("Tuesday")
        x, y = cell_of(reader, start)

        async def style_after(layer: str, style: str) -> Style:
            reader.set_layer(layer, [(start, start + 7, style)])  # type: ignore[arg-type]
            await pilot.pause()
            return cell_styles(app, y)[x]

        kind = await style_after("kinds", "place")
        kept = await style_after("bookmarks", "bookmark")
        assert kept.color == kind.color
        assert kept.bgcolor != kind.bgcolor
        assert kept.italic
        lit = await style_after("mentions", "mention")
        assert lit.bgcolor != kept.bgcolor
        assert lit.italic
        found = await style_after("search", "hit")
        assert found.bgcolor != lit.bgcolor
        current = await style_after("mentions", "current")
        assert current.bgcolor != found.bgcolor
        reader.set_layer("search", [])
        await pilot.pause()
        assert cell_styles(app, y)[x] == current


async def test_an_unknown_style_is_refused() -> None:
    app = ReaderApp()
    with pytest.raises(KeyError):
        app.reader.set_layer("kinds", [(0, 1, "purple")])


async def test_title_and_boilerplate_are_set_apart() -> None:
    text = "A title\n\nSEE ALSO: more\n\nplain"
    app = ReaderApp(text, boilerplate=((9, 23),))
    async with app.run_test(size=(80, 24)):
        left = app.reader._column.left
        title, boilerplate, plain = (cell_styles(app, y)[left] for y in (0, 2, 4))
        assert title.bold
        assert not plain.bold
        assert boilerplate.color != plain.color


async def test_a_new_theme_is_drawn_in_its_colours() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        dark = cell_styles(app, 0)[5]
        app.theme = "textual-light"
        await pilot.pause()
        assert cell_styles(app, 0)[5].bgcolor != dark.bgcolor


async def test_without_colours_every_layer_is_still_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        start = LONG_TEXT.index("Talks")
        names = ["person", "bookmark", "mention", "hit", "current"]
        layers = ["kinds", "bookmarks", "mentions", "search", "search"]
        looks = set()
        for name, layer in zip(names, layers, strict=True):
            app.reader.set_layer(layer, [(start, start + 3, name)])  # type: ignore[arg-type]
            await pilot.pause()
            x, y = cell_of(app.reader, start)
            style = cell_styles(app, y)[x]
            assert style.color is None or style.color.get_truecolor().red == style.color.get_truecolor().blue
            margin = screen_lines(app.reader)[y][: app.reader._column.left]
            looks.add((style.bold, style.italic, style.underline2, style.underline, style.reverse, margin))
            app.reader.set_layer(layer, [])  # type: ignore[arg-type]
        assert len(looks) == len(names)


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
        await pilot.resize_terminal(40, 24)
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


async def test_an_empty_article_is_blank() -> None:
    app = ReaderApp("")
    async with app.run_test(size=(80, 24)) as pilot:
        app.reader.action_scroll_page(1)
        app.reader.action_scroll_paragraph(1)
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
