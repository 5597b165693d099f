"""Numbers that say their unit once: `16bn cubic metres … to 31bn`, `up 0.3 percent; Wuhan lost 0.8`."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.numerals import SCALES
from nlp.figures.pieces import Piece, at
from nlp.figures.reading import Reading

_REACH = 60
_LARGEST_RATIO = 30.0
_NEVER_ALIKE = frozenset({"year", "rank", "score", "times", "magnitude", "number", "category", "level"})
_SHORT_SCALES = frozenset({"bn", "mn", "m", "tn", "trn"})


def as_alike(pieces: Sequence[Piece], reading: Reading, earlier: Sequence[Reading]) -> Reading | None:
    """A decimal or scaled number with the unit or noun of the last number written in the same way."""
    decimals, is_scaled = _decimals(pieces, reading), _is_scaled(pieces, reading)
    if not decimals and not is_scaled:
        return None
    for model in reversed(earlier):
        if reading.first - model.after > _REACH:
            return None
        if not (model.unit or model.counted) or model.unit in _NEVER_ALIKE:
            continue
        if is_scaled and _is_scaled(pieces, model) and _is_near(reading, model):
            return replace(reading, unit=model.unit, counted=model.counted)
        if not is_scaled and decimals == _decimals(pieces, model) and not _is_scaled(pieces, model):
            return replace(reading, unit=model.unit, counted=model.counted)
    return None


def _decimals(pieces: Sequence[Piece], reading: Reading) -> int:
    """How many digits stand behind the point."""
    return len(at(pieces, reading.core).text.partition(".")[2]) if at(pieces, reading.core).is_number else 0


def _is_scaled(pieces: Sequence[Piece], reading: Reading) -> bool:
    words = {piece.lower for piece in pieces[max(reading.core, 0) : reading.after]}
    return bool(words & (SCALES.keys() - {"hundred", "dozen"}) or words & _SHORT_SCALES)


def _is_near(reading: Reading, model: Reading) -> bool:
    small, large = sorted((abs(reading.value), abs(model.value)))
    return large <= _LARGEST_RATIO * small
