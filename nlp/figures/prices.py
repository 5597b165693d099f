"""Money whose currency was said before: `sells for 260 now`, `the minimum wage is 22,104`."""

from collections.abc import Sequence

from nlp.figures.noun_groups import is_noun_group_start
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.reading import Reading

_REACH = 80
_REACH_OF_WORD = 5
_MONEY_WORDS = frozenset(words("prices.words"))
_OPENERS = frozenset({"(", ";", "["})
_SENTENCE_ENDS = frozenset({".", "!", "?", ";"})


def currency_told_before(pieces: Sequence[Piece], reading: Reading, earlier: Sequence[Reading]) -> str:
    """The currency of a bare number that a word such as `costs` makes a price, empty if there is none."""
    if not _is_told_as_money(pieces, reading) or _counts_things(pieces, reading):
        return ""
    for model in reversed(earlier):
        if reading.first - model.after > _REACH:
            break
        is_conversion = at(pieces, model.first - 1).text in _OPENERS
        if is_currency(model.unit) and not is_conversion:
            return model.unit
        if model.unit == "%":
            break
    return ""


def is_currency(unit: str) -> bool:
    """Whether a unit is the code of a currency."""
    return len(unit) == 3 and unit.isupper()


def _is_told_as_money(pieces: Sequence[Piece], reading: Reading) -> bool:
    for piece in reversed(pieces[max(0, reading.first - _REACH_OF_WORD) : reading.first]):
        if piece.sort is Sort.LINE_BREAK or piece.text in _SENTENCE_ENDS:
            return False
        if piece.lower in _MONEY_WORDS:
            return True
    return False


def _counts_things(pieces: Sequence[Piece], reading: Reading) -> bool:
    following = at(pieces, reading.after).lower
    return following in ("of", "to", "more") or is_noun_group_start(pieces, reading.after)
