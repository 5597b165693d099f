"""Units behind an adjective: `24 postal votes`, `13 more kilometres`, `11 straight months`."""

from collections.abc import Sequence

from nlp.figures.nouns import is_adjective
from nlp.figures.numerals import NUMBER_WORDS
from nlp.figures.pieces import Piece, at
from nlp.figures.units import read_unit

_MOST_ADJECTIVES = 2


def described_unit(pieces: Sequence[Piece], place: int) -> str:
    """The unit that begins behind one or two adjectives at a place, empty if there is none."""
    for adjectives in range(_MOST_ADJECTIVES):
        piece = at(pieces, place + adjectives)
        if not piece.is_word or not is_adjective(piece) or piece.lower in NUMBER_WORDS:
            return ""
        unit = read_unit(pieces, place + adjectives + 1)
        if unit and at(pieces, unit[1] - 1).lower.endswith(("s", "feet")):
            return unit[0]
    return ""
