"""The files to read, one after another."""

from collections.abc import Sequence
from typing import NamedTuple

from newsread.paths import absolute_source


class ReadingList(NamedTuple):
    """Sources of articles in their order, one of them current."""

    sources: tuple[str, ...]
    """As they were given; the same file appears once."""
    current: int = 0
    """Index of the current one."""

    @property
    def number(self) -> tuple[int, int]:
        """The number of the current source, from 1, and how many there are."""
        return self.current + 1, len(self.sources)

    def as_given(self, source: str) -> str:
        """A source of the list with the password that it was given with; any other as it is."""
        wanted = absolute_source(source)
        return next((listed for listed in self.sources if absolute_source(listed) == wanted), source)

    def gone_to(self, source: str) -> "ReadingList":
        """The list with another current source; a new one comes right behind the present one."""
        known = [absolute_source(listed) for listed in self.sources]
        wanted = absolute_source(source)
        if wanted in known:
            return self._replace(current=known.index(wanted))
        place = self.current + 1 if self.sources else 0
        return ReadingList((*self.sources[:place], source, *self.sources[place:]), place)

    def beyond(self, direction: int) -> tuple[str, ...]:
        """The sources after the current one (1) or before it (-1), the nearest first."""
        return self.sources[self.current + 1 :] if direction > 0 else self.sources[: self.current][::-1]


def reading_list(sources: Sequence[str]) -> ReadingList:
    """The list of some sources; a file that is named twice stands where it is named first."""
    once = {absolute_source(source): source for source in reversed(sources)}
    return ReadingList(tuple(reversed(once.values())))
