"""Votes that the report of a count leaves unsaid: `Okoro received 9,977, a difference of 248`."""

from collections.abc import Sequence

from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at
from nlp.figures.reading import Reading

_REACH = 60
_REACH_OF_HEADLINE = 10
_LEAST = 100
_BEFORE_VOTES = frozenset(words("votes.before"))
_OTHER_UNITS = frozenset({"%", "year", "rank", "point", "percentage point"})
_DECIDING = frozenset(words("votes.deciding"))
_CONFIDENCE = frozenset({"vote", "re-election", "confidence", "ballot", "election"})


def are_votes(pieces: Sequence[Piece], reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether a bare number counts votes as the one before it does, or tells by how many one won."""
    before = at(pieces, reading.first - 1)
    if before.lower == "by" and not at(pieces, reading.after).is_word:
        nearby = pieces[max(0, reading.first - _REACH_OF_HEADLINE) : reading.first]
        found = {piece.lower for piece in nearby}
        return reading.value < _LEAST and bool(found & _CONFIDENCE) and bool(found & _DECIDING)
    if at(pieces, reading.after).lower == "short" and earlier and earlier[-1].unit == "vote":
        return reading.first - earlier[-1].after <= _REACH_OF_HEADLINE
    if reading.value < _LEAST or not (before.lower in _BEFORE_VOTES or before.is_capitalised):
        return False
    for model in reversed(earlier):
        if reading.first - model.after > _REACH:
            return False
        is_small_count = not model.unit and model.value < _LEAST
        if model.unit not in _OTHER_UNITS and not is_small_count:
            return model.unit == "vote"
    return False
