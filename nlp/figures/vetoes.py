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
        """Whether a span overlaps the number of a reading, its approximators left aside."""
        start = pieces[max(reading.core, reading.first)].start
        end = pieces[reading.after - 1].end
        place = bisect_right(self._starts, end - 1)
        return any(span_end > start for _, span_end in self._spans[max(0, place - 3) : place])
