"""Highlighted spans of the article, in layers, cut into runs of one style per row."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Generic, Literal, Protocol, TypeVar

Item = TypeVar("Item")
Layer = Literal["kinds", "mentions", "search", "bookmarks", "cursor"]
StyledSpan = tuple[int, int, str]
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


class Spans(Protocol):
    """The spans of a layer."""

    def between(self, start: int, end: int) -> Iterator[Run]:
        """The parts of the spans that lie between two offsets."""


class SpanList:
    """Spans in the order of the text; they may overlap."""

    def __init__(self, spans: Sequence[StyledSpan] = ()) -> None:
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


class OrderedSpans(Generic[Item]):
    """Spans in the order of the text that do not overlap; they cost nothing until they are drawn.

    Args:
        items: What the spans are made of.
        span_of: Gives the start and end of an item.
        style_of: Gives the style name of an item.
    """

    def __init__(
        self,
        items: Sequence[Item],
        span_of: Callable[[Item], tuple[int, int]],
        style_of: Callable[[Item], str],
    ) -> None:
        self._items = items
        self._span_of = span_of
        self._style_of = style_of

    def between(self, start: int, end: int) -> Iterator[Run]:
        """The parts of the spans that lie between two offsets."""
        first = bisect_right(self._items, start, key=lambda item: self._span_of(item)[1])
        for index in range(first, len(self._items)):
            item = self._items[index]
            span_start, span_end = self._span_of(item)
            if span_start >= end:
                return
            yield max(start, span_start), min(end, span_end), STYLE_BITS[self._style_of(item)]


class Highlights:
    """The layers of one article, and the fixed styles of its title and boilerplate."""

    def __init__(self, fixed: Sequence[StyledSpan] = ()) -> None:
        self._layers: dict[str, Spans] = {"fixed": SpanList(fixed)}

    def set_layer(self, layer: Layer, spans: Spans) -> None:
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
