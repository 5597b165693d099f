"""A quick test of where a figure may start, so that the grammar is not tried at every word."""

from collections.abc import Sequence

from nlp.figures.money import NOTATION_STARTS
from nlp.figures.numerals import NUMBER_WORDS
from nlp.figures.ordinals import ORDINAL_WORDS
from nlp.figures.pieces import Piece
from nlp.figures.vague import VAGUE_WORDS

_WORDS = (
    NUMBER_WORDS
    | ORDINAL_WORDS
    | VAGUE_WORDS
    | {
        "a",
        "an",
        "half",
        "twice",
        "thrice",
        "double",
        "between",
        "under",
        "over",
        "minus",
        "negative",
        "plus",
    }
)
_SIGNS = frozenset("-−–+")


def may_start(pieces: Sequence[Piece], index: int) -> bool:
    """Whether the grammar is worth a try at an index: at a number, its word, its sign or its currency."""
    piece = pieces[index]
    return piece.is_number or piece.lower in _WORDS or piece.text in _SIGNS or piece.text in NOTATION_STARTS
