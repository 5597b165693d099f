"""Numbers that count people without a word for them: `12 were killed`, `six of the injured`, `nine of us`."""

from collections.abc import Sequence

from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at
from nlp.figures.reading import Reading

_FATES = frozenset(words("people.fates"))
_FATES_BEFORE = frozenset(words("people.fates_before"))
_POPULATIONS = frozenset(words("people.populations"))
_HEADCOUNTS = frozenset({"pop", "att", "attendance", "crowd", "population"})
_PEOPLE = frozenset(words("people.nouns"))
_THINGS = frozenset(words("people.things"))
_PEOPLE_ENDINGS = ("ers", "ors", "ists", "men", "ants", "ents", "ians", "ees", "ans", "is", "ese")
_AUXILIARIES = frozenset(words("people.auxiliaries"))
_MOST_AUXILIARIES = 4
_REACH_OF_TOLL = 8
_TO = frozenset({"to", "at", "passes", "passed", "past", "hits", "hit", "of", "reaches", "tops", "topped"})
_RATE_BASES = frozenset({1e3, 1e4, 1e5, 1e6})


def counts_people(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether what surrounds a bare number happens to people, or is a number of inhabitants."""
    return (
        _meets_fate(pieces, reading.after)
        or at(pieces, reading.first - 1).lower in _FATES_BEFORE
        or _is_part_of_people(pieces, reading.after)
        or _is_population(pieces, reading)
        or _is_rate_base(pieces, reading)
    )


def names_people(noun: str) -> bool:
    """Whether a noun looks like one for people: `soldiers`, `Ghanaians`, `children`, `worker`."""
    word = noun.lower() if noun.lower() in _PEOPLE or noun.endswith("s") else noun.lower() + "s"
    return word in _PEOPLE or (word.endswith(_PEOPLE_ENDINGS) and word not in _THINGS)


def _meets_fate(pieces: Sequence[Piece], place: int) -> bool:
    """`12 dead`, `12 were later arrested`."""
    for _ in range(_MOST_AUXILIARIES):
        if at(pieces, place).lower in _FATES:
            return True
        if at(pieces, place).lower not in _AUXILIARIES:
            return False
        place += 1
    return at(pieces, place).lower in _FATES


def _is_part_of_people(pieces: Sequence[Piece], place: int) -> bool:
    """`seven of the dead`, `nine of us`."""
    if at(pieces, place).lower != "of":
        return False
    word = at(pieces, place + 1).lower
    return word == "us" or (word in ("the", "those") and at(pieces, place + 2).lower in _FATES)


def _is_population(pieces: Sequence[Piece], reading: Reading) -> bool:
    first, second = (at(pieces, reading.first - step).lower for step in (1, 2))
    if first in (".", ":") and second in _HEADCOUNTS:
        return True
    return first in _POPULATIONS or (first in ("of", "was", ":") and second in _POPULATIONS)


def is_toll(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a bare number is that of the dead: `the toll rose to 712`."""
    if at(pieces, reading.first - 1).lower not in _TO:
        return False
    return any(
        piece.lower == "toll" for piece in pieces[max(0, reading.first - _REACH_OF_TOLL) : reading.first]
    )


def _is_rate_base(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`per 100,000`."""
    return at(pieces, reading.first - 1).lower == "per" and reading.value in _RATE_BASES
