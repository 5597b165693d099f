"""The ruler: the right cells are marked, the visible part is lit, a click goes there."""

from textual.app import ComposeResult
from textual.containers import Horizontal

from newsread.article import Article
from tui.screens.styles import ARTICLE, FOUND
from tui.theming import Theming
from tui.widgets.reader import Reader
from tui.widgets.ruler import GLYPHS, Ruler

LINES = 200
TEXT = "".join(f"line {number:03}\n" for number in range(LINES))
LINE = len("line 000\n")


class RulerApp(Theming):
    CSS_PATH = [ARTICLE, FOUND]

    def __init__(self, text: str = TEXT) -> None:
        super().__init__()
        self.reader = Reader(Article("article.txt", text, "0" * 64, ""))
        self.ruler = Ruler(self.reader)

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield self.reader
            yield self.ruler


def glyphs(ruler: Ruler) -> str:
    return "".join(strip.text for strip in ruler.render_lines(ruler.size.region))


def lit_cells(ruler: Ruler) -> list[int]:
    """The cells whose background is not that of a cell outside of the visible part."""
    styles = [next(iter(strip)).style for strip in ruler.render_lines(ruler.size.region)]
    plain = ruler.visual_style.rich_style.bgcolor
    return [y for y, style in enumerate(styles) if style is not None and style.bgcolor != plain]


async def test_marks_stand_in_proportion_to_their_rows() -> None:
    app = RulerApp()
    async with app.run_test(size=(80, 20)):
        app.ruler.set_marks("mentions", [0, 105 * LINE, 199 * LINE + 3])
        expected = [" "] * 20
        for row in (0, 105, 199):
            expected[row * 20 // LINES] = GLYPHS["mentions"]
        assert glyphs(app.ruler) == "".join(expected)
        app.ruler.set_marks("mentions", [])
        assert glyphs(app.ruler) == " " * 20


async def test_every_layer_has_its_glyph_and_search_wins() -> None:
    app = RulerApp()
    async with app.run_test(size=(80, 20)):
        app.ruler.set_marks("search", [3])
        app.ruler.set_marks("bookmarks", [0, 50 * LINE])
        app.ruler.set_marks("mentions", [0, 100 * LINE])
        marks = glyphs(app.ruler)
        assert (marks[0], marks[5], marks[10]) == (GLYPHS["search"], GLYPHS["bookmarks"], GLYPHS["mentions"])
        assert len(set(GLYPHS.values())) == len(GLYPHS)


async def test_the_visible_part_is_lit_and_follows_the_reader() -> None:
    app = RulerApp()
    async with app.run_test(size=(80, 20)) as pilot:
        assert lit_cells(app.ruler) == [0, 1]
        app.reader.action_go_end()
        await pilot.pause()
        assert lit_cells(app.ruler) == [18, 19]


async def test_a_short_article_has_its_marks_beside_the_rows_and_nothing_lit() -> None:
    app = RulerApp("one\ntwo\nthree")
    async with app.run_test(size=(80, 20)):
        app.ruler.set_marks("mentions", [4])
        assert glyphs(app.ruler).index(GLYPHS["mentions"]) == 1
        assert lit_cells(app.ruler) == []


async def test_marks_follow_a_resize() -> None:
    app = RulerApp()
    async with app.run_test(size=(80, 20)) as pilot:
        app.ruler.set_marks("mentions", [100 * LINE])
        assert glyphs(app.ruler).index(GLYPHS["mentions"]) == 10
        await pilot.resize_terminal(80, 40)
        assert glyphs(app.ruler).index(GLYPHS["mentions"]) == 20


async def test_a_click_brings_that_part_on_the_screen() -> None:
    app = RulerApp()
    async with app.run_test(size=(80, 20)) as pilot:
        await pilot.click(app.ruler, offset=(0, 10))
        start, end = app.reader.visible_span()
        assert start < 100 * LINE < end
        await pilot.mouse_down(app.ruler, offset=(0, 10))
        await pilot.hover(app.ruler, offset=(0, 19))
        await pilot.mouse_up(app.ruler, offset=(0, 19))
        assert app.reader.visible_span()[1] == len(TEXT)


async def test_a_drag_that_leaves_the_reader_ends_beside_the_mouse() -> None:
    app = RulerApp()
    async with app.run_test(size=(80, 20)) as pilot:
        left = app.reader._column.left
        await pilot.mouse_down(app.reader, offset=(left + 5, 3))
        await pilot.hover(app.ruler, offset=(0, 5))
        await pilot.mouse_up(app.ruler, offset=(0, 5))
        await pilot.pause()
        assert app.reader.selected_span() == (3 * LINE + 5, 5 * LINE + 8)


async def test_in_the_colours_of_the_terminal_a_line_shows_the_visible_part() -> None:
    app = RulerApp()
    async with app.run_test(size=(80, 20)) as pilot:
        app.theme = "ansi-dark"
        await pilot.pause()
        app.ruler.set_marks("mentions", [0, 100 * LINE])
        assert glyphs(app.ruler) == "━│" + " " * 8 + "━" + " " * 9
        reversed_cells = [
            y
            for y, strip in enumerate(app.ruler.render_lines(app.ruler.size.region))
            if any(segment.style and segment.style.reverse for segment in strip)
        ]
        assert reversed_cells == [0]
