"""Ratios to one: `nearly two to one`, `60 to 1`, `2.1-to-1`."""

from collections.abc import Sequence

from nlp.figures.noun_groups import is_noun_group_start
from nlp.figures.numerals import read_numeral
from nlp.figures.pieces import Piece, at, is_hyphen
from nlp.figures.reading import Reading

_CHANGES = frozenset({"from", "fell", "rose", "cut", "down"})


def read_ratio(pieces: Sequence[Piece], index: int) -> Reading | None:
    """The ratio to one that starts at an index."""
    left = read_numeral(pieces, index)
    if left is None or left.value <= 1:
        return None
    place = left.after + is_hyphen(pieces, left.after)
    if at(pieces, place).lower != "to" or at(pieces, index - 1).lower in _CHANGES:
        return None
    place += 1 + is_hyphen(pieces, place + 1)
    right = read_numeral(pieces, place)
    if right is None or right.value != 1 or is_noun_group_start(pieces, right.after):
        return None
    return Reading(index, right.after, left.value, unit="ratio", core=index)
