"""Where everything stands on the reading screen, in cells; `tui/app.tcss` lays it out in the same way.

The first screen, drawn before Textual is imported, is laid out by this module.
"""

from itertools import accumulate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

BREAKPOINTS = ((0, "-tiny"), (60, "-narrow"), (90, "-wide"), (120, "-roomy"), (140, "-vast"))
"""The fewest columns of a screen, and the class that it has then."""
_PANEL_WIDTHS = {"-wide": 39, "-roomy": 43, "-vast": 56}

SECTION_TITLES = {"actors": "Actors", "figures": "Figures", "locations": "Locations"}
"""What the tabs of the panel say."""
_FEWEST_DIGITS = 3
_WIDEST_GAP = 3
_GAP_BEFORE_HINTS = 3
_PANEL_LABEL = "panel"


def class_for(columns: int) -> str:
    """The class of a screen of a width."""
    return max((least, name) for least, name in BREAKPOINTS if columns >= least)[1]


def panel_width(columns: int, wanted: int | None) -> int:
    """The columns of the panel with its border; 0 where it is a drawer.

    Args:
        columns: Those of the screen.
        wanted: Those that the reader wants; None for what suits the screen.
    """
    usual = _PANEL_WIDTHS.get(class_for(columns))
    return min(wanted or usual, columns * 7 // 10) if usual else 0


def heading_height(columns: int) -> int:
    """The rows above the text: title and rule, the title alone, or nothing."""
    return {"-tiny": 0, "-narrow": 1}.get(class_for(columns), 2)


def tab_widths(width: int, counts: "Iterable[int]") -> tuple[list[int], int]:
    """The cells of each tab of the panel, and the blanks between two of them.

    Every count has room for some digits more, so that nothing moves while it grows.

    Args:
        width: Cells of all tabs.
        counts: How much each section has.
    """
    digits = max(_FEWEST_DIGITS, *(len(str(count)) for count in counts), 0)
    cells = [len(title) + 1 + digits for title in SECTION_TITLES.values()]
    return cells, max(1, min((width - sum(cells)) // (len(cells) - 1), _WIDEST_GAP))


def map_row(cell: int, rows: int, height: int) -> int:
    """The first row of the text that a cell of the ruler stands for; a short text has a cell for each row.

    Args:
        cell: The cell, from 0 at the top.
        rows: Rows of the text.
        height: Cells of the ruler.
    """
    return min(rows, cell * max(rows, height) // height)


def is_in_sight(cell: int, rows: int, height: int, top: int) -> bool:
    """Whether the screen shows something of the cell's part of the text, and not the whole text.

    Args:
        cell: The cell of the ruler, from 0 at the top.
        rows: Rows of the text.
        height: Cells of the ruler, and rows on the screen.
        top: The first row on the screen.
    """
    if rows <= height:
        return False
    return map_row(cell, rows, height) < top + height and map_row(cell + 1, rows, height) > top


def in_percent(part: float, whole: float) -> int:
    """How much a part is of a whole, in whole percent; 0 of nothing."""
    return min(100, round(100 * part / whole)) if whole else 0


def hint_rank(label: str, *, has_drawer: bool) -> int:
    """What to sort the hints of the status line by: the key of a panel that is a drawer comes first."""
    return 0 if has_drawer and label == _PANEL_LABEL else 1


def hints_that_fit(hint_cells: list[int], free: int) -> int:
    """How many of the first hints of the status line there is room for.

    Args:
        hint_cells: The cells of each hint.
        free: What the state and the last hint, help, leave of the line.
    """
    room = free - _GAP_BEFORE_HINTS
    return sum(1 for used in accumulate(hint_cells) if used <= room)
