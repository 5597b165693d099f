"""Numbers that share the noun of a figure before or behind: `two soldiers were killed and five injured`."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.prices import is_currency
from nlp.figures.reading import INHERITED_UNITS_NOT, Reading, is_bare

_JOINTS = frozenset({"to", "and", "or", "of", "the", "its", "than", "-", "–", "from", "in", "fewer", "just"})
_ADJUNCTS = frozenset(words("ellipsis.adjuncts"))
_LIST_MARKS = frozenset({",", "and", "or"})
_SENTENCE_ENDS = frozenset({".", "!", "?"})
_FURTHEST = 30
_FURTHEST_JOINED = 3
_FURTHEST_WHOLE = 6


def end_of_list(pieces: Sequence[Piece], readings: Sequence[Reading], position: int) -> Reading | None:
    """The reading behind one, or behind the bare ones of its list: `301, 290 and 121 deaths`."""
    for place in range(position, len(readings) - 1):
        following = readings[place + 1]
        between = pieces[readings[place].after : following.first]
        is_list = 1 <= len(between) <= 2 and all(piece.lower in _LIST_MARKS for piece in between)
        if place == position and (not is_list or not is_bare(following)):
            return following
        if not is_list:
            return None
        if not is_bare(following):
            return replace(following, first=readings[position].after)
    return None


def are_joined(pieces: Sequence[Piece], reading: Reading, following: Reading) -> bool:
    """Whether only joining words stand between two readings: `3 to 14 million tons`, `61 of 79 drones`."""
    between = pieces[reading.after : following.first]
    if following.unit in INHERITED_UNITS_NOT:
        return False
    if between and between[0].lower == "of" and len(between) <= _FURTHEST_WHOLE:
        is_whole = following.value >= reading.value and not is_currency(following.unit)
        return is_whole and all(piece.is_word for piece in between)
    return len(between) <= _FURTHEST_JOINED and all(piece.lower in _JOINTS for piece in between)


def counted_before(
    pieces: Sequence[Piece], reading: Reading, earlier: Sequence[Reading], within_sentence: bool
) -> Reading | None:
    """The counted figure before; one in an adjunct (`in 12 countries`) only where there is no other."""
    points_back = at(pieces, reading.after + 1).lower in ("them", "whom", "these", "those")
    furthest = 2 * _FURTHEST if points_back else _FURTHEST
    in_adjunct: Reading | None = None
    for candidate in reversed(earlier):
        between = pieces[candidate.after : reading.first]
        if len(between) > furthest or any(piece.sort is Sort.LINE_BREAK for piece in between):
            break
        if within_sentence and any(piece.text in _SENTENCE_ENDS for piece in between):
            break
        if candidate.counted and at(pieces, candidate.first - 1).lower not in _ADJUNCTS:
            return candidate
        if candidate.counted and in_adjunct is None:
            in_adjunct = candidate
    return in_adjunct
