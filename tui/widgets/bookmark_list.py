"""The list of kept passages: entries of a few lines, laid out when one comes near them."""

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from newsread.bookmark import Bookmark

_BATCH = 100
"""How many entries are laid out at once; to lay out thousands takes seconds."""
_LONGEST_QUOTE = 240


class BookmarkList(OptionList):
    """Kept passages, one of them chosen.

    Args:
        place_of: Where a passage is, in words: "42 %".
        is_unsaved: Whether the disk does not have a passage as it is shown.
    """

    def __init__(
        self,
        place_of: Callable[[Bookmark], str],
        is_unsaved: Callable[[Bookmark], bool],
        *,
        id: str | None = None,
    ) -> None:
        super().__init__(id=id, markup=False)
        self._place_of = place_of
        self._is_unsaved = is_unsaved
        self.listed: Sequence[Bookmark] = ()

    @property
    def chosen(self) -> Bookmark | None:
        """The highlighted passage."""
        return None if self.highlighted is None else self.listed[self.highlighted]

    def show(self, bookmarks: Sequence[Bookmark], chosen: int) -> None:
        """Lists passages and highlights one of them, the last one if there are not so many."""
        self.clear_options()
        self.listed = bookmarks
        self._lay_out(chosen + _BATCH)
        self.highlighted = min(chosen, len(bookmarks) - 1) if bookmarks else None

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Lays out more entries when the last ones come near."""
        super().watch_scroll_y(old_value, new_value)
        if new_value + 2 * self.size.height >= self.max_scroll_y:
            self._lay_out(self.option_count + _BATCH)

    def _lay_out(self, count: int) -> None:
        self.add_options(
            part
            for bookmark in self.listed[self.option_count : count]
            for part in (Option(self._entry(bookmark)), None)
        )

    def _entry(self, bookmark: Bookmark) -> Content:
        """Quote, note, and where it is; below it what else is known."""
        lines = [Content(_shortened(bookmark.exact))]
        if bookmark.note:
            lines.append(Content.styled(bookmark.note, "italic"))
        about = Content.styled(" · ".join([self._place_of(bookmark), *bookmark.entities]), "$quiet")
        tags = Content.styled("".join(f"  #{tag}" for tag in bookmark.tags), "$accent")
        unsaved = Content.styled("  not saved yet" if self._is_unsaved(bookmark) else "", "bold $error")
        lines.append(about + tags + unsaved)
        return Content("\n").join(lines)


def _shortened(quote: str) -> str:
    """The quote on one line, without its end if it is long."""
    quote = " ".join(quote.split())
    return quote if len(quote) <= _LONGEST_QUOTE else quote[:_LONGEST_QUOTE].rstrip() + " …"
