"""An article as rows that scroll: wrapping to a measure, keeping the place, moving by rows and pages."""

from bisect import bisect_left, bisect_right

from textual.geometry import Size
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.widget import Widget

from newsread.article import Article
from newsread.layout import WrappedText, column
from tui.units import paragraph_starts
from tui.widgets.painter import Column

PAGE_OVERLAP = 2
"""Rows that stay on the screen when a page is turned."""
_CONTEXT_ROWS = 3
"""Rows above and below a place that is shown."""


class ArticleRows(ScrollView, inherit_bindings=False):
    """The wrapped text of an article and the part of it that is on the screen."""

    measure: var[int] = var(76, init=False)
    """The widest row in cells; 0 takes the whole width."""
    shown_span: var[tuple[int, int]] = var((0, 0), init=False)
    """What `visible_span` gave after the last scroll or wrapping, to be watched."""

    def __init__(self, article: Article, *, measure: int = 76, id: str | None = None) -> None:
        super().__init__(id=id)
        self.article = article
        self.set_reactive(ArticleRows.measure, measure)
        self.rows = WrappedText("", 1)
        self._column = Column(0, 1)
        self._anchor = 0

    def visible_span(self) -> tuple[int, int]:
        """The offsets from the first to after the last character on the screen."""
        top = min(self.scroll_offset.y, len(self.rows) - 1)
        bottom = min(top + max(1, self.size.height), len(self.rows)) - 1
        return self.rows.start(top), self.rows.end(bottom)

    def top_offset(self) -> int:
        """The offset of the first character on the screen; before the first frame, of the one to go to."""
        return self.visible_span()[0] if self._laid_out else self._anchor

    @property
    def place(self) -> int:
        """The offset last scrolled to: every wrapping brings its row to the top, so nothing drifts."""
        return self._anchor

    def progress(self) -> float:
        """The share of the text down to the last row on the screen, from 0 to 1."""
        return self.visible_span()[1] / len(self.article.text) if self.article.text else 1.0

    def show(self, offset: int) -> None:
        """Brings the offset on the screen, unless it is there with some rows above and below.

        It comes to stand at a third of the height.
        """
        if not self._laid_out:
            self._anchor = offset
            return
        row, top, height = self.rows.row_at(offset), self.scroll_offset.y, self.size.height
        context_rows = min(_CONTEXT_ROWS, (height - 1) // 2)
        if not top + context_rows <= row < top + height - context_rows:
            self._scroll_to_row(row - max(context_rows, height // 3))

    def show_row_of(self, offset: int) -> None:
        """Scrolls by as few rows as bring the row of the offset and its neighbours on the screen."""
        row, top = self.rows.row_at(offset), self.scroll_offset.y
        context_rows = min(1, (self.size.height - 1) // 2)
        highest, lowest = row + context_rows - self.size.height + 1, row - context_rows
        self._scroll_to_row(max(highest, min(top, lowest)))

    def go_to(self, offset: int) -> None:
        """Puts the row of the offset at the top, or as near to it as the end of the text allows."""
        if self._laid_out:
            self._scroll_to_row(self.rows.row_at(offset))
        self._anchor = offset

    def go_to_end_at(self, offset: int) -> None:
        """Puts the row of the offset at the bottom, or as near to it as the beginning of the text allows."""
        self._scroll_to_row(self.rows.row_at(offset) - self.size.height + 1)

    def action_scroll_rows(self, rows: int) -> None:
        """Scrolls by rows, up if negative."""
        self._scroll_to_row(self.scroll_offset.y + rows)

    def action_scroll_half_page(self, direction: int) -> None:
        """Scrolls by half of the height, down (1) or up (-1)."""
        self.action_scroll_rows(direction * max(1, self.size.height // 2))

    def action_scroll_page(self, pages: int) -> None:
        """Turns pages, up if negative; two rows of each stay on the screen."""
        self.action_scroll_rows(pages * max(1, self.size.height - PAGE_OVERLAP))

    def action_scroll_paragraphs(self, paragraphs: int) -> None:
        """Puts the beginning of a paragraph at the top: the next (1), the previous (-1) or one beyond."""
        starts, top = paragraph_starts(self.article.text), self.top_offset()
        if paragraphs > 0:
            wanted = bisect_right(starts, top) + paragraphs - 1
            self.go_to(starts[wanted] if wanted < len(starts) else len(self.article.text))
        else:
            self.go_to(starts[max(0, bisect_left(starts, top) + paragraphs)])

    def action_go_top(self) -> None:
        """Goes to the beginning of the text."""
        self._scroll_to_row(0)

    def action_go_end(self) -> None:
        """Goes to the end of the text."""
        self._scroll_to_row(len(self.rows))

    @property
    def allow_vertical_scroll(self) -> bool:
        """Always, though no scroll bar is shown: the ruler takes its place."""
        return True

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Draws the rows that came into view, and remembers the place."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self._anchor = self.top_offset()
            self.moved()

    def watch_measure(self) -> None:
        """Wraps anew at the new measure, keeping the place."""
        if self._laid_out:
            self._wrap(self.size)
            self.refresh()
            self.moved()

    def moved(self) -> None:
        """Called after any scroll and any wrapping."""
        self.shown_span = self.visible_span()

    @property
    def _laid_out(self) -> bool:
        """Whether the size of the widget is known yet."""
        return bool(self.size)

    def _scroll_to_row(self, row: int) -> None:
        self.scroll_to(y=row, animate=False)

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        """Wraps before the first frame of the new size is drawn, so that it is right at once."""
        resized = bool(size) and size != self._size
        if resized:
            self._wrap(size)
        changed = super()._size_updated(size, virtual_size, container_size, layout)
        if resized:
            self.moved()
        return changed

    def _wrap(self, size: Size) -> None:
        """Lay the text out for a size; the anchor, the place last scrolled to, comes to the top again."""
        self._column = Column(*column(size.width, self.measure))
        if self.rows.width != self._column.width or self.rows.text is not self.article.text:
            self.rows = WrappedText(self.article.text, self._column.width)
        top = min(self.rows.row_at(self._anchor), max(0, len(self.rows) - size.height))
        self.set_reactive(Widget.virtual_size, Size(size.width, len(self.rows)))
        self.set_scroll(None, top)
        self.set_reactive(Widget.scroll_target_y, top)
