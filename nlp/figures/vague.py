"""Numbers that are only hinted at: `tens of thousands`, `several hundred`, `dozens`, `a few dozen`."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.numerals import SCALES
from nlp.figures.pieces import Piece, at
from nlp.figures.reading import Reading
from nlp.figures.units import CALENDAR_UNITS, read_unit

_PLURALS = {
    "dozens": 24.0,
    "scores": 40.0,
    "hundreds": 200.0,
    "thousands": 2e3,
    "lakhs": 2e5,
    "millions": 2e6,
    "crores": 2e7,
    "billions": 2e9,
    "trillions": 2e12,
}
_SMALL_COUNTS = {"several": 3.0, "few": 3.0}

VAGUE_WORDS = frozenset({*_PLURALS, *_SMALL_COUNTS, "tens"})
"""Words that a vague number may start with."""


def read_vague(pieces: Sequence[Piece], index: int) -> Reading | None:
    """The vague number that starts at an index; its value is the least that the words suggest."""
    return _read_several(pieces, index) or _read_plural(pieces, index)


def _read_several(pieces: Sequence[Piece], index: int) -> Reading | None:
    start = index + (at(pieces, index).lower == "a")
    count = _SMALL_COUNTS.get(at(pieces, start).lower)
    scale = SCALES.get(at(pieces, start + 1).lower)
    if count is None:
        return None
    if scale is not None:
        return _with_unit(
            pieces, Reading(index, start + 2, count * scale, modifier="~", may_count=True, core=index)
        )
    unit = read_unit(pieces, start + 1)
    if unit is None or unit[0] in CALENDAR_UNITS or unit[0] in ("times", "point"):
        return None
    return Reading(index, unit[1], count, modifier="~", unit=unit[0], core=index)


def _with_unit(pieces: Sequence[Piece], reading: Reading) -> Reading:
    """`hundreds of kilometres`, `a few hundred yards`."""
    place = reading.after + (at(pieces, reading.after).lower == "of")
    unit = read_unit(pieces, place)
    return replace(reading, after=unit[1], unit=unit[0], may_count=False) if unit else reading


def _read_plural(pieces: Sequence[Piece], index: int) -> Reading | None:
    word = at(pieces, index).lower
    if at(pieces, index + 1).lower == "of":
        larger = SCALES.get(at(pieces, index + 2).lower.removesuffix("s"))
        if larger and word in ("tens", *_PLURALS):
            times = {"tens": 20.0}.get(word) or _PLURALS[word]
            return _with_unit(
                pieces, Reading(index, index + 3, times * larger, modifier="~", may_count=True, core=index)
            )
    if word not in _PLURALS or (word == "scores" and at(pieces, index + 1).lower != "of"):
        return None
    return _with_unit(
        pieces, Reading(index, index + 1, _PLURALS[word], modifier="~", may_count=True, core=index)
    )
