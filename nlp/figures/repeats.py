"""Bare numbers that repeat a figure of the article: `73 in cage` above, `73 defendants` below; `the 360`."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.pieces import Piece, at
from nlp.figures.reading import Reading

_LEAST = 13
_DEFINITE = frozenset({"the", "these", "those", "all"})


def with_repeats(pieces: Sequence[Piece], readings: Sequence[Reading]) -> list[Reading]:
    """The readings, each bare one completed as the nearest of the same value that has a noun or unit."""
    return [
        _completed(pieces, readings, position) if _is_bare(reading) else reading
        for position, reading in enumerate(readings)
    ]


def _is_bare(reading: Reading) -> bool:
    return reading.may_count and not reading.unit and not reading.counted


def _completed(pieces: Sequence[Piece], readings: Sequence[Reading], position: int) -> Reading:
    reading = readings[position]
    is_definite = at(pieces, reading.first - 1).lower in _DEFINITE
    if reading.value < _LEAST and not is_definite:
        return reading
    alike = [
        other
        for other in readings
        if (other.value, other.high) == (reading.value, reading.high)
        and (other.counted or (other.unit and other.may_count))
    ]
    if not alike:
        return reading
    model = min(alike, key=lambda other: abs(other.first - reading.first))
    return replace(reading, unit=model.unit, counted=model.counted)
