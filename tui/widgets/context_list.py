"""Mentions in context, one on a line, below each other."""

from textual.content import Content

from newsread.concordance import context_line
from newsread.first_screen.frame import in_percent
from newsread.rows import Span
from tui.selection import Selection
from tui.widgets.long_list import LongList

_PLACE_CELLS = 7
_MARGINS = 3
_SHARE_BEFORE = 0.42


class ContextList(LongList[Span]):
    """The mentions of a row with the text around them.

    Args:
        text: The article's text.
        selection: The row, and the mention to begin at.
    """

    IS_RULED = False

    def __init__(self, text: str, selection: Selection, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._text = text
        self._row = selection.row
        self._first = selection.current

    def on_resize(self) -> None:
        """Cuts the lines to the new width."""
        self.show(self._row.spans, self._first if self.highlighted is None else self.highlighted)

    def entry(self, span: Span) -> Content:
        """Where in the article it is, and the words around it."""
        cells = max(20, self.scrollable_content_region.width - _PLACE_CELLS - _MARGINS)
        before = round(cells * _SHARE_BEFORE)
        line = context_line(self._text, span, before, cells - before)
        place = in_percent(span[0], len(self._text))
        return Content.assemble(
            (f"{place:>3} %  ", "$quiet"),
            line.before,
            (line.words, f"bold $kind-{self._row.kind}"),
            line.after,
        ).truncate(cells + _PLACE_CELLS, ellipsis=True)
