"""The article on the screen: highlighted, selectable, at any size of text."""

from collections.abc import Callable, Sequence

from textual import events
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.selection import Selection
from textual.strip import Strip

from newsread.article import Article
from tui.units import word_span
from tui.widgets.article_rows import ArticleRows
from tui.widgets.highlights import (
    STYLE_NAMES,
    Highlights,
    Item,
    Layer,
    OrderedSpans,
    SpanList,
    Spans,
    StyledSpan,
)
from tui.widgets.painter import Painter
from tui.widgets.pointer import RIGHT_BUTTON, character_at, first_cell, pointer_strip

_NEXT_CHARACTER = Offset(1, 0)


class ReaderMessage(Message):
    """A message of a reader."""

    def __init__(self, reader: "Reader") -> None:
        super().__init__()
        self.reader = reader
        self.set_sender(reader)

    @property
    def control(self) -> "Reader":
        """The reader that sent it."""
        return self.reader


class Reader(ArticleRows, can_focus=True, inherit_bindings=False):
    """An article as rows of text; every coordinate in its interface is an offset in the article's text."""

    COMPONENT_CLASSES = {f"reader--{name}" for name in (*STYLE_NAMES, "bar")}

    class Moved(ReaderMessage):
        """The reader scrolled, or its rows changed with its size or measure."""

    class Picked(ReaderMessage):
        """A character of the text was clicked."""

        def __init__(self, reader: "Reader", offset: int, *, for_details: bool) -> None:
            self.offset = offset
            self.for_details = for_details
            """Whether it was the right button, which asks for all about what is mentioned there."""
            super().__init__(reader)

    class SelectionChanged(ReaderMessage):
        """Other text is selected, or none (`span` is None)."""

        def __init__(self, reader: "Reader", span: tuple[int, int] | None) -> None:
            self.span = span
            super().__init__(reader)

    def __init__(self, article: Article, *, measure: int = 76, id: str | None = None) -> None:
        super().__init__(article, measure=measure, id=id)
        self._selected: tuple[int, int] | None = None
        boilerplate = [(start, end, "boilerplate") for start, end in article.boilerplate]
        headings = [(start, end, "title") for start, end in article.heading_spans]
        self._highlights = Highlights(boilerplate + headings)
        self._painter = Painter(self, "reader", self._highlights)

    def set_layer(self, layer: Layer, spans: Sequence[StyledSpan]) -> None:
        """Replaces the highlights of a layer.

        Args:
            layer: "kinds", "mentions", "search" or "bookmarks".
            spans: Start, end and style; the style is the name of a component class without `reader--`.

        Raises:
            KeyError: there is no such style.
        """
        self._set_layer(layer, SpanList(spans))

    def set_ordered_layer(
        self,
        layer: Layer,
        items: Sequence[Item],
        span_of: Callable[[Item], tuple[int, int]],
        style_of: Callable[[Item], str],
    ) -> None:
        """The same for any number of spans in the order of the text that do not overlap, at no cost.

        Args:
            layer: The layer.
            items: What the spans are made of.
            span_of: Gives the start and end of an item.
            style_of: Gives the style of an item when it is drawn.
        """
        self._set_layer(layer, OrderedSpans(items, span_of, style_of))

    def selected_span(self) -> tuple[int, int] | None:
        """The selected offsets, or None."""
        return self._selected

    def select(self, start: int, end: int) -> None:
        """Selects the text between two offsets, `start` before `end`."""
        self.screen.selections = {self: Selection(self._place(start), self._place(end - 1) + _NEXT_CHARACTER)}

    def clear_selection(self) -> None:
        """Selects nothing."""
        if self._selected is not None:
            self.screen.clear_selection()

    def offset_in_row(self, offset: int, rows: int) -> int | None:
        """The character that stands `rows` rows below an offset (above if negative); None outside the text.

        In a row that is shorter it is the last one.
        """
        row = self.rows.row_at(offset)
        if not 0 <= row + rows < len(self.rows):
            return None
        line = self.rows.line(row + rows)
        cell = first_cell(self.rows.line(row), offset - self.rows.start(row))
        return self.rows.start(row + rows) + min(character_at(line, cell), max(0, len(line) - 1))

    def _set_layer(self, layer: Layer, spans: Spans) -> None:
        self._highlights.set_layer(layer, spans)
        self._painter.forget_strips()
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text as it stands in the article, without the line ends of the screen."""
        if self._selected is None:
            return None
        start, end = self._selected
        return self.article.text[start:end], "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Turns Textual's selection into offsets, which outlive the next wrapping."""
        span = None if selection is None else self._span(selection)
        if span != self._selected:
            self._selected = span
            self.refresh()
            self.post_message(self.SelectionChanged(self, span))

    def moved(self) -> None:
        """Tells the app."""
        super().moved()
        self.post_message(self.Moved(self))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of a part of the widget, past Textual's cache of styled lines, which costs twice."""
        top, width = self.scroll_offset.y, self.size.width
        strips = []
        for row in range(top + crop.y, top + crop.bottom):
            if row < len(self.rows):
                strips.append(self._painter.strip(self.rows, row, self._column, width, self._selected))
            else:
                strips.append(self._painter.blank(width))
        if crop.x == 0 and crop.width == width:
            return strips
        return [strip.crop(crop.x, crop.right) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """The row under the mouse, as Textual's text selection asks for it: never drawn."""
        row = min(self.scroll_offset.y + y, len(self.rows) - 1)
        return pointer_strip(self.rows.line(row), row, self._column.left)

    def notify_style_update(self) -> None:
        """Draws in the colours of the new theme."""
        super().notify_style_update()
        self._painter.forget_styles()

    def on_click(self, event: events.Click) -> None:
        """Reports the clicked character; a double click selects the word."""
        event.prevent_default()
        if event.chain > 1:
            event.stop()
        place = self._place_at(event.x, event.y)
        below_the_text = self.scroll_offset.y + event.y >= len(self.rows)
        if below_the_text or event.x < self._column.left or place.x == len(self.rows.line(place.y)):
            return
        if event.chain == 2:
            self.select(*word_span(self.article.text, self._offset(place)))
        elif self._selected is None:
            for_details = event.button == RIGHT_BUTTON
            self.post_message(self.Picked(self, self._offset(place), for_details=for_details))

    def _wrap(self, size: Size) -> None:
        super()._wrap(size)
        self._painter.forget_strips()
        if self._selected is not None:
            self.select(*self._selected)

    def _place(self, offset: int) -> Offset:
        """Where the character stands: its place in its row, and the row."""
        row = self.rows.row_at(offset)
        return Offset(offset - self.rows.start(row), row)

    def _place_at(self, x: int, y: int) -> Offset:
        """The place shown in a cell of the widget, the nearest one for a cell outside."""
        row = self.scroll_offset.y + min(max(0, y), self.size.height - 1)
        row = min(row, len(self.rows) - 1)
        return Offset(character_at(self.rows.line(row), x - self._column.left), row)

    def _offset(self, place: Offset) -> int:
        """The offset of a place, at most that of the row's line feed."""
        start, end = self.rows.start(place.y), self.rows.end(place.y)
        return min(start + place.x, end - self.article.text.endswith("\n", start, end))

    def _span(self, selection: Selection) -> tuple[int, int] | None:
        """The offsets of a selection of Textual's; an end outside of the reader is where the mouse is now."""
        start, end = selection
        if start is None and end is None:
            return 0, len(self.article.text)
        mouse = self._place_at(*(self.app.mouse_position - self.region.offset))
        if end is None:
            end = mouse + _NEXT_CHARACTER
        elif start is None:
            start, end = mouse, end + _NEXT_CHARACTER
        span = self._offset(mouse if start is None else start), self._offset(end)
        return span if span[0] < span[1] else None
