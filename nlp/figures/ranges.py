"""Ranges: `between 100 and 200`, `5 to 7 million`, `8-11%`, `14 or 15`; scale and unit serve both ends."""

from collections.abc import Sequence

from nlp.figures.money import Purse
from nlp.figures.numerals import digits_value
from nlp.figures.phrases import words
from nlp.figures.pieces import HYPHENS, Piece, at, is_glued
from nlp.figures.quantities import read_quantity
from nlp.figures.reading import Reading

_CHANGES = frozenset(words("ranges.changes"))
_LARGEST_STEP = 12.0


def read_range(pieces: Sequence[Piece], index: int, purse: Purse) -> Reading | None:
    """The range that starts at an index, `between` included."""
    is_between = at(pieces, index).lower == "between"
    low = read_quantity(pieces, index + is_between, purse)
    if low is None:
        return None
    connector = _connector(pieces, low.after, is_between)
    if connector is None:
        return None
    high = read_quantity(pieces, connector, purse)
    if high is None or high.core > connector + 3:
        return None
    reading = _joined(pieces, index, low, high)
    if reading is None or (not is_between and not _is_plausible(pieces, index, low, reading)):
        return None
    return reading


def _connector(pieces: Sequence[Piece], index: int, is_between: bool) -> int | None:
    """The index of the upper end, where the piece at an index joins two ends."""
    word = at(pieces, index)
    if word.lower == ("and" if is_between else "to"):
        return index + 1
    if is_between:
        return None
    if word.text in HYPHENS or word.text == "—":
        return index + 1 if is_glued(pieces, index) == is_glued(pieces, index + 1) else None
    return index + 1 if word.lower == "or" else None


def _joined(pieces: Sequence[Piece], first: int, low: Reading, high: Reading) -> Reading | None:
    """Both ends in one reading; None where they can't belong together."""
    value, unit = low.value, high.unit
    if low.unit and low.unit != high.unit:
        if high.unit or pieces[low.after].text not in HYPHENS:
            return None
        unit = low.unit
    factor = _scale_of_upper_only(pieces, low, high)
    value = value * factor
    if value >= high.value:
        return None
    return Reading(
        first,
        high.after,
        value,
        high.value,
        "range",
        unit,
        may_count=high.may_count and not low.unit,
        core=low.core,
    )


def _scale_of_upper_only(pieces: Sequence[Piece], low: Reading, high: Reading) -> float:
    """What `million` in `5 to 7 million` multiplies the lower end by."""
    if not (at(pieces, low.core).is_number and at(pieces, high.core).is_number):
        return 1.0
    low_plain = _plain(pieces, low)
    high_plain = _plain(pieces, high)
    return (
        high.value / high_plain if low_plain == low.value and high_plain and high_plain > low_plain else 1.0
    )


def _plain(pieces: Sequence[Piece], reading: Reading) -> float:
    return digits_value(pieces[reading.core].text)


def _is_plausible(pieces: Sequence[Piece], index: int, low: Reading, reading: Reading) -> bool:
    connector = at(pieces, low.after).lower
    if connector == "or":
        return reading.high == reading.value + 1 and at(pieces, low.core).is_number
    if connector == "to":
        before = at(pieces, index - 1).lower
        if before == "from" or (before in _CHANGES and (low.unit or not reading.unit)):
            return False
        return reading.high is not None and reading.high <= _LARGEST_STEP * max(reading.value, 1.0)
    return True
