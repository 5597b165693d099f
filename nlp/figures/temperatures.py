"""Which degrees an article means: Celsius, Fahrenheit or those of a circle."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at
from nlp.figures.reading import Reading

_WEATHER = frozenset(words("temperatures.weather"))
_DIRECTIONS = frozenset({"north", "south", "east", "west", "of"})


def with_temperatures(pieces: Sequence[Piece], readings: Sequence[Reading]) -> list[Reading]:
    """The readings, plain degrees being temperatures where the article speaks of weather."""
    if not any(reading.unit == "degree" for reading in readings):
        return list(readings)
    words = {piece.lower for piece in pieces}
    scale = "°F" if "fahrenheit" in words else "°C" if words & _WEATHER else "degree"
    return [
        replace(reading, unit=scale)
        if reading.unit == "degree" and not _is_angle(pieces, reading)
        else reading
        for reading in readings
    ]


def _is_angle(pieces: Sequence[Piece], reading: Reading) -> bool:
    return at(pieces, reading.after).lower in _DIRECTIONS
