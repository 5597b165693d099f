"""Tables for spreadsheet programs: comma-separated values (CSV)."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

Cell = str | int | float | None

_FORMULA = re.compile(r"\A[\s]*[=+\-@]|\A[\t\r\n]")


def csv_lines(rows: Iterable[Sequence[Cell]]) -> str:
    """The rows as lines of CSV; a text that a spreadsheet would take for a formula is defused."""
    table = StringIO()
    writer = csv.writer(table)
    writer.writerows([_defused(cell) for cell in row] for row in rows)
    return table.getvalue()


def _defused(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell
