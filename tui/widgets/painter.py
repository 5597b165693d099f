"""Rows of the article as strips of styled text."""

from dataclasses import replace
from functools import reduce
from operator import add
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.cache import LRUCache
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget

from newsread.layout import TAB_WIDTH, WrappedText
from newsread.rows import Span
from tui.widgets.highlights import STYLE_NAMES, Highlights

CACHED_STRIPS = 512
"""Bounds the objects that the garbage collector has to walk."""
BOOKMARK_BAR = "▎"


class Column(NamedTuple):
    """The cells of the screen that the text uses, as `newsread.layout.column` gives them."""

    left: int
    """Blank cells before the text."""
    width: int
    """Cells of the text itself, at least 1."""


class Painter:
    """Draws rows with the component styles of a widget, and keeps what it drew until told to forget."""

    def __init__(self, widget: Widget, prefix: str, highlights: Highlights) -> None:
        """Draws for a widget whose component classes are `prefix` and the names of `STYLE_NAMES`."""
        self._widget = widget
        self._prefix = prefix
        self._highlights = highlights
        self._strips: LRUCache[tuple[int, Span | None], Strip] = LRUCache(CACHED_STRIPS)
        self._styles: dict[int, RichStyle] = {}

    def forget_strips(self) -> None:
        """Draws every row anew: its highlights or the wrapping changed."""
        self._strips.clear()

    def forget_styles(self) -> None:
        """Asks for the component styles anew: the theme changed."""
        self._styles.clear()
        self._strips.clear()

    def blank(self, width: int) -> Strip:
        """A row below the end of the text, `width` cells."""
        return filtered(self._widget, Strip.blank(width, self._style(0)))

    def strip(self, rows: WrappedText, row: int, column: Column, width: int, selection: Span | None) -> Strip:
        """A row of text as it stands in `width` cells, with the selected span of offsets marked."""
        selected = _clipped(selection, rows.start(row), rows.end(row))
        key = (row, selected)
        strip = self._strips.get(key)
        if strip is None:
            strip = filtered(self._widget, self._drawn(rows, row, column, width, selected))
            self._strips[key] = strip
        return strip

    def _drawn(self, rows: WrappedText, row: int, column: Column, width: int, selected: Span | None) -> Strip:
        line, start = rows.line(row), rows.start(row)
        segments = [self._margin(rows, row, column)]
        for run_start, run_end, bits in self._highlights.runs(start, start + len(line), selected):
            text = line[run_start - start : run_end - start].replace("\t", " " * TAB_WIDTH)
            segments.append(Segment(text, self._style(bits)))
        return Strip(segments).adjust_cell_length(width, self._style(0))

    def _margin(self, rows: WrappedText, row: int, column: Column) -> Segment:
        """The blank cells before the text, with a bar beside a bookmarked row."""
        if column.left == 0:
            return Segment("", self._style(0))
        if self._highlights.any_between("bookmarks", rows.start(row), rows.end(row)):
            bar = BOOKMARK_BAR if column.left == 1 else (BOOKMARK_BAR + " ").rjust(column.left)
            return Segment(bar, self._named_style("bar"))
        return Segment(" " * column.left, self._style(0))

    def _style(self, bits: int) -> RichStyle:
        """The style of a set of style names, one bit for each."""
        style = self._styles.get(bits)
        if style is None:
            names = [name for position, name in enumerate(STYLE_NAMES) if bits >> position & 1]
            partial = (component_style(self._widget, f"{self._prefix}--{name}") for name in names)
            style = self._styles[bits] = reduce(add, partial, self._widget.visual_style).rich_style
        return style

    def _named_style(self, name: str) -> RichStyle:
        """The style of a component class that no span wears."""
        return (
            self._widget.visual_style + component_style(self._widget, f"{self._prefix}--{name}")
        ).rich_style


def component_style(widget: Widget, name: str) -> Style:
    """What the component class itself sets, to be added to other styles; all it leaves open stays open."""
    styles = widget.get_component_styles(name)
    style = Style.from_styles(styles)
    if not styles.has_rule("background"):
        style = replace(style, background=None)
    if not styles.has_rule("color") and not styles.has_rule("auto_color"):
        style = replace(style, foreground=None)
    return style


def filtered(widget: Widget, strip: Strip) -> Strip:
    """The strip after the app's filters (monochrome under NO_COLOR), which Textual's own drawing applies."""
    _, background = widget.background_colors
    for line_filter in widget.get_line_filters():
        strip = strip.apply_filter(line_filter, background)
    return strip


def _clipped(span: Span | None, start: int, end: int) -> Span | None:
    """The part of the span between two offsets, if there is any."""
    if span is None or span[1] <= start or span[0] >= end:
        return None
    return max(span[0], start), min(span[1], end)
