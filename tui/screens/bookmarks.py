"""The list of kept passages."""

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark
from newsread.kept.bookmark_lists import by_article, matching
from newsread.kept.notes import join_note, split_note
from tui.bindings import app_bindings, bindings_of, keymap_of
from tui.keeping import Keeping
from tui.mending import Mending
from tui.messages import KeptChanged
from tui.screens.list_moves import ListMoves
from tui.undo import Undo
from tui.widgets.bookmark_list import BookmarkList
from tui.widgets.key_line import KeyLine


class BookmarkScreen(ListMoves, ModalScreen[Bookmark | None]):
    """The kept passages of this article or of all; gives the one to go to, or None."""

    BINDINGS = [*bindings_of("bookmarks"), *app_bindings()]
    AUTO_FOCUS = ""

    def __init__(self, keeping: Keeping, mending: Mending, undo: Undo) -> None:
        super().__init__()
        self._keeping = keeping
        self._mending = mending
        self._undo = undo
        self._here: list[Bookmark] = []
        self._all: list[Bookmark] = []
        self._lists_all = False
        self._told = ""

    def compose(self) -> ComposeResult:
        """What is listed, the filter, the list, the keys."""
        with Vertical(id="bookmark-box"):
            yield Static(id="bookmark-title")
            yield Input(
                id="bookmark-filter", placeholder="words, #tag, @name", compact=True, select_on_focus=False
            )
            yield BookmarkList(self._place_of, self._keeping.is_unsaved, id="bookmarks")
            yield Static(id="bookmark-notice")
            yield KeyLine("bookmarks", id="bookmark-keys")

    @property
    def _list(self) -> BookmarkList:
        return self.query_one(BookmarkList)

    @property
    def _filter(self) -> Input:
        return self.query_one(Input)

    def on_mount(self) -> None:
        """Lists the passages of this article, or all where it has none."""
        self._filter.display = False
        self._read()
        self._lists_all = not self._here
        self._show(0)

    def action_bookmark_jump(self) -> None:
        """Closes the list and goes to the passage."""
        bookmark = self._list.chosen
        if bookmark is not None and bookmark.start < 0:
            self._tell("The article has changed, and this passage is no longer in it")
        elif bookmark is not None:
            self.dismiss(bookmark)

    def action_bookmark_edit(self) -> None:
        """Opens the note of the passage."""
        from tui.screens.note import NoteScreen

        bookmark = self._list.chosen
        if bookmark is None:
            return

        def keep(typed: str) -> None:
            self._keeping.edit(bookmark, *split_note(typed))
            self._after_change("changed")

        typed = join_note(bookmark.note, bookmark.tags)
        self.app.push_screen(NoteScreen(bookmark.exact, typed, self._keeping.known_tags(), keep))

    def action_bookmark_delete(self) -> None:
        """Deletes the passage."""
        bookmark = self._list.chosen
        if bookmark is not None:
            self._keeping.delete(bookmark)
            self._after_change(f"deleted, {keymap_of(self).first_key('bookmark.undo')} brings it back")

    def action_bookmark_undo(self) -> None:
        """Takes the last change back, and chooses what it was about."""
        before = [*self._list.listed]
        try:
            told = self._undo.take_back()
        except NewsreadError as error:
            self.notify(str(error), severity="warning", markup=False)
            return
        self._after_change(told or "Nothing to undo")
        for index, bookmark in enumerate(self._list.listed):
            if bookmark not in before:
                self._list.show(self._list.listed, index)

    def action_bookmark_write(self) -> None:
        """Asks for the name of a file and writes there what is listed, or what else is kept."""
        from tui.screens.exporting import Choice, ExportScreen, choices

        try:
            found = choices(self._keeping, self._mending)
        except NewsreadError as error:
            self.notify(str(error), severity="warning", markup=False)
            return
        if self._lists_all:
            found.reverse()
        if self._filter.value.strip() and self._list.listed:
            found.insert(0, Choice("What is listed", "kept-passages", self._list.listed))
        if found:
            self.app.push_screen(ExportScreen(found), self._exported)

    def action_bookmark_scope(self) -> None:
        """Lists all passages, or those of this article again."""
        self._lists_all = not self._lists_all
        self._show(0)

    def action_bookmark_filter(self) -> None:
        """Opens the filter."""
        self._filter.display = True
        self._filter.focus()

    def action_bookmark_close(self) -> None:
        """Lifts the filter, or else closes the list."""
        if not self._filter.display:
            self.dismiss(None)
            return
        self._filter.clear()
        self._filter.display = False
        self._show(0)

    def on_click(self, event: events.Click) -> None:
        """Closes the list when the mouse is clicked beside it."""
        if event.widget is self:
            self.dismiss(None)

    @on(OptionList.OptionSelected)
    def _picked(self) -> None:
        self.action_bookmark_jump()

    @on(Input.Changed)
    def _filter_changed(self) -> None:
        self._show(0)

    @on(Input.Submitted)
    def _filter_done(self) -> None:
        self._list.focus()

    @on(KeptChanged)
    def _kept_changed(self) -> None:
        self._read()
        self._show(self._list.highlighted or 0)

    def _exported(self, told: str | None) -> None:
        if told:
            self.notify(told, markup=False)

    def _after_change(self, done: str) -> None:
        self._read()
        self._show(self._list.highlighted or 0)
        self._tell(done)
        if self._keeping.problem:
            self.notify(self._keeping.problem, severity="warning", markup=False)

    def _read(self) -> None:
        self._here = self._keeping.of_article
        try:
            others = self._keeping.of_others
        except NewsreadError as error:
            self.notify(str(error), severity="warning", markup=False)
            others = []
        self._all = [*self._here, *(kept for article in by_article(others) for kept in article.bookmarks)]

    def _show(self, chosen: int) -> None:
        """Lists what has the words of the filter, in this article or in all."""
        kept = self._all if self._lists_all else self._here
        listed = matching(kept, self._filter.value)
        self._list.show(listed, chosen)
        self._list.display = bool(listed)
        if listed and not self._filter.has_focus:
            self._list.focus()
        self._show_title()
        notice = self.query_one("#bookmark-notice", Static)
        notice.update(Content(self._reason_for_none()))
        notice.display = not listed

    def _show_title(self) -> None:
        told = Content.styled(f"   {self._told}" if self._told else "", "$warning")
        self.query_one("#bookmark-title", Static).update(self._title() + told)

    def _title(self) -> Content:
        """What is listed and how many passages there are: "This article 2   All 7"."""
        found, parts = len(self._list.listed), []
        for name, kept, is_listed in (
            ("This article", self._here, not self._lists_all),
            ("All", self._all, self._lists_all),
        ):
            filtered = is_listed and self._filter.value.strip()
            count = f"{found} of {len(kept)}" if filtered else str(len(kept))
            parts.append(Content.styled(f"{name} {count}", "bold $accent" if is_listed else "$quiet"))
        return Content.styled("Kept passages   ", "$foreground") + Content("   ").join(parts)

    def _reason_for_none(self) -> str:
        if self._filter.value.strip():
            return "Nothing kept has these words"
        key = keymap_of(self).first_key
        if not self._all:
            return f"Nothing kept yet: {key('bookmark.add')} keeps a passage"
        return f"Nothing kept here: {key('bookmark.scope')} lists all"

    def _place_of(self, bookmark: Bookmark) -> str:
        if self._keeping.is_here(bookmark):
            return self._keeping.place_of(bookmark)
        return f"{bookmark.title} · {bookmark.created[:10]}"

    def _tell(self, sentence: str) -> None:
        """Tells something behind the title, in the place of what was told before."""
        self._told = sentence
        self._show_title()
