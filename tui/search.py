"""Finding a query in a text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsread.rows import Span

PART = 100_000
"""Characters that are searched at a time, which takes some milliseconds."""
_REACH = 2_000
"""Characters of the next part that a hit may go on in."""


@dataclass(frozen=True, slots=True)
class Hits:
    """The places of a query in a text, one of them current."""

    query: str = ""
    starts: Sequence[int] = ()
    """Their offsets, in the order of the text."""
    ends: Sequence[int] = ()
    """The offsets behind them."""
    current: int = 0
    """Index of the current one."""
    backwards: bool = False
    """Whether the search goes up the text, and the next hit is the one above."""

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.starts)

    @property
    def number(self) -> int:
        """The number of the current hit, from 1; 0 if there is none."""
        return self.current + 1 if self.count else 0

    @property
    def span(self) -> Span | None:
        """The current hit; None if there is none."""
        return (self.starts[self.current], self.ends[self.current]) if self.count else None

    def step(self, direction: int) -> "Hits":
        """The next hit below (1) or above (-1) is current; after the last comes the first."""
        return replace(self, current=(self.current + direction) % self.count) if self.count else self


def find_hits(text: str, query: str) -> Iterator[list[Span]]:
    """All places of a query as spans in characters that do not overlap, for one part of the text at a time.

    A query in lower case finds capitals too; white space in it stands for any white space.
    """
    words = query.split()
    if not words:
        return
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words), _case(query))
    start = 0
    for end in range(PART, len(text) + PART, PART):
        found = [hit.span() for hit in pattern.finditer(text, start, end + _REACH) if hit.start() < end]
        start = max(end, found[-1][1]) if found else end
        yield found


def _case(query: str) -> re.RegexFlag:
    return re.NOFLAG if query != query.lower() else re.IGNORECASE
