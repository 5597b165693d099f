"""The list of kept passages."""

from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark
from newsread.kept.bookmark_lists import by_article, matching
from tui.bindings import app_bindings, bindings_of, keymap_of
from tui.keeping import Keeping
from tui.mending import Mending
from tui.messages import KeptChanged
from tui.notices import warn
from tui.screens.box import Box
from tui.screens.listing import Listing
from tui.undo import Undo
from tui.widgets.bookmark_list import BookmarkList
from tui.widgets.key_line import KeyLine
from tui.widgets.list_filter import ListFilter
from tui.widgets.list_title import ListTitle


class BookmarkScreen(Box[Bookmark | None], Listing[Bookmark]):
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

    def compose(self) -> ComposeResult:
        """What is listed, the filter, the list, the keys."""
        with Vertical(id="bookmark-box"):
            yield ListTitle()
            yield ListFilter("words, #tag, @name")
            yield BookmarkList(self._place_of, self._keeping.is_unsaved, id="bookmarks")
            yield Static(classes="list-notice")
            yield KeyLine("bookmarks", id="bookmark-keys")

    @property
    def _list(self) -> BookmarkList:
        return self.query_one(BookmarkList)

    def on_mount(self) -> None:
        """Lists the passages of this article, or all where it has none."""
        self._read()
        self._lists_all = not self._here
        self.show_listed()

    def show_listed(self, marked: int = 0) -> None:
        """Lists what has the words of the filter, in this article or in all."""
        kept = self._all if self._lists_all else self._here
        self.list_items(matching(kept, self._filter.value), marked, self._reason_for_none())
        self._title.show(self._counts())

    def take(self) -> None:
        """Goes to the passage."""
        self.action_bookmark_jump()

    def action_bookmark_jump(self) -> None:
        """Closes the list and goes to the passage."""
        bookmark = self._list.chosen
        if bookmark is not None and bookmark.start < 0:
            self._title.tell("The article has changed, and this passage is no longer in it")
        elif bookmark is not None:
            self.dismiss(bookmark)

    def action_bookmark_edit(self) -> None:
        """Opens the note of the passage."""
        from tui.screens.note import note_of

        bookmark = self._list.chosen
        if bookmark is not None:
            changed = partial(self._after_change, "changed")
            self.app.push_screen(note_of(bookmark, self._keeping, changed))

    def action_bookmark_delete(self) -> None:
        """Deletes the passage."""
        bookmark = self._list.chosen
        if bookmark is not None:
            self._keeping.delete(bookmark)
            self._after_change(f"deleted, {keymap_of(self).first_key('bookmark.undo')} brings it back")

    def action_bookmark_undo(self) -> None:
        """Takes the last change back, and chooses what it was about."""
        before = [*self._list.listed]
        self._after_change(self._undo.take_back() or "Nothing to undo")
        for index, bookmark in enumerate(self._list.listed):
            if bookmark not in before:
                self._list.show(self._list.listed, index)

    def action_bookmark_write(self) -> None:
        """Asks for the name of a file and writes there what is listed, or what else is kept."""
        from tui.screens.exporting import Choice, ExportScreen, choices

        try:
            found = choices(self._keeping, self._mending)
        except NewsreadError as error:
            warn(self, error)
            return
        if self._lists_all:
            found.reverse()
        if self._filter.value.strip() and self._list.listed:
            found.insert(0, Choice("What is listed", "kept-passages", self._list.listed))
        if found:
            self.app.push_screen(ExportScreen(found))

    def action_bookmark_scope(self) -> None:
        """Lists all passages, or those of this article again."""
        self._lists_all = not self._lists_all
        self.show_listed()

    def action_bookmark_filter(self) -> None:
        """Opens the filter."""
        self._filter.open()

    def action_bookmark_close(self) -> None:
        """Lifts the filter, or else closes the list."""
        if self._filter.lift():
            self.show_listed()
        else:
            self.dismiss(None)

    @on(KeptChanged)
    def _kept_changed(self) -> None:
        self._read()
        self.show_listed(self._list.highlighted or 0)

    def _after_change(self, done: str) -> None:
        self._read()
        self.show_listed(self._list.highlighted or 0)
        self._title.tell(done)
        if self._keeping.problem:
            warn(self, self._keeping.problem)

    def _read(self) -> None:
        self._here = self._keeping.of_article
        try:
            others = self._keeping.of_others
        except NewsreadError as error:
            warn(self, error)
            others = []
        self._all = [*self._here, *(kept for article in by_article(others) for kept in article.bookmarks)]

    def _counts(self) -> Content:
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
