"""The list of kept passages."""

from collections.abc import Callable

from textual.content import Content

from newsread.kept.bookmark import Bookmark
from newsread.kept.notes import TAG, tags_beside
from tui.widgets.long_list import LongList

_LONGEST_QUOTE = 240


class BookmarkList(LongList[Bookmark]):
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
        super().__init__(id=id)
        self._place_of = place_of
        self._is_unsaved = is_unsaved

    def entry(self, bookmark: Bookmark) -> Content:
        """Quote, note, and where it is; below it what else is known."""
        lines = [Content(_shortened(bookmark.exact))]
        if bookmark.note:
            lines.append(Content.styled(bookmark.note, "italic").highlight_regex(TAG, style="$accent"))
        about = Content.styled(
            f"{self._place_of(bookmark)}  {', '.join(bookmark.entities)}".rstrip(), "$quiet"
        )
        beside = tags_beside(bookmark.note, bookmark.tags)
        tags = Content.styled("".join(f"  #{tag}" for tag in beside), "$accent")
        unsaved = Content.styled("  not saved yet" if self._is_unsaved(bookmark) else "", "bold $error")
        lines.append(about + tags + unsaved)
        return Content("\n").join(lines)


def _shortened(quote: str) -> str:
    """The quote on one line, without its last words if it is long."""
    quote = " ".join(quote.split())
    if len(quote) <= _LONGEST_QUOTE:
        return quote
    whole_words = quote[: _LONGEST_QUOTE + 1].rpartition(" ")[0]
    return (whole_words or quote[:_LONGEST_QUOTE]) + " …"
