"""Highlighted spans of the article, in layers, cut into runs of one style per row."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal

Layer = Literal["kinds", "mentions", "search", "bookmarks", "cursor"]
Span = tuple[int, int, str]
"""Start, end and style name; offsets count characters of the article's text."""
Run = tuple[int, int, int]
"""Start, end and the set of styles there, one bit for each name in `STYLE_NAMES`."""

STYLE_NAMES = (
    "boilerplate",
    "title",
    "person",
    "organization",
    "group",
    "place",
    "facility",
    "event",
    "other",
    "figure",
    "bookmark",
    "mention",
    "hit",
    "current",
    "selection",
    "cursor",
)
"""From the weakest to the strongest: where two colour the same character, the later one wins."""

STYLE_BITS = {name: 1 << position for position, name in enumerate(STYLE_NAMES)}


class SpanList:
    """Spans in the order of the text; they may overlap."""

    def __init__(self, spans: Sequence[Span] = ()) -> None:
        """Takes over the spans.

        Raises:
            KeyError: a style is not one of `STYLE_NAMES`.
        """
        ordered = sorted(spans)
        self.starts = [start for start, _, _ in ordered]
        self.ends = [end for _, end, _ in ordered]
        self.bits = [STYLE_BITS[name] for _, _, name in ordered]
        self._furthest_ends = _running_maximum(self.ends)

    def between(self, start: int, end: int) -> Iterator[Run]:
        """The parts of the spans that lie between two offsets."""
        for index in range(bisect_right(self._furthest_ends, start), bisect_left(self.starts, end)):
            if self.ends[index] > start:
                yield max(start, self.starts[index]), min(end, self.ends[index]), self.bits[index]


class OrderedSpans:
    """Spans in the order of the text that do not overlap; they cost nothing until they are drawn.

    Args:
        starts: Their offsets.
        ends: The offsets behind them.
        style_of: Gives the style name of the span with an index.
    """

    def __init__(self, starts: Sequence[int], ends: Sequence[int], style_of: Callable[[int], str]) -> None:
        self._starts = starts
        self._ends = ends
        self._style_of = style_of

    def between(self, start: int, end: int) -> Iterator[Run]:
        """The parts of the spans that lie between two offsets."""
        for index in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            style = STYLE_BITS[self._style_of(index)]
            yield max(start, self._starts[index]), min(end, self._ends[index]), style


class Highlights:
    """The layers of one article, and the fixed styles of its title and boilerplate."""

    def __init__(self, fixed: Sequence[Span] = ()) -> None:
        self._layers: dict[str, SpanList | OrderedSpans] = {"fixed": SpanList(fixed)}

    def set_layer(self, layer: Layer, spans: SpanList | OrderedSpans) -> None:
        """Replaces the spans of a layer."""
        self._layers[layer] = spans

    def runs(self, start: int, end: int, selection: tuple[int, int] | None = None) -> list[Run]:
        """The characters between two offsets as consecutive runs of one set of styles, none left out."""
        styles = [0] * (end - start)
        for run_start, run_end, bits in self._spans_between(start, end, selection):
            for position in range(run_start - start, run_end - start):
                styles[position] |= bits
        runs = []
        position = start
        for bits, characters in groupby(styles):
            run_end = position + len(list(characters))
            runs.append((position, run_end, bits))
            position = run_end
        return runs

    def any_between(self, layer: Layer, start: int, end: int) -> bool:
        """Whether a span of the layer touches the characters between two offsets."""
        return layer in self._layers and any(True for _ in self._layers[layer].between(start, end))

    def _spans_between(self, start: int, end: int, selection: tuple[int, int] | None) -> Iterator[Run]:
        for spans in self._layers.values():
            yield from spans.between(start, end)
        if selection is not None:
            yield max(start, selection[0]), min(end, selection[1]), STYLE_BITS["selection"]


def _running_maximum(numbers: Iterable[int]) -> list[int]:
    """The largest of the numbers up to each of them; `accumulate` with `max` takes five times as long."""
    maxima = []
    largest = 0
    for number in numbers:
        if number > largest:
            largest = number
        maxima.append(largest)
    return maxima
