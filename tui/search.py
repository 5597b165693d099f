"""Finding a query in a text."""

import re
from dataclasses import dataclass, replace

from newsread.rows import Span


@dataclass(frozen=True, slots=True)
class Hits:
    """The places of a query in a text, one of them current."""

    query: str = ""
    spans: tuple[Span, ...] = ()
    current: int = 0
    """Index of the current one."""
    backwards: bool = False
    """Whether the search goes up the text, and the next hit is the one above."""

    @property
    def number(self) -> int:
        """The number of the current hit, from 1; 0 if there is none."""
        return self.current + 1 if self.spans else 0

    def step(self, direction: int) -> "Hits":
        """The next hit below (1) or above (-1) is current; after the last comes the first."""
        return replace(self, current=(self.current + direction) % len(self.spans)) if self.spans else self


def find_hits(text: str, query: str) -> tuple[Span, ...]:
    """All places of a query, as spans in characters that do not overlap.

    A query in lower case finds capitals too; white space in it stands for any white space.
    """
    words = query.split()
    if not words:
        return ()
    pattern = r"\s+".join(re.escape(word) for word in words)
    return tuple(hit.span() for hit in re.compile(pattern, _case(query)).finditer(text))


def _case(query: str) -> re.RegexFlag:
    return re.NOFLAG if query != query.lower() else re.IGNORECASE
