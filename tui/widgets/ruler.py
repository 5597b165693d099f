"""One column beside the reader: where the screen is in the article, and where the marks are."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from rich.segment import Segment
from textual import events
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from newsread.first_screen.frame import is_in_sight, map_row
from tui.widgets.highlights import Layer
from tui.widgets.painter import component_style, filtered
from tui.widgets.reader import Reader

GLYPHS: dict[Layer, str] = {"bookmarks": "◆", "mentions": "━", "search": "●"}
"""The later one wins where two marks fall into one cell."""
_IN_SIGHT = "│"
"""Where the screen is, in the terminal's own colours: none of them is a quiet ground."""


class Ruler(Widget):
    """A map of the whole article, one cell wide; a click or a drag goes there."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES = {f"ruler--{name}" for name in (*GLYPHS, "visible")}

    def __init__(self, reader: Reader, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.reader = reader
        self._marks: dict[Layer, Sequence[int]] = {}
        self._cells: list[Layer | None] = []
        self._cells_drawn_for: tuple[object, Size] | None = None

    def on_mount(self) -> None:
        """Follows the reader."""
        self.watch(self.reader, "shown_span", self._follow, init=False)

    def set_marks(self, layer: Layer, offsets: Sequence[int]) -> None:
        """Replaces the marks of a layer by marks at these offsets, which are in the order of the text.

        Raises:
            KeyError: the layer has no marks here.
        """
        self._marks[layer] = offsets
        self._cells_drawn_for = None
        self.refresh()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The cells of a part of the ruler; those that look the same are drawn once."""
        looks = [(self._layers_by_cell()[y], self._is_visible(y)) for y in crop.line_range]
        strips = {look: self._cell(*look) for look in set(looks)}
        return [strips[look] for look in looks]

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Goes there."""
        self.capture_mouse()
        self._go_to(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Follows the drag."""
        if self.app.mouse_captured is self:
            self._go_to(event.y)

    def on_mouse_up(self) -> None:
        """Ends the drag."""
        self.release_mouse()

    def _follow(self) -> None:
        self.refresh()

    def _go_to(self, y: int) -> None:
        """Brings the part of the article at a cell to the middle of the screen."""
        row = self._first_row(min(max(0, y), self.size.height - 1)) - self.reader.size.height // 2
        self.reader.go_to(self.reader.rows.start(max(0, row)))

    def _first_row(self, y: int) -> int:
        """The first row of the article that a cell stands for."""
        return map_row(y, len(self.reader.rows), self.size.height)

    def _first_offset(self, y: int) -> int:
        row = self._first_row(y)
        return self.reader.rows.start(row) if row < len(self.reader.rows) else len(self.reader.article.text)

    def _is_visible(self, y: int) -> bool:
        """Whether the screen shows something of the cell's part, and not the whole article."""
        return is_in_sight(y, len(self.reader.rows), self.size.height, self.reader.scroll_offset.y)

    def _cell(self, layer: Layer | None, is_visible: bool) -> Strip:
        """The glyph of the strongest mark in a part of the article, lit where the screen is."""
        style = self.visual_style
        glyph = " " if layer is None else GLYPHS[layer]
        if is_visible and layer is None and self.app.current_theme.ansi:
            glyph = _IN_SIGHT
        elif is_visible:
            style += component_style(self, "ruler--visible")
        if layer is not None:
            style += component_style(self, f"ruler--{layer}")
        return filtered(self, Strip([Segment(glyph, style.rich_style)], 1))

    def _layers_by_cell(self) -> list[Layer | None]:
        """The strongest layer with a mark in each cell, kept until marks, rows or height change."""
        drawn_for = (self.reader.rows, self.size)
        if drawn_for != self._cells_drawn_for:
            self._cells_drawn_for = drawn_for
            firsts = [self._first_offset(y) for y in range(self.size.height + 1)]
            self._cells = [self._strongest(start, end) for start, end in pairwise(firsts)]
        return self._cells

    def _strongest(self, start: int, end: int) -> Layer | None:
        """The strongest layer with a mark between two offsets."""
        marked = [layer for layer, offsets in self._marks.items() if _any_between(offsets, start, end)]
        return max(marked, key=list(GLYPHS).index, default=None)


def _any_between(offsets: Sequence[int], start: int, end: int) -> bool:
    place = bisect_left(offsets, start)
    return place < len(offsets) and offsets[place] < end
