"""Numbers whose unit the rest of the sentence or line tells: exchange rates and election results."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.money import Purse
from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.reading import Reading

_ENDS = frozenset({".", "!", "?", ";"})
_VOTES = frozenset({"votes", "ballots", "polled", "election", "precincts", "turnout"})
_AFTER_RATE = frozenset({"in", "on", "from", "after", "for", "against", "a", "and", "last", "at"})
_LEAST_RESULT = 20
_REACH = 400


def with_told_unit(pieces: Sequence[Piece], reading: Reading, purse: Purse) -> Reading:
    """A bare reading with the currency of its exchange rate or as the votes of a candidate."""
    if reading.unit or reading.high is not None or not reading.may_count:
        return reading
    if _is_to_the_dollar(pieces, reading.after) or _is_rate(pieces, reading):
        code = _currency_before(pieces, reading, purse)
        return replace(reading, unit=code, may_count=False) if code else reading
    if _is_result(pieces, reading):
        return replace(reading, unit="vote", may_count=False)
    return reading


def _is_to_the_dollar(pieces: Sequence[Piece], index: int) -> bool:
    words = [at(pieces, index + step).lower for step in range(5)]
    if words[0] not in ("to", "per", "against"):
        return False
    return any(word in ("dollar", "greenback", "euro") for word in words[1:4])


def _is_rate(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a decimal may be what a dollar costs: `to keep the lari at 2.7`, `the rand firmed to 17.08`."""
    is_decimal = "." in at(pieces, reading.core).text
    return (
        is_decimal
        and at(pieces, reading.first - 1).lower in ("at", "to", "from")
        and not _counts(pieces, reading)
    )


def _counts(pieces: Sequence[Piece], reading: Reading) -> bool:
    following = at(pieces, reading.after)
    return following.text == "%" or (following.is_word and following.lower not in _AFTER_RATE)


def _currency_before(pieces: Sequence[Piece], reading: Reading, purse: Purse) -> str:
    """The code of the currency that the sentence names before a number."""
    for place in range(reading.first - 1, -1, -1):
        if pieces[place].sort is Sort.LINE_BREAK or pieces[place].text in _ENDS:
            return ""
        found = purse.code_after(pieces, place, reading.value)
        if found and found[0] != "USD" and pieces[place].lower not in ("dollar", "pound"):
            return found[0]
    return ""


def _is_result(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a number closes the line of a candidate: `Hope Stoltzfus (R) — 31,744`."""
    behind = at(pieces, reading.after)
    closes_line = behind.sort is Sort.LINE_BREAK
    follows_name = at(pieces, reading.first - 1).text in ("—", "–", ")")
    if not closes_line or not follows_name or reading.value < _LEAST_RESULT:
        return False
    nearby = pieces[max(0, reading.first - _REACH) : reading.after + _REACH]
    return any(piece.lower in _VOTES for piece in nearby)
