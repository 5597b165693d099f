"""The list of the panel, line by line: thousands of rows cost no more than the visible ones."""

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

from newsread.rows import Row
from tui.bindings import bindings_of
from tui.density import density_strip
from tui.widgets.painter import component_style

_STRIP_CELLS = 8
_WIDE_STRIP_CELLS = 16
_COUNT_CELLS = 4
_INDENT = 3
_DETAIL_INDENT = 5
_MOST_DETAIL_LINES = 3
_MARGIN = 1
_RIGHT_BUTTON = 3
CORRECTED = "✎"
"""Marks what the reader has corrected."""


class Line(NamedTuple):
    """One line of the list: a subhead, a row, a detail of the chosen row, or nothing."""

    subhead: str = ""
    row: Row | None = None
    detail: str = ""


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

    chosen: reactive[Row | None] = reactive(None, init=False)

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
        self._lines: list[Line] = []
        self._length = 1

    def set_rows(self, rows: Sequence[Row], length: int, chosen: Row | None) -> None:
        """Shows other rows; the line of the chosen row stays where it is on the screen.

        Args:
            rows: The rows to list, in order.
            length: Length of the article in characters.
            chosen: The chosen row, one of these or None.
        """
        before = self._line_of(self.chosen)
        self._rows = rows
        self._length = length
        self.set_reactive(EntityList.chosen, chosen if chosen in rows else None)
        self._build()
        after = self._line_of(self.chosen)
        if before is not None and after is not None:
            self._scroll(self.scroll_offset.y + after - before)
        self.refresh()

    def watch_chosen(self) -> None:
        """Opens the details below the chosen row and brings it into sight."""
        self._build()
        self._show_chosen()
        self.refresh()

    def on_resize(self) -> None:
        """Wraps the details anew."""
        self._build()
        self._show_chosen()

    def on_click(self, event: events.Click) -> None:
        """Chooses the row under the mouse; a second click asks for its details."""
        event.stop()
        index = self.scroll_offset.y + event.y
        if 0 <= index < len(self._lines) and (row := self._lines[index].row):
            self.post_message(self.Chosen(row, to_correct=event.button == _RIGHT_BUTTON))
            if event.chain == 2:
                self.post_message(self.DetailsWanted())

    def action_row_down(self) -> None:
        """Chooses the next row."""
        self._choose_by(1)

    def action_row_up(self) -> None:
        """Chooses the previous row."""
        self._choose_by(-1)

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

    def render_line(self, y: int) -> Strip:
        """The line at a height of the widget."""
        index = self.scroll_offset.y + y
        width = self.size.width
        base = self.visual_style
        if index >= len(self._lines):
            return Strip.blank(width, base.rich_style)
        line = self._lines[index]
        if line.row is not None and line.row == self.chosen:
            base += component_style(self, "entities--chosen")
        content = self._content(line, width)
        if base.reverse:
            content = Content(content.plain)
        return Strip(content.render_segments(base)).adjust_cell_length(width, base.rich_style)

    def _content(self, line: Line, width: int) -> Content:
        if line.row is not None:
            return self._row_content(line.row, width)
        if line.detail:
            return Content(" " * _DETAIL_INDENT).append(Content.styled(line.detail, self._style("detail")))
        return Content(" ").append(Content.styled(line.subhead.upper(), self._style("subhead")))

    def _row_content(self, row: Row, width: int) -> Content:
        strip_cells = _strip_cells(width)
        name_cells = _name_cells(row, width)
        count = f"{len(row.spans):>{_COUNT_CELLS}}" if _is_counted(row) else ""
        is_chosen = row == self.chosen
        marker = "▸" if is_chosen else " "
        strip = (
            density_strip([start for start, _ in row.spans], self._length, strip_cells) if strip_cells else ""
        )
        return Content.assemble(
            " ",
            (marker, self._style("marker")),
            " ",
            self._name_and_note(row, name_cells),
            (count, self._style("marker" if is_chosen else "count")),
            "  ",
            (strip, self._style(row.kind)),
        )

    def _name_and_note(self, row: Row, cells: int) -> Content:
        """The name, a mark if it is corrected, and the mentions for the other section, if there is room."""
        name = Content(row.name)
        if row.corrections:
            mark = Content.styled(f" {CORRECTED}", self._style("marker"))
            name = name.truncate(max(1, cells - mark.cell_length), ellipsis=True) + mark
        note = (
            Content.styled(f"  {_elsewhere(row)}", self._style("elsewhere")) if row.elsewhere else Content("")
        )
        if name.cell_length + note.cell_length <= cells:
            name += note
        return name.truncate(cells, ellipsis=True, pad=True)

    def _style(self, name: str) -> Style:
        return component_style(self, f"entities--{name}")

    def _build(self) -> None:
        lines: list[Line] = []
        group = ""
        for row in self._rows:
            if row.group != group:
                lines += [Line(), Line(subhead=row.group)] if lines else [Line(subhead=row.group)]
                group = row.group
            lines.append(Line(row=row))
            if row == self.chosen:
                lines += [Line(detail=text) for text in self._detail_lines(row)]
        self._lines = lines
        self.virtual_size = Size(self.scrollable_content_region.width, len(lines))

    def _detail_lines(self, row: Row) -> list[str]:
        width = self.scrollable_content_region.width
        parts = [row.name] if Content(row.name).cell_length > _name_cells(row, width) else []
        parts += [row.descriptor] if row.descriptor else []
        parts += [f"{CORRECTED} {words}" for words in row.corrections]
        parts += [alias for alias in row.aliases if alias not in row.name]
        if row.elsewhere:
            parts.append(_both_counts(row))
        if not parts:
            return []
        width = max(8, width - _DETAIL_INDENT - _MARGIN)
        wrapped = [line.plain for line in Content(" · ".join(parts)).wrap(width)]
        if len(wrapped) > _MOST_DETAIL_LINES:
            wrapped = [*wrapped[:_MOST_DETAIL_LINES]]
            wrapped[-1] = Content(wrapped[-1] + " …").truncate(width, ellipsis=True).plain
        return wrapped

    def _line_of(self, row: Row | None) -> int | None:
        if row is None:
            return None
        return next((index for index, line in enumerate(self._lines) if line.row == row), None)

    def _choose_by(self, step: int) -> None:
        if not self._rows:
            return
        if self.chosen is not None:
            start = self._rows.index(self.chosen)
        else:
            start = -1 if step > 0 else len(self._rows)
        self.post_message(self.Chosen(self._rows[max(0, min(start + step, len(self._rows) - 1))]))

    def _show_chosen(self) -> None:
        index = self._line_of(self.chosen)
        if index is None:
            return
        details = sum(1 for line in self._lines[index : index + _MOST_DETAIL_LINES + 1] if line.detail)
        above = 1 if index == 1 else 0
        self.scroll_to_region(
            Region(0, index - above, 1, 1 + above + details), animate=False, force=True, immediate=True
        )

    def _scroll(self, y: int) -> None:
        self.scroll_to(y=y, animate=False, force=True, immediate=True)


def _elsewhere(row: Row) -> str:
    """How often a place is mentioned in its other role: "+3 as place"."""
    return f"+{row.elsewhere} as {'place' if row.section == 'actors' else 'actor'}"


def _both_counts(row: Row) -> str:
    """How often a place acts and how often it is a place: "acts 5, place 3"."""
    here = len(row.spans)
    acts, place = (here, row.elsewhere) if row.section == "actors" else (row.elsewhere, here)
    return f"acts {acts}, place {place}"


def _is_counted(row: Row) -> bool:
    """Whether the number of mentions is shown: a figure that stands once uses the room for its words."""
    return row.section != "figures" or len(row.spans) > 1


def _name_cells(row: Row, width: int) -> int:
    """How much room there is for the name in a list of a width."""
    strip_cells = _strip_cells(width)
    gap = 2 if strip_cells else 0
    return max(4, width - _INDENT - _COUNT_CELLS * _is_counted(row) - strip_cells - gap - _MARGIN)


def _strip_cells(width: int) -> int:
    """How wide the density strip is in a list of a width; there is none in a very narrow one."""
    if width >= 60:
        return _WIDE_STRIP_CELLS
    return _STRIP_CELLS if width >= 30 else 0
