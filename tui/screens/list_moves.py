"""Going through the list of a screen."""

from typing import Any

from tui.widgets.long_list import LongList


class ListMoves:
    """The actions of `newsread.commands.command.list_moves`, for a screen with one list."""

    @property
    def _list(self) -> LongList[Any]:
        raise NotImplementedError

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
