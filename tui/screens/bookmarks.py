"""The list of kept passages."""

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from newsread.bookmark import Bookmark
from newsread.errors import NewsreadError
from newsread.rows import Span
from tui.bindings import app_bindings, bindings_of, key_line
from tui.keeping import Keeping
from tui.undo import Undo

_LONGEST_QUOTE = 240


class BookmarkScreen(ModalScreen[Span | None]):
    """Every kept passage, those of this article first; gives the passage to go to, or None."""

    BINDINGS = [*bindings_of("bookmarks"), *app_bindings()]

    def __init__(self, keeping: Keeping, undo: Undo) -> None:
        super().__init__()
        self._keeping = keeping
        self._undo = undo
        self._bookmarks: list[Bookmark] = []

    def compose(self) -> ComposeResult:
        """The list in a box, the keys below."""
        with Vertical(id="bookmark-box"):
            yield Static(Content("Kept passages"), id="bookmark-title")
            yield OptionList(id="bookmarks", markup=False)
            yield Static(Content("Nothing kept yet: b keeps a passage"), id="bookmark-notice")
            yield Static(Content(key_line("bookmarks")), id="bookmark-keys")

    def on_mount(self) -> None:
        """Lists the passages."""
        self._list(0)

    def action_bookmark_jump(self) -> None:
        """Closes the list and goes to the passage."""
        bookmark = self._highlighted()
        if bookmark is None:
            return
        if bookmark not in self._keeping.of_article:
            self._tell(f"This passage is in another article: newsread {bookmark.path}")
        elif bookmark.start < 0:
            self._tell("The article has changed, and this passage is no longer in it")
        else:
            self.dismiss((bookmark.start, bookmark.end))

    def action_bookmark_delete(self) -> None:
        """Deletes the passage."""
        bookmark = self._highlighted()
        if bookmark is None:
            return
        index = self._bookmarks.index(bookmark)
        self._keeping.delete(bookmark)
        self._list(index)
        self._tell_of_disk("deleted, z brings it back")

    def action_bookmark_undo(self) -> None:
        """Takes the last change back."""
        before = self._bookmarks
        try:
            told = self._undo.take_back()
        except NewsreadError as error:
            self._tell(str(error))
            return
        self._list(self.query_one(OptionList).highlighted or 0)
        for index, bookmark in enumerate(self._bookmarks):
            if bookmark not in before:
                self.query_one(OptionList).highlighted = index
        self._tell_of_disk(told or "Nothing to undo")

    def action_bookmark_close(self) -> None:
        """Closes the list."""
        self.dismiss(None)

    @on(OptionList.OptionSelected)
    def _picked(self) -> None:
        self.action_bookmark_jump()

    def on_click(self, event: events.Click) -> None:
        """Closes the list when the mouse is clicked beside it."""
        if event.widget is self:
            self.dismiss(None)

    def _highlighted(self) -> Bookmark | None:
        index = self.query_one(OptionList).highlighted
        return None if index is None else self._bookmarks[index]

    def _list(self, highlighted: int) -> None:
        try:
            others = self._keeping.of_others
        except NewsreadError as error:
            self._tell(str(error))
            others = []
        here = self._keeping.of_article
        self._bookmarks = [*here, *others]
        options = self.query_one(OptionList)
        options.clear_options()
        for bookmark in self._bookmarks:
            place = "" if bookmark not in here else self._keeping.place_of(bookmark)
            options.add_options([Option(_entry(bookmark, place)), None])
        options.display = bool(self._bookmarks)
        self.query_one("#bookmark-notice").display = not self._bookmarks
        if self._bookmarks:
            options.highlighted = min(highlighted, len(self._bookmarks) - 1)
            options.focus()

    def _tell_of_disk(self, done: str) -> None:
        self._tell(self._keeping.problem or done)

    def _tell(self, sentence: str) -> None:
        self.notify(sentence, severity="warning", markup=False)


def _entry(bookmark: Bookmark, place: str) -> Content:
    """Quote, note, and where it is: a place in this article, or else the title of the other one."""
    quote = " ".join(bookmark.exact.split())
    if len(quote) > _LONGEST_QUOTE:
        quote = quote[:_LONGEST_QUOTE].rstrip() + " …"
    lines = [Content(quote)]
    if bookmark.note:
        lines.append(Content.styled(bookmark.note, "italic"))
    about = " · ".join([place or bookmark.title, *bookmark.entities])
    lines.append(Content.styled(about, "$quiet"))
    return Content("\n").join(lines)
