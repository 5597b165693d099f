"""One line of the panel: what it shows of a row, and how."""

from collections.abc import Iterable
from typing import NamedTuple

from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from newsread.rows import Row
from tui.density import density_strip
from tui.first_lines import first_lines
from tui.widgets.painter import component_style

MOST_DETAIL_LINES = 3
CORRECTED = "✎"
"""Marks what the reader has corrected."""

_STRIP_CELLS = 8
_WIDE_STRIP_CELLS = 16
_COUNT_CELLS = 4
_INDENT = 3
_DETAIL_INDENT = 5
_MARGIN = 1


class Line(NamedTuple):
    """One line of the list: a subhead, a row, a detail of the chosen row, or nothing."""

    subhead: str = ""
    row: Row | None = None
    detail: str = ""


class LinePainter:
    """Draws lines of the list with the component styles of a widget, kept until told to forget."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._styles: dict[str, Style] = {}

    def forget_styles(self) -> None:
        """Asks for the component styles anew: the theme or the focus changed."""
        self._styles.clear()

    def content(self, line: Line, width: int, length: int, *, is_chosen: bool) -> Content:
        """What stands in a line.

        Args:
            line: The line.
            width: Width of the list in cells.
            length: Length of the article in characters.
            is_chosen: Whether it is the line of the chosen row.
        """
        if line.row is not None:
            return self._row_content(line.row, width, length, is_chosen)
        if line.detail:
            return Content(" " * _DETAIL_INDENT).append(Content.styled(line.detail, self._style("detail")))
        return Content(" ").append(Content.styled(line.subhead.upper(), self._style("subhead")))

    def _row_content(self, row: Row, width: int, length: int, is_chosen: bool) -> Content:
        strip_cells = _strip_cells(width)
        name_cells = _name_cells(row, width)
        count = f"{len(row.spans):>{_COUNT_CELLS}}" if _is_counted(row) else ""
        marker = "▸" if is_chosen else " "
        strip = density_strip([start for start, _ in row.spans], length, strip_cells) if strip_cells else ""
        return Content.assemble(
            " ",
            (marker, self._style("marker")),
            " ",
            self._name_and_note(row, name_cells, "elsewhere-chosen" if is_chosen else "elsewhere"),
            (count, self._style("marker" if is_chosen else "count")),
            "  ",
            (strip, self._style(row.kind)),
        )

    def _name_and_note(self, row: Row, cells: int, note_style: str) -> Content:
        """The name, a mark if it is corrected, and the mentions for the other section, if there is room."""
        name = Content(row.name)
        if row.corrections:
            mark = Content.styled(f" {CORRECTED}", self._style("marker"))
            name = name.truncate(max(1, cells - mark.cell_length), ellipsis=True) + mark
        note = Content.styled(f"  {_elsewhere(row)}" if row.elsewhere else "", self._style(note_style))
        if name.cell_length + note.cell_length <= cells:
            name += note
        return name.truncate(cells, ellipsis=True, pad=True)

    def _style(self, name: str) -> Style:
        if name not in self._styles:
            self._styles[name] = component_style(self._widget, f"entities--{name}")
        return self._styles[name]


def lines_of(rows: Iterable[Row]) -> list[Line]:
    """The lines of rows, each group of them under its subhead."""
    lines: list[Line] = []
    group = ""
    for row in rows:
        if row.group != group:
            lines += [Line(), Line(subhead=row.group)] if lines else [Line(subhead=row.group)]
            group = row.group
        lines.append(Line("", row))
    return lines


def detail_lines(row: Row, width: int) -> list[str]:
    """What is told below a chosen row, in at most `MOST_DETAIL_LINES` lines.

    Args:
        row: The row.
        width: Width of the list in cells.
    """
    parts = [row.name] if Content(row.name).cell_length > _name_cells(row, width) else []
    parts += [row.descriptor] if row.descriptor else []
    parts += [row.doubt] if row.doubt else []
    parts += [f"{CORRECTED} {words}" for words in row.corrections]
    parts += [alias for alias in row.aliases if alias not in row.name]
    if row.elsewhere:
        parts.append(_both_counts(row))
    if not parts:
        return []
    width = max(8, width - _DETAIL_INDENT - _MARGIN)
    lines = first_lines(" · ".join(parts), width, MOST_DETAIL_LINES)
    return [line.lstrip("· ") for line in lines]


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
