"""Where the rows of a wrapped text begin, and which row holds an offset.

The first screen, drawn before any terminal library is loaded, and the reader share this module, so it
imports neither; regular expressions only for a text that is not ordinary. All offsets count characters of
the text, all widths count cells of the terminal.
"""

import unicodedata
from bisect import bisect_right
from itertools import accumulate

from newsread.first_screen.ordinary import ORDINARY, is_ordinary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern

TAB_WIDTH = 4
"""Cells of a tab, wherever it stands in the row."""

_NOT_ONE_CELL = (
    "[^\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0377\u0384-\u038a\u038e-\u03a1\u03a3-\u0482\u048a-\u052f"
    "\u1e00-\u1eff\u2000-\u200a\u2010-\u2027\u202f-\u205f\u2074-\u208e\u20a0-\u20bf\u2190-\u21ff"
    "\u2200-\u22ff\u2500-\u25fc]"
)
_VARIATION_SELECTOR_16 = "\ufe0f"
_JOINER = "\u200d"
_ZERO_WIDTH = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff")


def column(available: int, measure: int) -> tuple[int, int]:
    """The text column in `available` cells: at most `measure` wide (0 for no limit), centred.

    One blank cell stays on each side unless the screen is narrower than 20 cells.

    Returns:
        The blank cells before the text, and the cells of the text itself, at least 1.
    """
    margins = 2 if available >= 20 else 0
    width = max(1, available - margins)
    if measure > 0:
        width = min(width, measure)
    return max(0, (available - width) // 2), width


def wrap(text: str, width: int, limit: int | None = None) -> list[int]:
    """The offsets at which the rows of the text begin, wrapped greedily at blanks.

    The rows partition the text: each ends where the next begins, with its line feed and the blanks at
    which it was broken, which may hang over the width. A word wider than a row is cut.

    Args:
        text: The text, without control characters but tab and line feed.
        width: Cells of a row, at least 1.
        limit: Stop after the paragraph that completes this number of rows.
    """
    starts: list[int] = []
    size = len(text)
    start = 0
    not_one_cell = _next_not_one_cell(text, 0)
    while start < size and (limit is None or len(starts) < limit):
        stop = text.find("\n", start)
        if stop < 0:
            stop = size
        if not_one_cell < start:
            not_one_cell = _next_not_one_cell(text, start)
        if stop <= not_one_cell:
            _wrap_one_cell_paragraph(text, start, stop, width, starts)
        else:
            _wrap_paragraph(text, start, stop, width, starts)
        start = stop + 1
    if not starts:
        starts.append(0)
    return starts


def display(text: str) -> str:
    """The text of a row as it is drawn: without its line end and hanging blanks, tabs as blanks."""
    return text.rstrip("\n\t ").replace("\t", " " * TAB_WIDTH)


def cell_width(character: str) -> int:
    """Cells of a character: never less than a terminal uses for it, at most one more."""
    if character == "\t":
        return TAB_WIDTH
    if character in ORDINARY or not _not_one_cell().match(character):
        return 1
    category = unicodedata.category(character)
    if character == _VARIATION_SELECTOR_16:
        return 1
    if category in ("Mn", "Me") or character in _ZERO_WIDTH:
        return 0
    if category in ("So", "No") or unicodedata.east_asian_width(character) in "WF":
        return 2
    return 1


class WrappedText:
    """A text wrapped to a width: rows by number, and the row of an offset."""

    def __init__(self, text: str, width: int) -> None:
        self.text = text
        self.width = width
        self.starts = wrap(text, width)

    def __len__(self) -> int:
        return len(self.starts)

    def start(self, row: int) -> int:
        """The offset of the row's first character."""
        return self.starts[row]

    def end(self, row: int) -> int:
        """The offset after the row's last character, its line feed and hanging blanks included."""
        return self.starts[row + 1] if row + 1 < len(self.starts) else len(self.text)

    def row_at(self, offset: int) -> int:
        """The row that holds the offset; the first or the last row for an offset outside of the text."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def line(self, row: int) -> str:
        """The characters of the row as they are drawn, tabs still single: no line feed, no hanging blanks."""
        return self.text[self.start(row) : self.end(row)].rstrip("\n\t ")


class _CellWidths(dict[str, int]):
    """Widths of the characters met so far."""

    def __missing__(self, character: str) -> int:
        width = self[character] = cell_width(character)
        return width


_cell_widths = _CellWidths()


def _not_one_cell() -> "Pattern[str]":
    import re

    return re.compile(_NOT_ONE_CELL)


def _next_not_one_cell(text: str, start: int) -> int:
    """The offset of the next character that is not one cell wide, or the length of the text."""
    if text.isascii():
        tab = text.find("\t", start)
        return tab if tab >= 0 else len(text)
    if is_ordinary(text):
        return len(text)
    found = _not_one_cell().search(text, start)
    return found.start() if found else len(text)


def _wrap_one_cell_paragraph(text: str, start: int, stop: int, width: int, starts: list[int]) -> None:
    """Appends the row starts of a paragraph in which every character is one cell wide."""
    starts.append(start)
    while stop - start > width:
        blank = text.rfind(" ", start, start + width + 1)
        if blank < 0:
            start += width
        else:
            start = blank + 1
            while start < stop and text[start] == " ":
                start += 1
            if start == stop:
                break
        starts.append(start)


def _wrap_paragraph(text: str, start: int, stop: int, width: int, starts: list[int]) -> None:
    """Appends the row starts of a paragraph with wide, combining or tab characters."""
    first = start
    cells_before = [0, *accumulate(map(_cell_widths.__getitem__, text[first:stop]))]
    starts.append(start)
    while cells_before[stop - first] - cells_before[start - first] > width:
        limit = first + bisect_right(cells_before, cells_before[start - first] + width) - 1
        blank = max(text.rfind(" ", start, limit + 1), text.rfind("\t", start, limit + 1))
        start = _after_blanks(text, blank, stop) if blank >= 0 else _cut(text, start, limit)
        if start >= stop:
            break
        starts.append(start)


def _after_blanks(text: str, start: int, stop: int) -> int:
    """The offset of the first character after `start` that is no blank, at most `stop`."""
    while start < stop and text[start] in " \t":
        start += 1
    return start


def _cut(text: str, start: int, limit: int) -> int:
    """Where to cut a word that is too long: at `limit`, or before the character that a mark there joins."""
    cut = limit
    while cut > start and (_cell_widths[text[cut]] == 0 or text[cut - 1] == _JOINER):
        cut -= 1
    return cut if cut > start else max(limit, start + 1)
