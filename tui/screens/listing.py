"""A screen with one list: going through it, filtering it, and what is said where it is empty."""

from collections.abc import Sequence
from typing import Generic

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static

from tui.widgets.list_filter import ListFilter
from tui.widgets.list_title import ListTitle
from tui.widgets.long_list import Item, LongList


class Listing(Generic[Item], Widget):
    """What screens have in common that consist of a `ListTitle`, a `LongList` and a notice.

    They may have a `ListFilter`, too. Each of them says what is listed, and what it means to take an entry.
    The keys that go through the list are those of `newsread.commands.command.list_moves`.
    """

    @property
    def _list(self) -> LongList[Item]:
        return self.query_one(LongList)

    @property
    def _title(self) -> ListTitle:
        return self.query_one(ListTitle)

    @property
    def _filter(self) -> ListFilter:
        return self.query_one(ListFilter)

    def take(self) -> None:
        """Does what one opens the list for with the marked entry."""
        raise NotImplementedError

    def show_listed(self, marked: int = 0) -> None:
        """Lists what there is by now and marks the entry with a number, from 0."""
        raise NotImplementedError

    def list_items(self, items: Sequence[Item], marked: int, none: str) -> None:
        """Lists items, with the focus unless one types into the filter.

        Args:
            items: What to list.
            marked: The number of the entry to mark, from 0.
            none: A sentence to show where there are no items.
        """
        self._list.show(items, marked)
        self._list.display = bool(items)
        if items and not isinstance(self.screen.focused, ListFilter):
            self._list.focus()
        notice = self.query_one(".list-notice", Static)
        notice.update(Content(none))
        notice.display = not items

    def action_list_down(self) -> None:
        """Marks the next entry; from the filter, the list takes the focus."""
        self._list.focus()
        self._list.action_cursor_down()

    def action_list_up(self) -> None:
        """Marks the previous entry."""
        self._list.action_cursor_up()

    def action_list_first(self) -> None:
        """Marks the first entry."""
        self._list.action_first()

    def action_list_last(self) -> None:
        """Marks the last entry, which need not be laid out yet."""
        self._list.show(self._list.listed, len(self._list.listed))

    @on(OptionList.OptionSelected)
    def _entry_picked(self) -> None:
        self.take()

    @on(Input.Changed)
    def _filter_changed(self) -> None:
        self.show_listed()

    @on(Input.Submitted)
    def _filter_done(self) -> None:
        self._list.focus()
