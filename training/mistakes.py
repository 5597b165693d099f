"""Mistakes of the program in words, counted by what went wrong."""

from collections.abc import Iterable
from dataclasses import dataclass

_MARGIN = 45


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake: what went wrong, the same for all mistakes of its sort, and where."""

    what: str
    where: str


def in_context(name: str, text: str, start: int, end: int) -> str:
    """The article's name and the characters from `start` to `end` in brackets with some text around."""
    before = text[max(0, start - _MARGIN) : start]
    behind = text[end : end + _MARGIN]
    return f"{name} {before}[{text[start:end]}]{behind}".replace("\n", "⏎")


def most_frequent(mistakes: Iterable[Mistake], number: int) -> list[str]:
    """A line for each of the most frequent sorts of mistakes: how often, what, and where it was first."""
    first: dict[str, Mistake] = {}
    counts: dict[str, int] = {}
    for mistake in mistakes:
        first.setdefault(mistake.what, mistake)
        counts[mistake.what] = counts.get(mistake.what, 0) + 1
    ranked = sorted(counts, key=lambda what: -counts[what])[:number]
    return [f"{counts[what]:4} {what}   {first[what].where}" for what in ranked]
