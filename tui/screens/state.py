"""What the reading screen knows: the one place of its state, and how the widgets get to see it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from textual.reactive import var

from newsread.article import Article
from newsread.rows import Order, Row, RowSection, Span, same_row
from newsread.settings.config import Settings
from tui.jumps import Jumps
from tui.screens.quick import QuickScreen
from tui.search import Hits
from tui.selection import RowMention, Selection, outermost
from tui.undo import Undo
from tui.widgets.panel import Panel
from tui.widgets.prompt import Prompt
from tui.widgets.reader import Reader
from tui.widgets.ruler import Ruler
from tui.widgets.status_bar import StatusBar

if TYPE_CHECKING:
    from store.stores import Stores
    from tui.findings import Findings
    from tui.keeping import Keeping
    from tui.mending import Mending


class ReadingState(QuickScreen):
    """State in reactives; every watcher brings the widgets up to date."""

    rows: var[tuple[Row, ...]] = var((), init=False)
    """Everything found so far, as it was corrected."""
    selection: var[Selection | None] = var(None, init=False)
    """The chosen row and its current mention."""
    section: var[RowSection | None] = var(None, init=False)
    """The only section listed; None lists all."""
    wanted: var[str] = var("", init=False)
    """The filter of the panel."""
    order: var[Order] = var("count", init=False)
    """How the rows of the panel follow each other."""
    hits: var[Hits] = var(Hits(), init=False)
    """The search."""
    search_lit: var[bool] = var(False, init=False)
    """Whether the next lit place is a search hit; otherwise it is a mention."""
    tinted: var[bool] = var(True, init=False)
    """Whether everything listed is coloured by kind."""
    number: var[tuple[int, int]] = var((1, 1), init=False)
    """The number of the article in the reading list, from 1, and how many articles there are."""

    settings: Settings
    """How the reader wants it."""

    def __init__(self, article: Article, stores: Stores, *, name: str | None = None) -> None:
        super().__init__(name=name)
        self.article = article
        self.library = stores.library
        self._stores = stores
        self.undo = Undo()
        self.findings: Findings | None = None
        self.jumps = Jumps()
        self.mentions: list[RowMention] = []
        """Every mention of what is listed, in the order of the text."""
        self._browsing_from: Span | None = None
        self._browsing_at: int | None = None
        self._last_lit: Span | None = None
        self.gone_to: Span | None = None
        """The word at the place one went to by typing it, until something is lit or jumped to."""

    @cached_property
    def keeping(self) -> Keeping:
        """The kept passages of the article."""
        from tui.keeping import Keeping

        return Keeping(self._stores.bookmarks, self.article, self.undo)

    @cached_property
    def mending(self) -> Mending:
        """The corrections of the article."""
        from tui.mending import Mending

        return Mending(self._stores.corrections, self.article, self.undo, self._show_mended)

    @property
    def reader(self) -> Reader:
        """The article."""
        return self.query_one(Reader)

    @property
    def panel(self) -> Panel:
        """What the article names."""
        return self.query_one(Panel)

    @property
    def status(self) -> StatusBar:
        """The line at the bottom."""
        return self.query_one(StatusBar)

    @property
    def ruler(self) -> Ruler:
        """The overview beside the article."""
        return self.query_one(Ruler)

    async def open_prompt(self, prompt: Prompt) -> None:
        """Opens a line to type into in the place of the status line, mounted when it is first opened."""
        if not prompt.is_attached:
            await self.mount(prompt)
        self.add_class("-prompting")
        prompt.open()

    def close_prompt(self, prompt: Prompt) -> None:
        """Closes it; the article has the focus again."""
        prompt.close()
        self.remove_class("-prompting")
        self.set_focus(self.reader)

    def go_to(self, offset: int) -> None:
        """Brings a place on the screen; a first jump from where one was reading can be taken back."""
        self.gone_to = None
        if self.reader.top_offset() != self._browsing_at:
            self._browsing_from = self.reader.visible_span()
            self.jumps.leave(self.reader.top_offset())
        self.reader.show(offset)
        self._browsing_at = self.reader.top_offset()

    def reading_place(self) -> Span:
        """The text that was on the screen before the jumps of choosing and stepping began."""
        if self._browsing_from is not None and self.reader.top_offset() == self._browsing_at:
            return self._browsing_from
        return self.reader.visible_span()

    def lit_span(self) -> Span | None:
        """The lit place that is current: a hit of the search or a mention; None if nothing is lit."""
        if self.search_lit and self.hits.count:
            return self.hits.span
        return self.selection.span if self.selection else None

    def note_here(self) -> None:
        """Remembers the lit place before nothing is lit any more."""
        self._last_lit = self.lit_span()

    def here(self) -> Span | None:
        """The place one stands on: gone to, lit or the one that was lit last; None if it left the screen."""
        for span in (self.gone_to, self.lit_span(), self._last_lit):
            if span is not None and self.is_visible(span):
                return span
        return None

    def is_visible(self, span: Span) -> bool:
        """Whether a span is on the screen."""
        start, end = self.reader.visible_span()
        return start <= span[0] and span[1] <= end

    def watch_rows(self) -> None:
        """Takes over an update: what was chosen stays chosen."""
        if self.selection is not None:
            row = same_row(self.rows, self.selection.row)
            self.set_reactive(ReadingState.selection, self.selection.moved_to(row) if row else None)
        self.panel.show(self.rows, self.selection.row if self.selection else None)
        self._show_kinds()
        self._show_selection()

    def watch_section(self) -> None:
        """Lists a section."""
        self.panel.section = self.section
        self._after_listing()

    def watch_wanted(self) -> None:
        """Lists what contains the filter."""
        self.panel.wanted = self.wanted
        self._after_listing()

    def watch_order(self) -> None:
        """Sorts what is listed."""
        self.panel.order = self.order

    def watch_selection(self) -> None:
        """Lights the mentions of the chosen row."""
        self.panel.choose(self.selection.row if self.selection else None)
        self._show_selection()

    def watch_hits(self) -> None:
        """Lights the hits of the search."""
        self.gone_to = None
        hits = self.hits
        self.reader.set_ordered_layer(
            "search",
            range(hits.count),
            span_of=lambda index: (hits.starts[index], hits.ends[index]),
            style_of=lambda index: "current" if index == hits.current else "hit",
        )
        self.ruler.set_marks("search", hits.starts)
        self.show_status()

    def watch_search_lit(self) -> None:
        """Names in the status line what is lit."""
        self.show_status()

    def watch_tinted(self) -> None:
        """Colours what is listed, or not."""
        self._show_kinds()

    def watch_number(self) -> None:
        """Tells where in the reading list one is."""
        if self.is_mounted:
            self.status.number = self.number

    def show_kept(self) -> None:
        """Shows the kept passages in the text."""
        kept = [bookmark for bookmark in self.keeping.of_article if bookmark.start >= 0]
        self.reader.set_layer("bookmarks", [(bookmark.start, bookmark.end, "bookmark") for bookmark in kept])
        self.ruler.set_marks("bookmarks", [bookmark.start for bookmark in kept])
        self.status.kept = len(self.keeping.of_article)
        self.show_unsaved()

    def show_unsaved(self) -> None:
        """Tells how many changes the disk has not taken yet."""
        self.status.unsaved = self.keeping.unsaved + self.mending.unsaved

    def show_corrected(self) -> None:
        """Shows what was found, with the corrections that hold now."""
        found, corrections = self.findings, self.mending.of_article
        if found is not None:
            if found.corrections != corrections:
                from tui.findings import findings_of

                found = self.findings = findings_of(self.article, found.made, corrections)
            self.rows = found.rows

    def show_status(self) -> None:
        """Brings the status line up to date."""
        self.status.progress = self.reader.progress()
        if self.search_lit and self.hits.query:
            mark = "?" if self.hits.backwards else "/"
            self.status.lit = (f"{mark}{self.hits.query}", self.hits.number, self.hits.count)
        elif self.selection is not None:
            row = self.selection.row
            self.status.lit = (row.name, self.selection.current + 1, len(row.spans))
        else:
            self.status.lit = None

    def _show_mended(self) -> None:
        """Shows a correction that was made or taken back, and whether the disk has it."""
        self.show_corrected()
        self.show_unsaved()

    def _after_listing(self) -> None:
        self.panel.choose(self.selection.row if self.selection else None)
        self._show_kinds()

    def _show_kinds(self) -> None:
        found, listed = self.findings, self.panel.listed
        if found is None:
            self.mentions = []
        elif len(listed) == len(found.rows):
            self.mentions = found.outermost
        else:
            self.mentions = outermost(found.mentions, listed)
        tinted = self.mentions if self.tinted else []
        self.reader.set_ordered_layer(
            "kinds", tinted, span_of=lambda mention: mention[0], style_of=lambda mention: mention[1].kind
        )

    def _show_selection(self) -> None:
        selection = self.selection
        spans = selection.row.spans if selection else ()
        current = selection.current if selection else -1
        self.reader.set_layer(
            "mentions",
            [(*span, "current" if index == current else "mention") for index, span in enumerate(spans)],
        )
        self.ruler.set_marks("mentions", [start for start, _ in spans])
        self.show_status()
