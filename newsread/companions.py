"""What is mentioned together."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from newsread.passages import sentence_at
from newsread.rows import Row


@dataclass(frozen=True, slots=True)
class Companion:
    """A row that is mentioned in sentences of another one."""

    row: Row
    count: int
    """In how many sentences both are mentioned."""
    first: int
    """Index of its first mention there, in its spans."""


def companions(text: str, rows: Iterable[Row], row: Row) -> tuple[Companion, ...]:
    """The rows that share sentences with a row, those with the most first, then in the order of the text.

    The same place in its other section is no companion.

    Args:
        text: The article's text.
        rows: All rows.
        row: One of them.
    """
    sentences = sorted({sentence_at(text, start) for start, _ in row.spans})
    starts = [start for start, _ in sentences]
    found = []
    for other in rows:
        if (other.name, other.kind) == (row.name, row.kind):
            continue
        shared = []
        for index, (start, _) in enumerate(other.spans):
            sentence = bisect_right(starts, start) - 1
            if sentence >= 0 and start < sentences[sentence][1]:
                shared.append((sentence, index))
        if shared:
            count = len({sentence for sentence, _ in shared})
            found.append(Companion(other, count, shared[0][1]))
    return tuple(sorted(found, key=lambda one: (-one.count, one.row.spans[one.first])))
