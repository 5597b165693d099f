"""What is mentioned together with a row."""

from collections.abc import Sequence

from textual.content import Content

from newsread.companions import Companion
from newsread.rows import Row, kind_in_words
from tui.widgets.long_list import LongList

_COUNT_CELLS = 4
_MARGINS = 3


class CompanionList(LongList[Companion]):
    """Rows with the number of sentences that they share with the one in question."""

    IS_RULED = False

    def __init__(self, companions: Sequence[Companion], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._companions = companions

    def on_resize(self) -> None:
        """Cuts the names to the new width."""
        self.show(self._companions, self.highlighted or 0)

    def entry(self, companion: Companion) -> Content:
        """How many sentences, the name, and what it is."""
        row = companion.row
        kind = standing(row) if row.kind != "figure" else ""
        room = max(8, self.scrollable_content_region.width - _COUNT_CELLS - _MARGINS)
        name = Content.styled(row.name, f"$kind-{row.kind}")
        if kind and name.cell_length + len(kind) + 2 <= room:
            name += Content.styled(f"  {kind}", "$quiet")
        count = Content.styled(f"{companion.count:>{_COUNT_CELLS - 2}}  ", "$quiet")
        return count + name.truncate(room, ellipsis=True)


def standing(row: Row) -> str:
    """What a row stands for: "organisation"; of a place whether it acts."""
    return "acts" if row.kind == "place" and row.section == "actors" else kind_in_words(row.kind)
