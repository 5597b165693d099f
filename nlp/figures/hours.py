"""Hours of the clock and years that only their preposition tells: `gone by ten`, `near Edessa in 260`."""

from collections.abc import Sequence

from nlp.figures.age_asides import closes_aside
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at
from nlp.figures.reading import Reading, is_bare

_BEFORE_HOUR = frozenset({"at", "by", "until", "till", "past", "from", "since"})
_DAILY = frozenset(words("hours.daily"))
_REACH = 12
_LAST_HOUR = 12
_FIRST_YEAR = 100


def is_hour_or_year(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a number that counts and measures nothing is an hour or a year."""
    if not is_bare(reading) or reading.high is not None or reading.modifier:
        return False
    before, following = at(pieces, reading.first - 1).lower, at(pieces, reading.after)
    ends = closes_aside(following) or following.lower == "and"
    if not ends or reading.value != int(reading.value):
        return False
    if before == "in":
        text = at(pieces, reading.core).text
        return text.isdigit() and reading.value >= _FIRST_YEAR and len(text) in (3, 4)
    nearby = pieces[max(0, reading.first - _REACH) : reading.first]
    is_hour = before in _BEFORE_HOUR and 1 <= reading.value <= _LAST_HOUR
    return is_hour and any(piece.lower in _DAILY for piece in nearby)
