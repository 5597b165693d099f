"""Numbers typed before a command: how often, or where to."""

from __future__ import annotations

from tui.bindings import keymap_of
from tui.screens.state import ReadingState

_DIGITS = frozenset("0123456789")
_MOST_DIGITS = 6


class Counting(ReadingState):
    """Digits, where the keymap leaves them free, are a number for the command that comes next."""

    count: int | None = None
    """The number typed before the key that was pressed last; None if there was none."""
    _typed = ""

    @property
    def times(self) -> int:
        """How often the command of the last key is wanted, at least once."""
        return self.count or 1

    def take_key(self, key: str) -> bool:
        """Takes a key before its command is run.

        Returns:
            Whether that was all: the key is a digit, or gives the number up.
        """
        if key in _DIGITS and keymap_of(self).has_counts:
            self._typed = (self._typed + key)[-_MOST_DIGITS:]
            self.status.message = self._typed
            return True
        typed, self._typed = self._typed, ""
        if typed:
            self.status.message = ""
        gives_up = bool(typed) and key == "escape"
        self.count = int(typed) if typed and not gives_up else None
        self.panel.entities.times = self.times
        return gives_up
