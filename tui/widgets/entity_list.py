"""The list of the panel, line by line: thousands of rows cost no more than the visible ones."""

from collections.abc import Sequence
from itertools import chain

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsread.rows import Row
from tui.bindings import bindings_of
from tui.widgets.entity_lines import MOST_DETAIL_LINES, Line, LinePainter, detail_lines, lines_of
from tui.widgets.painter import component_style, filtered
from tui.widgets.pointer import RIGHT_BUTTON


class EntityList(ScrollView, can_focus=True, inherit_bindings=False):
    """The rows under their subheads, one of them chosen."""

    BINDINGS = bindings_of("panel")
    ALLOW_SELECT = False
    COMPONENT_CLASSES = {
        "entities--subhead",
        "entities--marker",
        "entities--count",
        "entities--detail",
        "entities--elsewhere",
        "entities--elsewhere-chosen",
        "entities--chosen",
        "entities--person",
        "entities--organization",
        "entities--group",
        "entities--place",
        "entities--facility",
        "entities--event",
        "entities--other",
        "entities--figure",
    }

    chosen: var[Row | None] = var(None, init=False)

    class Chosen(Message):
        """A row was chosen with a key or the mouse."""

        def __init__(self, row: Row, *, to_correct: bool = False) -> None:
            self.row = row
            self.to_correct = to_correct
            """Whether the right button chose it, which opens the menu."""
            super().__init__()

    class Opened(Message):
        """The next mention of the chosen row is wanted."""

    class DetailsWanted(Message):
        """The reader wants to know all about the chosen row."""

    class FilterWanted(Message):
        """The reader wants to filter by text."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: Sequence[Row] = ()
        self._plain_lines: list[Line] = []
        """The lines without the details of the chosen row."""
        self._lines: list[Line] = []
        self._chosen_line: int | None = None
        self._length = 1
        self._clicked: Row | None = None
        self._painter = LinePainter(self)
        self.times = 1
        """How often a row down or up is wanted; the screen sets it for each key."""

    def set_rows(self, rows: Sequence[Row], length: int, chosen: Row | None) -> None:
        """Shows other rows; the line of the chosen row stays where it is on the screen.

        Args:
            rows: The rows to list, in order.
            length: Length of the article in characters.
            chosen: The chosen row; none is if it is not one of these.
        """
        before = self._chosen_line
        self._rows = rows
        self._length = length
        self._plain_lines = lines_of(rows)
        self.set_reactive(EntityList.chosen, chosen)
        self._open_details()
        if before is not None and self._chosen_line is not None:
            self._scroll(self.scroll_offset.y + self._chosen_line - before)
        self.refresh()

    def watch_chosen(self) -> None:
        """Opens the details below the chosen row, if it is listed, and brings it into sight."""
        self._open_details()
        self._show_chosen()
        self.refresh()

    def notify_style_update(self) -> None:
        """Draws in the colours of the new theme, or with the focus."""
        super().notify_style_update()
        self._painter.forget_styles()

    def on_resize(self) -> None:
        """Wraps the details anew."""
        self._open_details()
        self._show_chosen()

    def on_click(self, event: events.Click) -> None:
        """Chooses the row under the mouse; a second click asks for its details.

        When the first click chose it, its line may have moved from under the mouse.
        """
        event.stop()
        index = self.scroll_offset.y + event.y
        row = self._lines[index].row if 0 <= index < len(self._lines) else None
        if event.chain == 2 and self._clicked is not None:
            self.post_message(self.DetailsWanted())
        elif row is not None:
            self.post_message(self.Chosen(row, to_correct=event.button == RIGHT_BUTTON))
        self._clicked = row if event.chain == 1 else None

    def action_row_down(self) -> None:
        """Chooses the next row."""
        self._choose_by(self.times)

    def action_row_up(self) -> None:
        """Chooses the previous row."""
        self._choose_by(-self.times)

    def action_row_page_down(self) -> None:
        """Chooses the row a page further down."""
        self._choose_by(max(1, self.size.height - 2))

    def action_row_page_up(self) -> None:
        """Chooses the row a page further up."""
        self._choose_by(-max(1, self.size.height - 2))

    def action_row_first(self) -> None:
        """Chooses the first row."""
        self._choose_by(-len(self._rows))

    def action_row_last(self) -> None:
        """Chooses the last row."""
        self._choose_by(len(self._rows))

    def action_row_open(self) -> None:
        """Asks for the next mention of the chosen row, or chooses the first row."""
        if self.chosen is None:
            self._choose_by(1)
        else:
            self.post_message(self.Opened())

    def action_row_filter(self) -> None:
        """Asks for the filter."""
        self.post_message(self.FilterWanted())

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the list; the same blank one over and over while there is nothing in it."""
        if self._lines:
            return super().render_lines(crop)
        blank = Strip.blank(crop.width, self.visual_style.rich_style)
        return [filtered(self, blank)] * crop.height

    def render_line(self, y: int) -> Strip:
        """The line at a height of the widget."""
        index = self.scroll_offset.y + y
        width = self.size.width
        base = self.visual_style
        if index >= len(self._lines):
            return Strip.blank(width, base.rich_style)
        line = self._lines[index]
        is_chosen = index == self._chosen_line
        if is_chosen:
            base += component_style(self, "entities--chosen")
        content = self._painter.content(line, width, self._length, is_chosen=is_chosen)
        if base.reverse:
            content = Content(content.plain)
        return Strip(content.render_segments(base)).adjust_cell_length(width, base.rich_style)

    def _open_details(self) -> None:
        """Puts the details of the chosen row below its line, if it is listed."""
        width = self.scrollable_content_region.width
        row, index = self.chosen, self._line_of(self.chosen)
        self._lines, self._chosen_line = self._plain_lines, index
        if row is None or index is None:
            self.set_reactive(EntityList.chosen, None)
        else:
            details = [Line(detail=text) for text in detail_lines(row, width)]
            self._lines = [*self._plain_lines[: index + 1], *details, *self._plain_lines[index + 1 :]]
        self.virtual_size = Size(width, len(self._lines))

    def _line_of(self, row: Row | None) -> int | None:
        """The line of the very row, or else of an equal one: to compare them all takes longer."""
        if row is None:
            return None
        very = (index for index, line in enumerate(self._plain_lines) if line.row is row)
        equal = (index for index, line in enumerate(self._plain_lines) if line.row == row)
        return next(chain(very, equal), None)

    def _choose_by(self, step: int) -> None:
        if not self._rows:
            return
        if self.chosen is not None:
            start = self._rows.index(self.chosen)
        else:
            start = -1 if step > 0 else len(self._rows)
        self.post_message(self.Chosen(self._rows[max(0, min(start + step, len(self._rows) - 1))]))

    def _show_chosen(self) -> None:
        index = self._chosen_line
        if index is None:
            return
        details = sum(1 for line in self._lines[index : index + MOST_DETAIL_LINES + 1] if line.detail)
        above = 1 if index == 1 else 0
        self.scroll_to_region(
            Region(0, index - above, 1, 1 + above + details), animate=False, force=True, immediate=True
        )

    def _scroll(self, y: int) -> None:
        self.scroll_to(y=y, animate=False, force=True, immediate=True)
