"""Which character of a row the mouse points at."""

from bisect import bisect_right
from itertools import accumulate

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from newsread.layout import TAB_WIDTH

RIGHT_BUTTON = 3
"""The number of the right button of the mouse in Textual's events."""


def character_at(line: str, cell: int) -> int:
    """The place in the line of the character drawn in a cell, counted from the first one's.

    A cell before the text is taken for the first character, one after it for the end of the line.
    """
    return _character_at(_first_cells(line), cell)


def first_cell(line: str, place: int) -> int:
    """The cell in which the character at a place of the line begins; the last one for a place behind it."""
    return _first_cells(line)[min(place, len(line))]


def pointer_strip(line: str, row: int, left: int) -> Strip:
    """A row of blanks that carry, each, the place (character in the row, row) which the cell there shows.

    Textual asks for it to tell what the mouse selects. `left` cells come before the text.
    """
    first_cells = _first_cells(line)
    places = (_character_at(first_cells, cell) for cell in range(-left, first_cells[-1] + 1))
    return Strip([Segment(" ", Style(meta={"offset": (place, row)})) for place in places])


def _first_cells(line: str) -> list[int]:
    """The cell in which each character begins, and the one after the last."""
    widths = (
        TAB_WIDTH if character == "\t" else cell_len(line[: place + 1]) - cell_len(line[:place])
        for place, character in enumerate(line)
    )
    return list(accumulate(widths, initial=0))


def _character_at(first_cells: list[int], cell: int) -> int:
    return max(0, bisect_right(first_cells, cell) - 1)
