"""One of a measure behind a bound or estimate: `almost a foot`, `more than a mile`."""

from collections.abc import Sequence

from nlp.figures.approximators import is_approximated
from nlp.figures.pieces import Piece, at
from nlp.figures.reading import Reading
from nlp.figures.units import read_unit

_MEASURES = frozenset(
    {
        "foot",
        "inch",
        "yard",
        "mile",
        "metre",
        "km",
        "kg",
        "tonne",
        "ton",
        "litre",
        "gallon",
        "acre",
        "hectare",
    }
)


def read_single_unit(pieces: Sequence[Piece], index: int) -> Reading | None:
    """The measure of one that starts at an index with `a` or `an`."""
    if at(pieces, index).lower not in ("a", "an") or not is_approximated(pieces, index):
        return None
    unit = read_unit(pieces, index + 1)
    if unit is None or unit[0] not in _MEASURES or at(pieces, unit[1]).lower == "and":
        return None
    return Reading(index, unit[1], 1.0, unit=unit[0], core=index)
