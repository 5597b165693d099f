"""Tables for spreadsheet programs: comma-separated values (CSV)."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from newsread.decoding import STEERING

Cell = str | int | float | None

_CONTROLS = re.compile(f"[{STEERING}\v\f]")
_FORMULA = re.compile(r"\A[\s]*[=+\-@]|\A[\t\r\n]")


def csv_lines(rows: Iterable[Sequence[Cell]]) -> str:
    """The rows as lines of CSV; a text that a spreadsheet would take for a formula is defused.

    What steers a terminal, as a name of a file may, becomes question marks.
    """
    table = StringIO()
    writer = csv.writer(table)
    writer.writerows([_defused(cell) for cell in row] for row in rows)
    return table.getvalue()


def _defused(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    cell = _CONTROLS.sub("?", cell)
    return f"'{cell}" if _FORMULA.match(cell) else cell
