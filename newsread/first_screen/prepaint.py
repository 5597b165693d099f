"""Paints the first screen before Textual is imported, and keeps what is typed meanwhile for the app."""

import os
import sys

from newsread.first_screen.ink import Ink, colour_bits
from newsread.first_screen.palette import PALETTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ENTER_ALTERNATE_SCREEN = "\x1b[?1049h"
_HIDE_CURSOR = "\x1b[?25l"
_LEAVE = "\x1b[?25h\x1b[?1049l"
_FEWEST_COLUMNS, _FEWEST_LINES = 20, 6


def size_to_paint() -> tuple[int, int] | None:
    """Columns and lines of the terminal; None where it is too small to paint on, or is none."""
    if sys.platform == "win32" or sys.__stdout__ is None or sys.__stderr__ is None:
        return None
    try:
        size = os.get_terminal_size(sys.__stdout__.fileno())
    except (OSError, ValueError):
        return None
    columns, lines = _number("COLUMNS") or size.columns, _number("LINES") or size.lines
    is_enough = columns >= _FEWEST_COLUMNS and lines >= _FEWEST_LINES and sys.__stderr__.isatty()
    return (columns, lines) if is_enough else None


def ink_to_paint(theme: str | None) -> Ink | None:
    """The colours of a theme in this terminal; None if the theme is not ours or the terminal has none.

    Args:
        theme: The name of the theme; None for the usual one.
    """
    palette = PALETTES.get(theme or next(iter(PALETTES)))
    bits = colour_bits(os.environ.get("TERM", ""), os.environ.get("COLORTERM", ""))
    if palette is None or bits is None or "TEXTUAL_COLOR_SYSTEM" in os.environ:
        return None
    return Ink(palette, bits, grey="NO_COLOR" in os.environ)


class Painted:
    """A terminal with the first screen on it. What is typed is not shown, and waits for the app.

    Args:
        screen: The first screen, as `FirstScreen.drawn` gives it.
    """

    modes_before: "list[Any]"
    """How the keyboard was before, as `termios.tcgetattr` gives it."""
    is_taken_over = False
    """Whether the app has the screen now, and will leave it."""

    def __init__(self, screen: str) -> None:
        if sys.platform == "win32":
            raise NotImplementedError
        import termios

        self.modes_before = termios.tcgetattr(0)
        self._is_ours = True
        termios.tcsetattr(0, termios.TCSANOW, _quiet(self.modes_before))
        self._write(ENTER_ALTERNATE_SCREEN + _HIDE_CURSOR + screen)
        import signal

        signal.signal(signal.SIGTERM, self._end)

    def give_back(self) -> None:
        """Leaves keyboard and screen as they were before, unless that is done or the terminal is gone."""
        if sys.platform == "win32" or not self._is_ours:
            return
        self._is_ours = False
        import termios

        if not self.is_taken_over:
            self._write(_LEAVE)
        try:
            termios.tcsetattr(0, termios.TCSANOW, self.modes_before)
        except termios.error:
            return

    def _end(self, number: int, _: object) -> None:
        """Ends the program when the system asks for it; the app does that itself once it runs."""
        self.give_back()
        os._exit(128 + number)

    def __enter__(self) -> "Painted":
        return self

    def __exit__(self, *_: object) -> None:
        self.give_back()

    def _write(self, text: str) -> None:
        assert sys.__stderr__ is not None
        sys.__stderr__.write(text)
        sys.__stderr__.flush()


def _number(variable: str) -> int:
    text = os.environ.get(variable, "")
    return int(text) if text.isdecimal() else 0


def _quiet(modes: "list[Any]") -> "list[Any]":
    """The modes in which keys are neither shown nor changed nor stop the program; ctrl+c still ends it."""
    if sys.platform == "win32":
        raise NotImplementedError
    import termios

    incoming, outgoing, control, local, in_speed, out_speed, characters = modes
    incoming &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
    local &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
    characters = list(characters)
    characters[termios.VMIN], characters[termios.VTIME] = 1, 0
    characters[termios.VSUSP] = characters[termios.VQUIT] = b"\0"
    return [incoming, outgoing, control, local, in_speed, out_speed, characters]
