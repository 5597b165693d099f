"""What an article mentions, to be found by name."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsread.entities import Analysis


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Something that an article mentions."""

    name: str
    forms: str
    """Its name and aliases without capitals, one a line."""
    times: int
    """How many mentions there are."""
    start: int
    """The offset of the first one."""


def mentioned_in(analysis: Analysis) -> tuple[Mentioned, ...]:
    """Everyone and everything named in an article, in the order of first mentions."""
    return tuple(
        Mentioned(
            name=entity.name,
            forms="\n".join((entity.name, *entity.aliases)).casefold(),
            times=len(entity.mentions),
            start=entity.mentions[0].start,
        )
        for entity in analysis.entities
        if entity.mentions
    )


def called(mentioned: Iterable[Mentioned], words: Iterable[str]) -> tuple[Mentioned, ...]:
    """Those whose names have all of some words or parts of words, capitals or not."""
    wanted = [word.casefold() for word in words]
    return tuple(one for one in mentioned if all(word in one.forms for word in wanted))
