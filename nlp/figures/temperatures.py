"""Which degrees an article means, and numbers that are temperatures without saying so."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.reading import Reading

_WEATHER = frozenset(words("temperatures.weather"))
_FORECASTS = frozenset(words("temperatures.forecasts"))
_BEFORE = frozenset({"of", "to", "at", "above", "below", "hit", "reached", "between", "and", "near", "with"})
_DIRECTIONS = frozenset({"north", "south", "east", "west", "of"})
_SENTENCE_ENDS = frozenset({".", "!", "?"})
_REACH = 40
_COLDEST, _HOTTEST = -90.0, 60.0
_METRIC = frozenset({"km", "km/h", "cm", "metre", "mm"})


def is_temperature(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a bare number is a temperature: `wind chills of -45`, `Forecast: Perth 39, Hobart 21`."""
    if not _COLDEST <= reading.value <= _HOTTEST:
        return False
    if reading.value < 0:
        return not at(pieces, reading.after).is_word or at(pieces, reading.after).lower in ("and", "in", "on")
    before = at(pieces, reading.first - 1)
    if not (before.lower in _BEFORE or before.is_capitalised) or at(pieces, reading.after).text == "%":
        return False
    return _speaks_of_forecast(pieces, reading.first)


def with_temperatures(pieces: Sequence[Piece], readings: Sequence[Reading]) -> list[Reading]:
    """The readings, plain degrees being temperatures where the article speaks of weather."""
    if not any(reading.unit == "degree" for reading in readings):
        return list(readings)
    scale = _scale(pieces, readings)
    return [
        replace(reading, unit=scale)
        if reading.unit == "degree" and not _is_angle(pieces, reading)
        else reading
        for reading in readings
    ]


def _scale(pieces: Sequence[Piece], readings: Sequence[Reading]) -> str:
    """Celsius or Fahrenheit in an article on weather, by its other units and words; else plain degrees."""
    words = {piece.lower for piece in pieces}
    units = {reading.unit for reading in readings}
    if "°C" in units or "celsius" in words:
        return "°C"
    if "°F" in units or "fahrenheit" in words or ("inch" in units and not units & _METRIC):
        return "°F"
    return "°C" if words & (_WEATHER | _FORECASTS) else "degree"


def _speaks_of_forecast(pieces: Sequence[Piece], place: int) -> bool:
    for piece in reversed(pieces[max(0, place - _REACH) : place]):
        if piece.sort is Sort.LINE_BREAK or piece.text in _SENTENCE_ENDS:
            return False
        if piece.lower in _FORECASTS:
            return True
    return False


def _is_angle(pieces: Sequence[Piece], reading: Reading) -> bool:
    return at(pieces, reading.after).lower in _DIRECTIONS
