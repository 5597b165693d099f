"""Ages told by the life around them: `moved to Tampa at six`, `the youngest seven`, `adults 50 and older`."""

from collections.abc import Sequence

from nlp.figures.noun_groups import is_noun_group_start
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.reading import Reading

_REACH = 14
_OLDER = frozenset({"older", "younger"})
_SUPERLATIVES = frozenset({"youngest", "oldest", "eldest"})
_PEOPLE = frozenset(words("lifetimes.people"))
_LIFE = frozenset(words("lifetimes.life"))
_LEVELS = frozenset(words("lifetimes.levels"))
_BEFORE_AGE_LIMIT = frozenset({"to", "from", "at", "of", "is", "was"})
_AFTER_AGE = frozenset({"and", "after", "when", "in", "because", "having", "to", "from", "as", "she", "he"})
_SENTENCE_ENDS = frozenset({".", "!", "?"})


def is_age_in_life(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether the words around a bare number of at most three digits make it an age."""
    return (
        _is_or_older(pieces, reading)
        or _is_superlative(pieces, reading)
        or _is_of_people(pieces, reading)
        or _is_range_of_people(pieces, reading)
        or _is_age_limit(pieces, reading)
        or _is_at_an_age(pieces, reading)
    )


def _is_or_older(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`65 or older`, `50 and older`."""
    is_joined = at(pieces, reading.after).lower == "and" and at(pieces, reading.after + 1).lower in _OLDER
    return is_joined or pieces[reading.after - 1].lower in _OLDER


def _is_superlative(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`the youngest seven`, `the eldest was 40`."""
    before = at(pieces, reading.first - 1).lower
    before = (
        at(pieces, reading.first - 2).lower if before in ("is", "was", "being", "only", "just") else before
    )
    return before in _SUPERLATIVES and not is_noun_group_start(pieces, reading.after)


def _is_of_people(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`children of nine`, `a daughter of five`."""
    return (
        at(pieces, reading.first - 1).lower == "of"
        and at(pieces, reading.first - 2).lower in ("children", "boys", "girls")
        and not is_noun_group_start(pieces, reading.after)
        and at(pieces, reading.after).lower not in ("of", "who", "to")
    )


def _is_range_of_people(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`women between 16 and 75`, `the dead were between 30 and 59`."""
    if reading.modifier != "range" or at(pieces, reading.first).lower != "between":
        return False
    before = at(pieces, reading.first - 1).lower
    before = at(pieces, reading.first - 2).lower if before in ("were", "are", "aged") else before
    return before in _PEOPLE and not is_noun_group_start(pieces, reading.after)


def _is_age_limit(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`the age of consent rises from 14 to 16`."""
    return (
        at(pieces, reading.first - 1).lower in _BEFORE_AGE_LIMIT
        and not is_noun_group_start(pieces, reading.after)
        and any(piece.lower == "age" for piece in _sentence_before(pieces, reading.first))
    )


def _is_at_an_age(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`she published her first story at 41`, `sent, at nine, to a boarding school`."""
    following = at(pieces, reading.after)
    closes = not following.is_word and not following.is_number
    if at(pieces, reading.first - 1).lower != "at" or not (closes or following.lower in _AFTER_AGE):
        return False
    before = {piece.lower for piece in _sentence_before(pieces, reading.first - 1)}
    return bool(before & _LIFE) and not before & _LEVELS


def _sentence_before(pieces: Sequence[Piece], place: int) -> list[Piece]:
    """The pieces of the same sentence before a place, nearest first, up to a reach."""
    found: list[Piece] = []
    for piece in reversed(pieces[max(0, place - _REACH) : place]):
        if piece.sort is Sort.LINE_BREAK or piece.text in _SENTENCE_ENDS:
            break
        found.append(piece)
    return found
