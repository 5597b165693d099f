"""The library: the articles read lately."""

from collections.abc import Callable
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input, OptionList, Static
from textual.worker import get_current_worker

from newsread.errors import NewsreadError
from newsread.kept.readings import Reading
from tui.bindings import bindings_of
from tui.messages import LeaveLibrary, OpenArticle, PlaceToShow
from tui.screens.list_moves import ListMoves
from tui.shelf import Shelf
from tui.widgets.key_line import KeyLine
from tui.widgets.reading_entries import ReadingEntries


class LookedInto(Message):
    """It is known what the articles mention."""


class LibraryScreen(ListMoves, Screen[None]):
    """Articles to open again, found by words of their titles and by what they mention."""

    BINDINGS = bindings_of("library")
    AUTO_FOCUS = ""

    def __init__(self, shelf: Shelf, *, name: str | None = None) -> None:
        super().__init__(name=name)
        self._shelf = shelf
        self._count = Content("Library")
        self._looking: Literal["not yet", "at present", "done"] = "not yet"
        self._told = ""

    def compose(self) -> ComposeResult:
        """What is listed, the filter, the list, the keys."""
        yield Static(id="library-title")
        yield Input(
            id="library-filter",
            placeholder="words of the title, @name it mentions",
            compact=True,
            select_on_focus=False,
        )
        yield ReadingEntries(id="library")
        yield Static(id="library-notice")
        yield KeyLine("library", id="library-keys")

    @property
    def _list(self) -> ReadingEntries:
        return self.query_one(ReadingEntries)

    @property
    def _filter(self) -> Input:
        return self.query_one(Input)

    def on_mount(self) -> None:
        """Hides the filter."""
        self._filter.display = False

    def on_screen_resume(self) -> None:
        """Lists what was read meanwhile."""
        self._looking = "not yet"
        self._told = ""
        self._read()
        self._show(0)

    def action_library_read(self) -> None:
        """Opens the article: at what was looked for in it, or where it was left."""
        entry = self._list.chosen
        if entry is None:
            return
        if entry.reading.path == "-":
            self._tell("It came from another program and is not kept")
        else:
            place = PlaceToShow(entry.mentions[0].start, is_mention=True) if entry.mentions else None
            self._tell("opening …")
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
        self._filter.display = True
        self._filter.focus()

    def action_library_close(self) -> None:
        """Lifts the filter, or else goes back to the article."""
        if not self._filter.display:
            self.post_message(LeaveLibrary())
            return
        self._filter.clear()
        self._filter.display = False
        self._show(0)

    @on(OptionList.OptionSelected)
    def _picked(self) -> None:
        self.action_library_read()

    @on(Input.Changed)
    def _filter_changed(self) -> None:
        self._show(0)

    @on(Input.Submitted)
    def _filter_done(self) -> None:
        self._list.focus()

    @on(LookedInto)
    def _looked_into(self) -> None:
        self._looking = "done"
        self._show(0)

    def _look_into(self) -> None:
        """Learns what the articles mention, beside the app."""
        worker = get_current_worker()
        self._shelf.look_into(lambda: not worker.is_cancelled)
        if not worker.is_cancelled:
            self.post_message(LookedInto())

    def _remove(self, reading: Reading) -> str:
        self._shelf.remove(reading)
        return "removed, z brings it back"

    def _change(self, change: Callable[[], str]) -> None:
        """Changes the library and tells what the change gives, or why it can't be made."""
        try:
            done = change()
        except NewsreadError as error:
            self.notify(str(error), severity="warning", markup=False)
            return
        self._read()
        self._show(self._list.highlighted or 0)
        self._tell(done)

    def _read(self) -> None:
        try:
            self._shelf.read()
        except NewsreadError as error:
            self.notify(str(error), severity="warning", markup=False)

    def _show(self, marked: int) -> None:
        """Lists what the filter wants; a name that is wanted has the articles looked into first."""
        if "@" in self._filter.value and self._looking == "not yet":
            self._looking = "at present"
            self.run_worker(self._look_into, thread=True, exclusive=True)
        listed = self._shelf.listed(self._filter.value)
        self._list.show(listed, marked)
        self._list.display = bool(listed)
        if listed and not self._filter.has_focus:
            self._list.focus()
        count = str(self._shelf.size) if not self._filter.value else f"{len(listed)} of {self._shelf.size}"
        self._count = Content.assemble("Library   ", (count, "bold $accent"))
        self._show_title()
        notice = self.query_one("#library-notice", Static)
        notice.update(Content(self._reason_for_none()))
        notice.display = not listed

    def _reason_for_none(self) -> str:
        if not self._shelf.size:
            return "Nothing read yet: newsread FILE opens an article"
        if "@" not in self._filter.value:
            return "No title has these words"
        return "Looking into the articles …" if self._looking != "done" else "No article read mentions that"

    def _tell(self, sentence: str) -> None:
        """Tells something behind the title, in the place of what was told before."""
        self._told = sentence
        self._show_title()

    def _show_title(self) -> None:
        told = Content.styled(f"   {self._told}" if self._told else "", "$warning")
        self.query_one("#library-title", Static).update(self._count + told)
