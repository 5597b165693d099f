"""The command palette: commands of the registry, and every name in the article."""

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from newsread.rows import Row
from tui.screens.choosing import Choosing

_MOST_DISCOVERED = 12


class RowProvider(Provider):
    """Goes to an actor, a figure or a location."""

    async def discover(self) -> Hits:
        """The first rows of the panel, before anything is typed."""
        for row in self._rows()[:_MOST_DISCOVERED]:
            yield DiscoveryHit(Content(row.name), self._choice(row), text=row.name, help=_help(row))

    async def search(self, query: str) -> Hits:
        """The rows whose names match what is typed."""
        matcher = self.matcher(query)
        for row in self._rows():
            if (score := matcher.match(row.name)) > 0:
                shown = Content(row.name)
                yield Hit(score, shown, self._choice(row), text=row.name, help=_help(row))

    def _rows(self) -> tuple[Row, ...]:
        return self.screen.rows if isinstance(self.screen, Choosing) else ()

    def _choice(self, row: Row) -> partial[None]:
        assert isinstance(self.screen, Choosing)
        return partial(self.screen.choose_in_full_list, row)


def _help(row: Row) -> str:
    times = len(row.spans)
    return f"{row.group}, mentioned {times} time{'s' if times != 1 else ''}"
