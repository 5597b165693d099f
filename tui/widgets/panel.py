"""The panel: what the article names, section by section."""

from collections import Counter
from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.reactive import var
from textual.widget import Widget
from textual.widgets import Input, Static

from newsread.first_screen.frame import in_percent
from newsread.rows import SECTIONS, Order, Row, RowSection, in_order, listed
from tui.widgets.entity_list import EntityList
from tui.widgets.tabs import ProgressRule, SectionTabs


class Panel(Widget):
    """Actors, figures and locations with a filter. The screen sets `rows`, `section` and the rest."""

    rows: var[tuple[Row, ...]] = var((), init=False)
    """All rows that are known."""
    section: var[RowSection | None] = var(None, init=False)
    """The only section to list; None lists all."""
    wanted: var[str] = var("", init=False)
    """What the names listed contain."""
    order: var[Order] = var("count", init=False)
    """How the rows of a group follow each other."""
    progress: var[float | None] = var(0.0, init=False)
    """Share of the text that has been read; None when there is nothing to wait for."""
    failure: var[str] = var("", init=False)
    """Why there is nothing more to come."""

    class FilterChanged(Message):
        """The reader typed into the filter."""

        def __init__(self, wanted: str) -> None:
            self.wanted = wanted
            super().__init__()

    class FilterDone(Message):
        """The reader wants to go on to the rows that are left."""

    def __init__(self, length: int, *, id: str | None = None) -> None:
        """A panel for an article of so many characters."""
        super().__init__(id=id)
        self._length = length
        self._texts: list[str] = []
        self._noticed = ""
        self.listed: tuple[Row, ...] = ()

    def compose(self) -> ComposeResult:
        """Tabs and rule, then the list and a line where there is nothing to list."""
        yield SectionTabs(id="tabs")
        yield ProgressRule(id="rule")
        yield Static(id="notice", markup=False)
        yield EntityList(id="entities")

    @property
    def entities(self) -> EntityList:
        """The list of rows."""
        return self.query_one(EntityList)

    def on_mount(self) -> None:
        """Shows that the article is being read."""
        self._list(None)
        self.watch_progress()

    async def open_filter(self) -> None:
        """Gives the filter, mounted when it is first opened, the focus, and gets ready for the first key."""
        if not self.query("#filter"):
            line = Input(id="filter", placeholder="name contains …", compact=True, select_on_focus=False)
            await self.mount(line, after="#rule")
        self.add_class("-filtering")
        self._fold_texts()
        self.screen.set_focus(self.query_one("#filter", Input))

    def close_filter(self) -> None:
        """Empties the filter and hides it, if it is open."""
        if self.has_class("-filtering"):
            self.query_one("#filter", Input).value = ""
            self.remove_class("-filtering")

    def choose(self, row: Row | None) -> None:
        """Marks a row as the chosen one, if it is listed."""
        self.entities.chosen = row

    def show(self, rows: Sequence[Row], chosen: Row | None) -> None:
        """Takes other rows, the most mentioned first, and the chosen one among them."""
        counts = Counter(row.section for row in rows)
        self.query_one(SectionTabs).counts = {section: counts[section] for section in SECTIONS}
        self._take(tuple(rows) if self.order == "count" else in_order(rows, self.order), chosen)

    def summary(self) -> str:
        """What the panel says, in a few words: the failure, the progress or how much was found."""
        if self.failure:
            return self.failure
        if self.progress is not None:
            return f"reading {in_percent(self.progress, 1)} %"
        return f"{len(self.rows)} found" if self.rows else "nothing found"

    def watch_section(self) -> None:
        """Lists the section."""
        self.query_one(SectionTabs).active = self.section
        self._list(self.entities.chosen)

    def watch_wanted(self) -> None:
        """Lists what contains the text."""
        self._list(self.entities.chosen)

    def watch_order(self) -> None:
        """Lists the same rows in another order."""
        self._take(in_order(self.rows, self.order), self.entities.chosen)

    def watch_progress(self) -> None:
        """Draws the progress."""
        self.query_one(ProgressRule).progress = self.progress
        self._show_notice()

    def watch_failure(self) -> None:
        """Tells the failure."""
        self._show_notice()

    @on(Input.Changed, "#filter")
    def _filter_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.FilterChanged(event.value))

    @on(Input.Submitted, "#filter")
    def _filter_done(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.FilterDone())

    def _take(self, rows: tuple[Row, ...], chosen: Row | None) -> None:
        self.set_reactive(Panel.rows, rows)
        self._texts = []
        self._list(chosen)

    def _list(self, chosen: Row | None) -> None:
        if self.wanted:
            self._fold_texts()
        self.listed = listed(self.rows, self.section, self.wanted, self._texts)
        self.entities.set_rows(self.listed, self._length, chosen)
        self._show_notice()

    def _fold_texts(self) -> None:
        if not self._texts:
            self._texts = [row.searchable for row in self.rows]

    def _show_notice(self) -> None:
        notice, words = self.query_one("#notice", Static), self._notice()
        if words != self._noticed:
            self._noticed = words
            notice.update(Content(words))
        notice.display = bool(words)
        notice.set_class(bool(self.failure), "-failure")

    def _notice(self) -> str:
        if self.failure:
            return self.failure
        if self.listed:
            return ""
        if self.wanted.strip():
            return f"Nothing listed contains “{self.wanted.strip()}”"
        if self.progress is not None:
            return "Reading the article …"
        return "No one and nothing found in this article" if self.section is None else "None in this article"
