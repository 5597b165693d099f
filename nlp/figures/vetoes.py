"""Spans of names and dates, in which a number is no figure."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from nlp.figures.pieces import Piece
from nlp.figures.reading import Reading


class Vetoes:
    """Character spans in which no number is a figure."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _ in self._spans]

    def cover(self, pieces: Sequence[Piece], reading: Reading) -> bool:
        """Whether a span overlaps a number of a reading, its approximators and unit left aside."""
        core = max(reading.core, reading.first)
        return any(
            self._overlap(pieces[place])
            for place in range(core, reading.after)
            if place == core or pieces[place].is_number
        )

    def _overlap(self, piece: Piece) -> bool:
        place = bisect_right(self._starts, piece.end - 1)
        return any(end > piece.start for _, end in self._spans[max(0, place - 3) : place])
