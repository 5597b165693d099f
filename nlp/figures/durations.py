"""Spans of time of a minute or more, which are dates and no figures, unless they are ages."""

from collections.abc import Sequence

from nlp.figures.noun_groups import is_noun_group_start
from nlp.figures.pieces import Piece, at, is_hyphen
from nlp.figures.reading import Reading
from nlp.figures.units import CALENDAR_UNITS, unit_name

_AGE_WORDS = frozenset({"old", "olds", "age"})
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
_PARTS_OF_YEAR = frozenset({"first", "last", "next", "past"})
_GEOLOGICAL = 1e6


def is_duration(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a reading is a duration: `nine days`, `up to 20 years`, `a 12-month loan`."""
    last = at(pieces, reading.after - 1)
    if is_since_an_age(pieces, reading):
        return True
    if (
        at(pieces, reading.after).lower == "quarters"
        and at(pieces, reading.first - 1).lower in _PARTS_OF_YEAR
    ):
        return True
    if reading.unit == "second":
        return _is_rest(pieces, reading)
    is_span = reading.unit in CALENDAR_UNITS and unit_name(last.lower) == reading.unit
    if not is_span or reading.value >= _GEOLOGICAL:
        return False
    return not _is_age(pieces, reading) and not _is_ordinal(pieces, reading)


def is_since_an_age(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`since she was seven`."""
    return (
        at(pieces, reading.core - 1).lower in ("was", "were", "turned")
        and at(pieces, reading.core - 2).is_word
        and at(pieces, reading.core - 3).lower == "since"
        and not is_noun_group_start(pieces, reading.after)
    )


def _is_rest(pieces: Sequence[Piece], reading: Reading) -> bool:
    """The seconds of `33 minutes and 12 seconds`."""
    before = at(pieces, reading.first - 1).lower
    before = at(pieces, reading.first - 2).lower if before in ("and", ",") else before
    return before in ("minute", "minutes")


def _is_age(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`nine months old`, `under 12 months of age`, `aged two years`, `a 40-year-old`."""
    place = reading.after + is_hyphen(pieces, reading.after)
    behind = [at(pieces, place + step).lower for step in range(2)]
    before = at(pieces, reading.first - 1).lower
    return behind[0] in _AGE_WORDS or behind == ["of", "age"] or before in ("aged", "age", "ages")


def _is_ordinal(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`the 78th minute`."""
    return any(piece.lower.endswith(_ORDINAL_ENDINGS) for piece in pieces[reading.core : reading.after - 1])
