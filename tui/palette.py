"""The command palette, and what it finds besides commands: every name in the article, and kept passages."""

from functools import partial

from textual.app import ComposeResult
from textual.command import CommandList, CommandPalette, Hit, Hits, Provider
from textual.content import Content
from textual.style import Style

from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark
from newsread.kept.notes import join_note
from newsread.plural import counted
from newsread.rows import Row
from tui.notices import warn
from tui.screens.bookmarking import Bookmarking
from tui.screens.choosing import Choosing
from tui.screens.styles import OTHER_SCREENS
from tui.widgets.choice_list import reversed_if_wanted

_MOST_ROWS = 12
_MOST_KEPT = 5
_LONGEST_QUOTE = 160
_NAMES, _PASSAGES = -1, -2
"""The scores before anything is typed: commands, which have 0, come first."""


class Palette(CommandPalette):
    """Textual's palette with a list whose marked line can be drawn in reverse."""

    CSS_PATH = OTHER_SCREENS

    def compose(self) -> ComposeResult:
        """The line to type into, and the list."""
        for widget in super().compose():
            yield PaletteList() if isinstance(widget, CommandList) else widget


class PaletteList(CommandList):
    """What is found."""

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        """The style of the list with those of component classes."""
        style = super().get_visual_style(*component_classes, partial=partial)
        return reversed_if_wanted(self, style, component_classes)


class RowProvider(Provider):
    """Goes to an actor, a figure or a location."""

    async def discover(self) -> Hits:
        """The first rows of the panel, before anything is typed."""
        for row in self._rows()[:_MOST_ROWS]:
            yield Hit(_NAMES, Content(row.name), self._choice(row), text=row.name, help=_help(row))

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
    return f"{row.group}, mentioned {counted(len(row.spans), 'time')}"


class BookmarkProvider(Provider):
    """Goes to a kept passage, in this article or another one."""

    async def startup(self) -> None:
        """Reads what is kept, that of this article first."""
        self._kept: list[Bookmark] = []
        if isinstance(self.screen, Bookmarking):
            keeping = self.screen.keeping
            self._kept += keeping.of_article
            try:
                self._kept += keeping.of_others
            except NewsreadError as error:
                warn(self.app, error)

    async def discover(self) -> Hits:
        """The first passages, before anything is typed."""
        for kept in self._kept[:_MOST_KEPT]:
            yield Hit(_PASSAGES, _shown(kept), self._way_to(kept), text=kept.exact)

    async def search(self, query: str) -> Hits:
        """The passages whose words, notes, tags or titles match what is typed."""
        matcher = self.matcher(query)
        for kept in self._kept:
            score = max(matcher.match(kept.exact), matcher.match(_about(kept)))
            if score > 0:
                yield Hit(score, _shown(kept), self._way_to(kept), text=kept.exact)

    def _way_to(self, kept: Bookmark) -> partial[None]:
        assert isinstance(self.screen, Bookmarking)
        return partial(self.screen.go_to_kept, kept)


def _shown(kept: Bookmark) -> Content:
    """Words and notes of a passage; the palette would take a hit's help for markup."""
    return Content.assemble(_quote(kept), "\n", (_about(kept), "not bold $quiet"))


def _quote(kept: Bookmark) -> str:
    """A mark and the words of a passage, on one line, cut between words."""
    words = " ".join(kept.exact.split())
    if len(words) > _LONGEST_QUOTE:
        words = words[:_LONGEST_QUOTE].rpartition(" ")[0] or words[:_LONGEST_QUOTE]
        words += " …"
    return f"★ {words}"


def _about(kept: Bookmark) -> str:
    """The note with its tags, and the title of the article."""
    note = " ".join(join_note(kept.note, kept.tags).split())
    return f"{note} · {kept.title}" if note else kept.title
