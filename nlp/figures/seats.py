"""Seats of a parliament that the report of an election leaves unsaid: `Labour 44, the Greens 13`."""

from collections.abc import Sequence

from nlp.figures.age_asides import closes_aside
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at
from nlp.figures.reading import Reading

_MOST = 700
_WORDS_NEEDED = 2
_BEFORE_SEATS = frozenset(words("seats.before"))
_ELECTION = frozenset(words("seats.election"))
_AFTER_SEATS = frozenset({"and", "in", "of", "when", "while", "from", "two", "five", "four", "at", "years"})


def counts_seats(pieces: Sequence[Piece], readings: Sequence[Reading]) -> bool:
    """Whether an article reports an election and counts seats."""
    has_seats = any(reading.counted and reading.counted.lower() == "seats" for reading in readings)
    return has_seats and len({piece.lower for piece in pieces} & _ELECTION) >= _WORDS_NEEDED


def are_seats(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a bare number in such an article is what a party won."""
    before, following = at(pieces, reading.first - 1), at(pieces, reading.after)
    is_small = 0 < reading.value <= _MOST and reading.value == int(reading.value)
    ends = closes_aside(following) or following.lower in _AFTER_SEATS
    return is_small and ends and (before.is_capitalised or before.lower in _BEFORE_SEATS)
