"""The subject whose number changes: `deaths on the roads rose to 2,400`, `visits topped 118,000`."""

from collections.abc import Sequence

from nlp.figures.nouns import is_noun_like, is_plural
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.reading import Reading
from nlp.figures.units import is_currency_word

_CHANGES = frozenset(words("ellipsis.changes"))
_REACHING = frozenset(words("subjects.reaching"))
_COUNTS = frozenset({"number", "numbers", "count", "total"})
_CLAUSE_MARKS = frozenset({".", "!", "?", ":", ";", "“", '"', "—", "–"})
_PREPOSITIONS = frozenset(words("subjects.prepositions"))
_LONGEST_GROUP = 4
_REACH = 26


def subject_of_change(pieces: Sequence[Piece], reading: Reading) -> str | None:
    """The plural noun whose number a verb before a reading tells, as `rose to`, `stood at`, `topped`."""
    verb = _place_of_verb(pieces, reading)
    return _head_of_subject(pieces, verb) if verb is not None else None


def _place_of_verb(pieces: Sequence[Piece], reading: Reading) -> int | None:
    first, second = at(pieces, reading.first - 1).lower, at(pieces, reading.first - 2).lower
    if first in ("to", "at", "by") and second in _CHANGES:
        return reading.first - 2
    return reading.first - 1 if first in _REACHING else None


def _head_of_subject(pieces: Sequence[Piece], verb: int) -> str | None:
    """The head of the clause before a verb; of `the number of visitors to churches` the visitors."""
    start = _start_of_clause(pieces, verb)
    heads = [place for place in range(start, verb) if _is_head(pieces, place, start)]
    counted = [place for place in heads if _is_number_of(pieces, place)]
    free = [place for place in heads if not _is_governed(pieces, place, start)]
    chosen = counted or free
    return pieces[chosen[-1]].text if chosen else None


def _is_number_of(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a noun stands behind `the number of`, with at most one adjective between."""
    words = [at(pieces, place - step).lower for step in (1, 2, 3)]
    return any(words[step] == "of" and words[step + 1] in _COUNTS for step in (0, 1))


def _is_governed(pieces: Sequence[Piece], place: int, start: int) -> bool:
    """Whether a preposition governs a noun: `roads` in `deaths on the roads`."""
    return any(
        pieces[before].lower in _PREPOSITIONS for before in range(max(start, place - _LONGEST_GROUP), place)
    )


def _start_of_clause(pieces: Sequence[Piece], verb: int) -> int:
    for place in range(verb - 1, max(-1, verb - _REACH), -1):
        if pieces[place].sort is Sort.LINE_BREAK or pieces[place].text in _CLAUSE_MARKS:
            return place + 1
    return max(0, verb - _REACH + 1)


def _is_head(pieces: Sequence[Piece], place: int, start: int) -> bool:
    piece = pieces[place]
    is_noun = piece.is_word and is_plural(piece) and is_noun_like(piece) and piece.lower not in _COUNTS
    is_name = piece.is_capitalised and place > start
    return is_noun and not is_name and not is_currency_word(piece.lower)
