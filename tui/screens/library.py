"""The library: the articles read lately."""

from collections.abc import Callable
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static
from textual.worker import get_current_worker

from newsread.errors import NewsreadError
from newsread.kept.readings import Reading
from tui.bindings import bindings_of, keymap_of
from tui.library_entry import LibraryEntry
from tui.messages import LeaveLibrary, OpenArticle, PlaceToShow
from tui.notices import warn
from tui.screens.listing import Listing
from tui.screens.styles import OTHER_SCREENS
from tui.shelf import Shelf
from tui.widgets.key_line import KeyLine
from tui.widgets.list_filter import ListFilter
from tui.widgets.list_title import ListTitle
from tui.widgets.reading_entries import ReadingEntries


class LookedInto(Message):
    """It is known what the articles mention."""


class LibraryScreen(Screen[None], Listing[LibraryEntry]):
    """Articles to open again, found by words of their titles and by what they mention."""

    CSS_PATH = OTHER_SCREENS

    BINDINGS = bindings_of("library")
    AUTO_FOCUS = ""

    def __init__(self, shelf: Shelf, *, name: str | None = None) -> None:
        super().__init__(name=name)
        self._shelf = shelf
        self._looking: Literal["not yet", "at present", "done"] = "not yet"

    def compose(self) -> ComposeResult:
        """What is listed, the filter, the list, the keys."""
        yield ListTitle()
        yield ListFilter("words of the title, @name it mentions")
        yield ReadingEntries(id="library")
        yield Static(classes="list-notice")
        yield KeyLine("library", id="library-keys")

    @property
    def _list(self) -> ReadingEntries:
        return self.query_one(ReadingEntries)

    def on_screen_resume(self) -> None:
        """Lists what was read meanwhile."""
        self._looking = "not yet"
        self._title.tell("")
        self._read()
        self.show_listed()

    def show_listed(self, marked: int = 0) -> None:
        """Lists what the filter wants; a name that is wanted has the articles looked into first."""
        wanted = self._filter.value
        if "@" in wanted and self._looking == "not yet":
            self._looking = "at present"
            self.run_worker(self._look_into, thread=True, exclusive=True)
        listed = self._shelf.listed(wanted)
        self.list_items(listed, marked, self._reason_for_none())
        count = f"{len(listed)} of {self._shelf.size}" if wanted else str(self._shelf.size)
        self._title.show(Content.assemble("Library   ", (count, "bold $accent")))

    def take(self) -> None:
        """Opens the article."""
        self.action_library_read()

    def action_library_read(self) -> None:
        """Opens the article: at what was looked for in it, or where it was left."""
        entry = self._list.chosen
        if entry is None:
            return
        if entry.reading.path == "-":
            self._title.tell("It came from another program and is not kept")
        else:
            place = PlaceToShow(entry.mentions[0].start, is_mention=True) if entry.mentions else None
            self._title.tell("opening …")
            self.post_message(OpenArticle(entry.reading.path, place))

    def action_library_remove(self) -> None:
        """Forgets that the article was read; its file and its bookmarks stay."""
        entry = self._list.chosen
        if entry is not None:
            self._change(lambda: self._remove(entry.reading))

    def action_library_undo(self) -> None:
        """Brings back the last one that was removed."""
        self._change(lambda: self._shelf.undo.take_back() or "Nothing to undo")

    def action_library_filter(self) -> None:
        """Opens the filter."""
        self._filter.open()

    def action_library_close(self) -> None:
        """Lifts the filter, or else goes back to the article."""
        if self._filter.lift():
            self.show_listed()
        else:
            self.post_message(LeaveLibrary())

    @on(LookedInto)
    def _looked_into(self) -> None:
        self._looking = "done"
        self.show_listed()

    def _look_into(self) -> None:
        """Learns what the articles mention, beside the app."""
        worker = get_current_worker()
        self._shelf.look_into(lambda: not worker.is_cancelled)
        if not worker.is_cancelled:
            self.post_message(LookedInto())

    def _remove(self, reading: Reading) -> str:
        self._shelf.remove(reading)
        return f"removed, {keymap_of(self).first_key('library.undo')} brings it back"

    def _change(self, change: Callable[[], str]) -> None:
        """Changes the library and tells what the change gives, or why it can't be made."""
        try:
            done = change()
        except NewsreadError as error:
            warn(self, error)
            return
        self._read()
        self.show_listed(self._list.highlighted or 0)
        self._title.tell(done)

    def _read(self) -> None:
        try:
            self._shelf.read()
        except NewsreadError as error:
            warn(self, error)

    def _reason_for_none(self) -> str:
        if not self._shelf.size:
            return "Nothing read yet: newsread FILE opens an article"
        if "@" not in self._filter.value:
            return "No title has these words"
        return "Looking into the articles …" if self._looking != "done" else "No article read mentions that"
