"""Measures in two units: `13st 11lb`, `6ft 8in`, `2hr 19min 40sec`."""

from collections.abc import Sequence

from nlp.figures.numerals import Numeral, read_numeral
from nlp.figures.pieces import Piece, at, is_hyphen
from nlp.figures.reading import Reading
from nlp.figures.units import read_unit

_PARTS = {
    "foot": ("inch", 12.0),
    "stone": ("pound", 14.0),
    "hour": ("minute", 60.0),
    "minute": ("second", 60.0),
}


def read_compound(pieces: Sequence[Piece], index: int) -> Reading | None:
    """The measure in two or more units that starts at an index, given in the smallest."""
    part = _read_part(pieces, index)
    if part is None or part[1] not in _PARTS:
        return None
    value, unit, after, is_complete = *part, False
    while unit in _PARTS:
        smaller, factor = _PARTS[unit]
        place = after + is_hyphen(pieces, after)
        place += at(pieces, place).lower == "and"
        following = _read_part(pieces, place, smaller if is_hyphen(pieces, after) else "")
        if following is None or following[1] != smaller:
            break
        value, unit, after, is_complete = value * factor + following[0], smaller, following[2], True
    return Reading(index, after, value, unit=unit, core=index) if is_complete else None


def _read_part(pieces: Sequence[Piece], index: int, bare_unit: str = "") -> tuple[float, str, int] | None:
    """Value, unit and the index behind; a number without a unit gets the one that is given."""
    numeral: Numeral | None = read_numeral(pieces, index)
    if numeral is None:
        return None
    unit = read_unit(pieces, numeral.after + is_hyphen(pieces, numeral.after))
    if unit:
        return numeral.value, unit[0], unit[1]
    return (numeral.value, bare_unit, numeral.after) if bare_unit else None
