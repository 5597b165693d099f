"""Words around a number that make it a bound or an estimate: `more than`, `about`, `up to`, `or so`."""

from collections.abc import Sequence
from dataclasses import replace

from newsread.entities import Modifier
from nlp.figures.phrases import Phrases, words
from nlp.figures.pieces import Piece, at, is_glued
from nlp.figures.reading import Reading
from nlp.figures.units import CALENDAR_UNITS

_BEFORE: dict[Modifier, tuple[str, ...]] = {
    ">": (
        "more than",
        "at least",
        "over",
        "exceeding",
        "upwards of",
        "upward of",
        "in excess of",
        "no fewer than",
        "no less than",
        "not less than",
        "not fewer than",
        "greater than",
        "better than",
        "a minimum of",
        "just over",
        "just above",
        "well over",
        "slightly more than",
        "slightly over",
        "a little over",
        "a little more than",
        "little more than",
        "far more than",
        "just more than",
        "at least another",
    ),
    "<": (
        "up to",
        "as many as",
        "as much as",
        "fewer than",
        "less than",
        "under",
        "no more than",
        "not more than",
        "at most",
        "a maximum of",
        "just under",
        "just below",
        "well under",
        "slightly less than",
        "little less than",
        "a little under",
    ),
    "~": (
        "about",
        "around",
        "some",
        "roughly",
        "approximately",
        "approx",
        "an estimated",
        "estimated",
        "nearly",
        "almost",
        "close to",
        "close on",
        "perhaps",
        "maybe",
        "barely",
        "circa",
        "approaching",
        "a reported",
        "or so",
        "something like",
        "in the region of",
        "somewhere around",
        "virtually",
    ),
}
_BEHIND: dict[Modifier, tuple[str, ...]] = {
    ">": ("or more", "or above", "or greater", "or older", "plus", "and counting", "or over"),
    "<": ("or less", "or fewer", "or under", "or younger", "or below", "at most"),
    "~": ("or so", "odd", "or thereabouts"),
}
_LEFT = Phrases((phrase, sign) for sign, phrases in _BEFORE.items() for phrase in phrases)
_RIGHT = Phrases((phrase, sign) for sign, phrases in _BEHIND.items() for phrase in phrases)
_AFTER_A_MATTER = frozenset(words("approximators.after_a_matter"))
_REACHED = frozenset(words("approximators.reached"))
_BEFORE_A_MATTER = frozenset(words("approximators.before_a_matter"))


def with_approximators(pieces: Sequence[Piece], reading: Reading) -> Reading:
    """The reading with the approximators before and behind it in its span and its modifier."""
    return _with_right(pieces, _with_left(pieces, reading))


def is_approximated(pieces: Sequence[Piece], index: int) -> bool:
    """Whether an approximator ends before an index."""
    return _LEFT.ending_at(pieces, index) is not None


def _with_left(pieces: Sequence[Piece], reading: Reading) -> Reading:
    first = reading.first
    if at(pieces, first - 1).lower == "another":
        found = _LEFT.ending_at(pieces, first - 1)
    else:
        found = _LEFT.ending_at(pieces, first)
    if found is None:
        return reading
    modifier, first = found
    if _is_preposition(pieces, first, reading):
        return reading
    outer = _LEFT.ending_at(pieces, first)
    if outer:
        modifier, first = outer
    return _modified(reading, modifier, first=first)


def _is_preposition(pieces: Sequence[Piece], place: int, reading: Reading) -> bool:
    """Whether `over` tells a matter (`at war over £6m`, `over $4m in debts`), and `up to` what is reached."""
    word, before = at(pieces, place).lower, at(pieces, place - 1).lower
    if word == "up":
        return before in _REACHED and reading.unit not in CALENDAR_UNITS
    behind = [at(pieces, reading.after + step).lower for step in range(3)]
    return word == "over" and (before in _BEFORE_A_MATTER or not _AFTER_A_MATTER.isdisjoint(behind))


def _with_right(pieces: Sequence[Piece], reading: Reading) -> Reading:
    place = reading.after
    if at(pieces, place).text == "+" and is_glued(pieces, place):
        return _modified(reading, ">", after=place + 1)
    glued = at(pieces, place).text == "-" and at(pieces, place + 1).lower in ("odd", "plus")
    found = _RIGHT.starting_at(pieces, place + glued)
    if found is None or at(pieces, place).lower in ("plus", "odd"):
        return reading
    return _modified(reading, found[0], after=found[1])


def _modified(
    reading: Reading, modifier: Modifier, first: int | None = None, after: int | None = None
) -> Reading:
    if reading.high is not None:
        modifier = reading.modifier
    return replace(
        reading,
        modifier=modifier,
        first=reading.first if first is None else first,
        after=reading.after if after is None else after,
    )
