"""Units that parallel numbers share: `Labour on 33 percent, the Greens on 11`, `18 centimetres by 11`."""

from collections.abc import Sequence

from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.prices import is_currency
from nlp.figures.reading import INHERITED_UNITS_NOT, Reading

_ADJUNCTS = frozenset(words("ellipsis.adjuncts"))
_SENTENCE_ENDS = frozenset({".", "!", "?"})
_FURTHEST = 16
_FURTHEST_VOTE = 8
_LARGEST_SHARE = 130
_WHOLE = 100
_LEAST_INDEX = 1000
_LIST_MARKS = frozenset({",", "and", "or"})
_PARALLEL_JOINTS = frozenset({"in", "on", "at", "with", "to", "for", "from", "of"})
_RANKING = frozenset({"ahead", "behind", "above", "below", "clear"})
_GAPS = frozenset({"gap", "lead", "margin", "deficit"})
_REACH_OF_GAP = 4
_CONTRASTS = frozenset({"against", "than", "not", "versus", "from"})


def unit_of_parallel(pieces: Sequence[Piece], reading: Reading, earlier: Sequence[Reading]) -> str:
    """The unit of a figure before, where both stand alike: `Labour on 33 percent, the Greens on 11`."""
    if not earlier:
        return ""
    if earlier[-1].unit == "year" and _is_list(pieces[earlier[-1].after : reading.first]):
        return "year"
    for model in reversed(earlier):
        between = pieces[model.after : reading.first]
        if len(between) > _FURTHEST or any(_ends_sentence(piece) for piece in between):
            return _unit_of_last_sentence(pieces, reading, model)
        if model.unit and model.unit not in INHERITED_UNITS_NOT:
            unit = _told_unit(pieces, reading, model, is_last=model is earlier[-1])
            if unit:
                return unit
    return ""


def _unit_of_last_sentence(pieces: Sequence[Piece], reading: Reading, model: Reading) -> str:
    """Percent or points at a like place of the sentence before: `at three points. Ipsos had it at two.`"""
    joint, following = at(pieces, reading.first - 1).lower, at(pieces, reading.after)
    is_gap = model.unit == "point" and _speaks_of_gap(pieces, reading.first)
    is_alike = joint in ("at", "on") and (is_gap or joint == at(pieces, model.first - 1).lower)
    is_near = reading.first - model.after <= _FURTHEST and reading.value <= _WHOLE
    ends = not following.is_word and not following.is_number
    return model.unit if is_alike and is_near and ends and model.unit in ("%", "point") else ""


def _speaks_of_gap(pieces: Sequence[Piece], place: int) -> bool:
    return any(piece.lower in _GAPS for piece in pieces[max(0, place - _REACH_OF_GAP) : place])


def _is_list(between: Sequence[Piece]) -> bool:
    return 1 <= len(between) <= 2 and all(piece.lower in _LIST_MARKS for piece in between)


def _told_unit(pieces: Sequence[Piece], reading: Reading, model: Reading, is_last: bool) -> str:
    joint = at(pieces, reading.first - 1).lower
    if is_last and model.unit in ("%", "point") and joint in ("at", "to") and reading.value >= _LEAST_INDEX:
        return "point"
    if is_last and model.unit == "vote" and joint == "to" and reading.first - model.after <= _FURTHEST_VOTE:
        return "vote"
    if model.unit == "%" and reading.value > _LARGEST_SHARE:
        return ""
    is_alike = joint in _PARALLEL_JOINTS and joint == at(pieces, model.first - 1).lower
    between = reading.first - model.after
    is_contrast = joint in _CONTRASTS or (joint == "to" and between == 1)
    is_money = is_currency(model.unit) and _is_large(pieces, reading)
    behind = at(pieces, reading.after).lower
    is_ranked = behind in _RANKING and behind == at(pieces, model.after).lower
    is_twin = joint == "and" and behind in _PARALLEL_JOINTS and behind == at(pieces, model.after).lower
    follows = is_last and pieces[model.after].text == "," and between == 1
    is_gap = model.unit == "point" and joint in ("at", "to") and _speaks_of_gap(pieces, reading.first)
    if is_alike or is_ranked or is_twin or is_gap or (follows and behind in _RANKING):
        return model.unit
    is_dimension = joint == "by" and between == 1
    is_share = (
        model.unit == "%"
        and reading.value <= _WHOLE
        and not reading.modifier
        and _closes_clause(pieces, reading)
    )
    is_told = is_last and (
        is_contrast or is_money or is_dimension or is_share or _stands_in_table(pieces, reading)
    )
    return model.unit if is_told else ""


def _closes_clause(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a number ends its clause, with who has the share before it: `softwood pays 45;`."""
    before, behind = at(pieces, reading.first - 1), at(pieces, reading.after)
    is_own = not before.is_capitalised
    return behind.text in (".", ";", "”") and is_own and before.lower not in _ADJUNCTS | {"up", "down", "to"}


def _stands_in_table(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a number follows the name that it belongs to: `China 29 percent, India 10, Japan (8)`."""
    before, behind = at(pieces, reading.first - 1), at(pieces, reading.after)
    if before.text == "(" and behind.text == ")":
        before = at(pieces, reading.first - 2)
        return before.is_capitalised
    closes = behind.text in (",", ";", ")", ".") or behind.lower == "and" or behind.sort is Sort.LINE_BREAK
    return before.is_capitalised and closes


def _is_large(pieces: Sequence[Piece], reading: Reading) -> bool:
    return at(pieces, reading.after - 1).lower in ("million", "billion", "trillion", "crore", "lakh", "bn")


def _ends_sentence(piece: Piece) -> bool:
    return piece.sort is Sort.LINE_BREAK or piece.text in _SENTENCE_ENDS
