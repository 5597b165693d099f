"""What is chosen, and the way from mention to mention."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsread.rows import Row, Span

RowMention = tuple[Span, Row]
"""A mention and its row."""


class Selection(NamedTuple):
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
        return self._replace(current=(self.current + direction) % len(self.row.spans))

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


def following(mentions: Sequence[RowMention], offset: int, direction: int) -> int | None:
    """The index of the next mention that begins after an offset (1), or the last that begins before it (-1).

    Round the end of the text to the other end; None if there are no mentions.
    """
    if not mentions:
        return None
    if direction > 0:
        return bisect_left(mentions, offset + 1, key=_start) % len(mentions)
    return (bisect_left(mentions, offset, key=_start) - 1) % len(mentions)


def in_text_order(rows: Iterable[Row]) -> list[RowMention]:
    """Every mention of the rows, in the order of the text, a longer one before those inside it."""
    mentions = [(span, row) for row in rows for span in row.spans]
    mentions.sort(key=lambda mention: mention[0][1], reverse=True)
    mentions.sort(key=_start)
    return mentions


def outermost(mentions: Iterable[RowMention], rows: Iterable[Row]) -> list[RowMention]:
    """The mentions of some of the rows without those inside another one.

    Args:
        mentions: Mentions of more rows, as `in_text_order` gives them.
        rows: The very rows in question: they are not compared, which would take too long.
    """
    wanted = set(map(id, rows))
    kept: list[RowMention] = []
    end = 0
    for mention in mentions:
        (start, mention_end), row = mention
        if start >= end and id(row) in wanted:
            kept.append(mention)
            end = mention_end
    return kept


def row_at(mentions: Sequence[RowMention], offset: int) -> RowMention | None:
    """The mention that covers a character offset, of those that `outermost` gave."""
    index = bisect_left(mentions, offset + 1, key=_start) - 1
    if index >= 0 and mentions[index][0][0] <= offset < mentions[index][0][1]:
        return mentions[index]
    return None


def _start(mention: RowMention) -> int:
    return mention[0][0]
