"""The reading screen: the article, and beside it what it names."""

from __future__ import annotations

from asyncio import sleep
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult

from newsread.article import Article
from newsread.first_screen.frame import BREAKPOINTS, class_for
from newsread.settings.config import Settings
from tui.bindings import bindings_of
from tui.history import History
from tui.messages import Failed, Found, PlaceToShow
from tui.notices import warn
from tui.screens.choosing import Choosing
from tui.screens.going import Going
from tui.screens.moving import Moving
from tui.screens.remembering import Remembering
from tui.screens.revising import Revising
from tui.screens.searching import Searching
from tui.screens.selecting import Selecting
from tui.screens.turning import Turning
from tui.screens.undoing import Undoing
from tui.screens.watching import Watching
from tui.turns import written
from tui.widgets.heading import Heading
from tui.widgets.pane import Pane
from tui.widgets.panel import Panel
from tui.widgets.prompt import Prompt
from tui.widgets.reader import Reader
from tui.widgets.ruler import Ruler
from tui.widgets.status_bar import StatusBar

if TYPE_CHECKING:
    from store.stores import Stores


class ReadingScreen(
    Moving, Going, Choosing, Searching, Selecting, Undoing, Watching, Remembering, Turning, Revising
):
    """One article. It shows the text where it was left; all else from disk comes after the first frame."""

    BINDINGS = bindings_of("reader")
    HORIZONTAL_BREAKPOINTS = list(BREAKPOINTS)

    def __init__(
        self,
        article: Article,
        stores: Stores,
        settings: Settings,
        searches: History,
        *,
        name: str | None = None,
    ) -> None:
        super().__init__(article, stores, name=name)
        self.add_class(class_for(get_terminal_size().columns))
        self.settings = settings
        self.set_reactive(ReadingScreen.tinted, settings.tint)
        self.set_class(settings.panel_side == "left", "-panel-left")
        self.search_prompt = Prompt("/", "search the article", searches, id="searching")
        self.backward_prompt = Prompt("?", "search the article backwards", searches, id="searching-backwards")
        self.place_prompt = Prompt(":", "50% or the number of a line", History(), id="going")
        self._has_begun = False
        self._has_news = False
        """Whether the extraction has told something since it began."""
        self.is_analysed = False
        """Whether nothing more will be found, so that no extraction is needed."""

    def compose(self) -> ComposeResult:
        """Article left, panel right (below, where there is no room), one line of status."""
        with Pane(id="panes"):
            with Pane(id="article"):
                yield Heading(self.article, id="heading")
                with Pane(id="page"):
                    reader = Reader(self.article, measure=self.settings.measure, id="reader")
                    yield reader
                    yield Ruler(reader, id="ruler")
            yield Panel(len(self.article.text), id="panel")
        status = StatusBar(id="status")
        status.number = self.number
        yield status

    def on_mount(self) -> None:
        """Gives the article the focus, and shows it as it was left."""
        self.reader.focus()
        self.order = self.settings.sort
        self.resume_at_once()

    async def begin(self, place: PlaceToShow | None) -> None:
        """Takes from the disk what it has on the article, the kept passages after the first news.

        The event loop turns in between: the first use of each store imports it, which takes long.

        Args:
            place: What to show; None for the place of the last time.
        """
        if not self._has_begun:
            self._has_begun = True
            self.resume()
            self.watch_view()
            self.watch_disk()
        self.remember_anew()
        if place is not None:
            self.go_to(place.offset)
        await sleep(0)
        self.load_corrections()
        self._has_news = False
        if self.is_analysed:
            self.load_kept()
        if place is not None and place.is_mention:
            self.choose_at(place.offset)

    def on_screen_suspend(self) -> None:
        """Saves the place when another article comes to the screen."""
        self.remember()

    def on_unmount(self) -> None:
        """Saves what is not saved yet."""
        self.keeping.save()
        self.mending.save()
        self.remember()

    def action_pane_switch(self) -> None:
        """Gives the focus to the other pane and opens it if need be."""
        if self._panel_has_focus():
            self.reader.focus()
            self.remove_class("-drawer")
        else:
            self._open_panel()
            self.panel.entities.focus()

    def action_panel_toggle(self) -> None:
        """Hides the panel, or shows it."""
        if self._panel_has_focus():
            self.reader.focus()
        if self._panel_is_drawer():
            self.toggle_class("-drawer")
        else:
            self.toggle_class("-no-panel")
        self.remove_class("-text-only")

    def action_view_text_only(self) -> None:
        """Hides everything but the article and the line at the bottom, and back."""
        self.toggle_class("-text-only")
        self.reader.focus()

    async def action_filter_text(self) -> None:
        """Opens the filter of the panel."""
        self._open_panel()
        await self.panel.open_filter()

    def action_clear(self) -> None:
        """Peels off one layer, what is told above the text first."""
        if self.query("Toast"):
            self.app.clear_notifications()
        elif self._panel_has_focus():
            if self.wanted or self.panel.has_class("-filtering"):
                self.panel.close_filter()
                self.panel.entities.focus()
            else:
                self.action_pane_switch()
        elif self.reader.selected_span():
            self.reader.clear_selection()
        elif self.hits.query:
            self.note_here()
            self.clear_search()
        elif self.selection:
            self.note_here()
            self.selection = None

    @on(Panel.FilterDone)
    def _filter_done(self) -> None:
        self.panel.entities.focus()

    @on(Found)
    def _found(self, message: Found) -> None:
        if message.findings is not None:
            self.findings = message.findings
            self.show_corrected()
            self.choose_awaited()
        self.panel.progress = None if message.complete else message.progress
        self.is_analysed = message.complete
        if message.complete:
            self.remember_soon()
        self._show_activity()
        if not self._has_news:
            self._has_news = True
            self.refresh(repaint=False, layout=True)  # now, or the kept passages would not wait for the news
            self.call_after_refresh(self._after_first_news)

    async def _after_first_news(self) -> None:
        await written()
        self.load_kept()

    @on(Failed)
    def _failed(self, message: Failed) -> None:
        if message.extraction_ended:
            self.is_analysed = True
            self.panel.progress = None
            self.panel.failure = message.sentence
            self._show_activity()
        else:
            warn(self, message.sentence)

    @on(Reader.Moved)
    def _moved(self) -> None:
        self.note_place()
        self.query_one(Heading).show_title(bool(self.reader.place))
        self.show_status()

    @on(StatusBar.Clicked)
    async def _key_clicked(self, message: StatusBar.Clicked) -> None:
        await self.run_action(message.action)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Closes the line one types into when another widget takes the focus."""
        for prompt in self.query(Prompt):
            if prompt.is_open and prompt not in event.widget.ancestors:
                prompt.close()
                self.remove_class("-prompting")

    def on_resize(self) -> None:
        """Gives the panel its width, and tells in the status line what it would where it is closed."""
        if self.settings.panel_width is not None:
            self.panel.styles.width = None if self._panel_is_drawer() else self.settings.panel_width
        self._show_activity()

    def _show_activity(self) -> None:
        self.status.activity = self.panel.summary() if self._panel_is_drawer() else ""

    def _open_panel(self) -> None:
        self.remove_class("-text-only", "-no-panel")
        if self._panel_is_drawer():
            self.add_class("-drawer")

    def _panel_is_drawer(self) -> bool:
        return self.has_class("-tiny") or self.has_class("-narrow")

    def _panel_has_focus(self) -> bool:
        return self.focused is not None and self.panel in self.focused.ancestors_with_self
