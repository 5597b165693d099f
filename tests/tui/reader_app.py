"""The reader in an app of its own, and the ways to look at its cells."""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.app import ComposeResult
from textual.geometry import Region
from textual.pilot import Pilot

from newsread.article import Article
from tui.screens.styles import ARTICLE, FOUND
from tui.theming import Theming
from tui.widgets.reader import Reader

_MOST_PAUSES = 200
SIZES = [(80, 24), (120, 36), (60, 20)]
PARAGRAPH = "Talks on the Sava basin ended on Tuesday without a signature, and [Reuters] said [/] so. "
LONG_TEXT = "A river treaty\n\n" + "\n\n".join(f"{number}. " + PARAGRAPH * 4 for number in range(60))
WIDE_TEXT = "Wide\n\nab漢字cd\tef 😀 gh"


def article(text: str, boilerplate: tuple[tuple[int, int], ...] = ()) -> Article:
    return Article("article.txt", text, "0" * 64, text.split("\n")[0], boilerplate)


class ReaderApp(Theming):
    CSS_PATH = [ARTICLE, FOUND]

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


async def resize(pilot: Pilot[None], columns: int, lines: int) -> None:
    """Gives the terminal another size and waits until the app has it."""
    await pilot.resize_terminal(columns, lines)
    for _ in range(_MOST_PAUSES):
        if pilot.app.size == pilot.app.screen.size == (columns, lines):
            break
        await pilot.pause()
    await pilot.pause()


def cell_of(reader: Reader, offset: int) -> tuple[int, int]:
    """The cell of a character in a row of characters that are one cell wide."""
    row = reader.rows.row_at(offset)
    return reader._column.left + offset - reader.rows.start(row), row - reader.scroll_offset.y
