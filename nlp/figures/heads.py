"""The noun that stands in front of its number: `the workers, 870 of them`, `Tigers: 3,910`."""

from collections.abc import Sequence

from nlp.figures.nouns import is_noun_like, is_plural, may_be_noun
from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.reading import Reading

_CLOSERS = frozenset({",", ".", ";", ")", "—", "–"})
_SO_FAR = (("of", "them"), ("so", "far"), ("in", "all"), ("in", "total"), ("a", "day"), ("a", "year"))


def noun_in_front(pieces: Sequence[Piece], reading: Reading) -> str | None:
    """The plural noun before a comma or colon in front of a bare number that ends its phrase."""
    mark, noun = at(pieces, reading.first - 1), at(pieces, reading.first - 2)
    if mark.text not in (",", ":") or not noun.is_word or not is_plural(noun):
        return None
    if not (is_noun_like(noun) or may_be_noun(noun)):
        return None
    if mark.text == ":" or not noun.is_capitalised:
        return noun.text if _ends_phrase(pieces, reading.after) else None
    return None


def _ends_phrase(pieces: Sequence[Piece], place: int) -> bool:
    following = at(pieces, place)
    words = (following.lower, at(pieces, place + 1).lower)
    return following.text in _CLOSERS or following.sort is Sort.LINE_BREAK or words in _SO_FAR
