"""A list of entries of a few lines, which are laid out when one comes near them."""

from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

from textual.content import Content
from textual.widgets.option_list import Option

from tui.widgets.choice_list import ChoiceList

_BATCH = 100
"""How many entries are laid out at once; to lay out thousands takes seconds."""

Item = TypeVar("Item")


class LongList(ChoiceList, Generic[Item]):
    """Items, one of them chosen; a subclass says how one looks."""

    IS_RULED = True
    """Whether there are lines between the items."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, markup=False)
        self.listed: Sequence[Item] = ()

    @property
    def chosen(self) -> Item | None:
        """The highlighted item."""
        return None if self.highlighted is None else self.listed[self.highlighted]

    def entry(self, item: Item) -> Content:
        """The lines of an item."""
        raise NotImplementedError

    def show(self, items: Sequence[Item], chosen: int) -> None:
        """Lists items and highlights one of them, the last one if there are not so many."""
        self.clear_options()
        self.listed = items
        self._lay_out(chosen + _BATCH)
        self.highlighted = min(chosen, len(items) - 1) if items else None

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Lays out more entries when the last ones come near."""
        super().watch_scroll_y(old_value, new_value)
        if new_value + 2 * self.size.height >= self.max_scroll_y:
            self._lay_out(self.option_count + _BATCH)

    def _lay_out(self, count: int) -> None:
        self.add_options(self._parts(self.listed[self.option_count : count]))

    def _parts(self, items: Sequence[Item]) -> Iterator[Option | None]:
        """The entries, with lines between them if there are any."""
        for index, item in enumerate(items, self.option_count):
            if self.IS_RULED and index:
                yield None
            yield Option(self.entry(item))
