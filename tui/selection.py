"""What is chosen, and the way from mention to mention."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from newsread.rows import Row, Span


@dataclass(frozen=True, slots=True)
class Selection:
    """A chosen row and the mention of it that is current."""

    row: Row
    current: int
    """Index in the spans of the row."""

    @property
    def span(self) -> Span:
        """The current mention."""
        return self.row.spans[self.current]

    def step(self, direction: int) -> "Selection":
        """The next (1) or previous (-1) mention is current; after the last comes the first."""
        return replace(self, current=(self.current + direction) % len(self.row.spans))

    def moved_to(self, row: Row) -> "Selection":
        """The same mention in an updated row, or the nearest to it."""
        return Selection(row, nearest(row.spans, self.span))


def nearest(spans: Sequence[Span], here: Span) -> int:
    """The index of the span nearest to a stretch of text: the first one inside it, if there is any.

    Args:
        spans: Spans in the order of the text, at least one.
        here: The stretch, such as the visible text.
    """
    start, end = here
    after = bisect_left(spans, (start, start))
    if after == len(spans):
        return after - 1
    if after == 0 or spans[after][0] < end:
        return after
    return after - 1 if start - spans[after - 1][1] < spans[after][0] - end else after


def following(spans: Sequence[Span], here: Span, direction: int) -> int | None:
    """The index of the next span that begins after `here` does (1), or the last that begins before it (-1).

    Round the end of the text to the other end; None if there are no spans.
    """
    if not spans:
        return None
    if direction > 0:
        return bisect_left(spans, (here[0] + 1, 0)) % len(spans)
    return (bisect_left(spans, (here[0], 0)) - 1) % len(spans)


def all_mentions(rows: Iterable[Row]) -> list[tuple[Span, Row]]:
    """Every mention of the rows with its row, in the order of the text, without those inside another one."""
    mentions = sorted(
        ((span, row) for row in rows for span in row.spans),
        key=lambda mention: (mention[0][0], -mention[0][1]),
    )
    kept: list[tuple[Span, Row]] = []
    for span, row in mentions:
        if not kept or span[0] >= kept[-1][0][1]:
            kept.append((span, row))
    return kept


def row_at(mentions: Sequence[tuple[Span, Row]], offset: int) -> tuple[Span, Row] | None:
    """The mention that covers a character offset, of those that `all_mentions` gave."""
    index = bisect_left(mentions, offset + 1, key=lambda mention: mention[0][0]) - 1
    if index >= 0 and mentions[index][0][0] <= offset < mentions[index][0][1]:
        return mentions[index]
    return None
