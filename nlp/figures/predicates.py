"""Nouns that a sentence says of a number: `seven were children`, `of whom 40 are foreigners`."""

from collections.abc import Sequence

from nlp.figures.noun_groups import noun_group
from nlp.figures.nouns import is_plural
from nlp.figures.pieces import Piece, at
from nlp.figures.reading import Reading

_BE = frozenset({"are", "were"})
_PRONOUNS = frozenset({"them", "whom", "us", "these", "those"})
_REACH_OF_PART = 5


def predicate_noun(pieces: Sequence[Piece], reading: Reading) -> str | None:
    """The plural noun behind `are` or `were`, where a number alone or a part of some is the subject."""
    place = _behind_part(pieces, reading.after)
    if at(pieces, place).lower not in _BE:
        return None
    group = noun_group(pieces, place + 1)
    heads = [word for word in group if is_plural(pieces[word]) and not pieces[word].is_capitalised]
    is_end = bool(heads) and heads[-1] == group[-1]
    return pieces[heads[-1]].text if is_end else None


def _behind_part(pieces: Sequence[Piece], place: int) -> int:
    """The index behind `of them`, `of the dead`, or the same index where no such part is named."""
    if at(pieces, place).lower != "of":
        return place
    if at(pieces, place + 1).lower in _PRONOUNS:
        return place + 2
    if at(pieces, place + 1).lower == "which":
        return place
    for behind in range(place + 2, place + _REACH_OF_PART):
        if at(pieces, behind).lower in _BE:
            return behind
    return place
