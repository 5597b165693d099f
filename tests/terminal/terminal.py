"""A program in a pseudo-terminal, whose screen pyte keeps."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Sequence
from typing import Any
from unicodedata import combining

import pyte
from wcwidth import wcwidth

DEADLINE_SECONDS = 90.0

# Queries and settings of newer terminals, which pyte would print.
_UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<>=?][0-9;]*\$?[a-z]|\x1b\[[0-9;]*\$[a-z]|\x1bP.*?\x1b\\")

# pyte has one screen only; that of the program's caller is empty in these tests.
_OTHER_SCREEN = re.compile(rb"\x1b\[\?1049[hl]")
_EMPTY_SCREEN = b"\x1b[2J\x1b[H"

# An escape sequence that the end of what was read cuts in two.
_CUT_SEQUENCE = re.compile(rb"\x1b(?:\[[^@-~]*|\][^\x07\x1b]*|P[^\x1b]*)?\Z")

Cell = tuple[str, str, str, str]
"""A character, its colour, the colour behind it and its attributes; a blank has no colour of its own."""


class _WholeLines(pyte.Screen):
    """A screen of pyte that draws on behind a character without a cell, which pyte does not."""

    def draw(self, data: str) -> None:
        """Draws characters from the cursor on."""
        super().draw("".join(one for one in data if wcwidth(one) or combining(one)))


class Screen:
    """What the bytes of a program make a terminal show."""

    def __init__(self, columns: int, rows: int) -> None:
        self._screen = _WholeLines(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._unfed = b""

    def feed(self, new: bytes) -> None:
        """Takes bytes of the program; a sequence that they cut waits for its end."""
        waiting = self._unfed + new
        cut = _CUT_SEQUENCE.search(waiting)
        self._unfed = cut[0] if cut else b""
        complete = _OTHER_SCREEN.sub(_EMPTY_SCREEN, waiting[: len(waiting) - len(self._unfed)])
        self._stream.feed(_UNKNOWN_TO_PYTE.sub(b"", complete))

    @property
    def lines(self) -> list[str]:
        """The text, line by line."""
        return [line.rstrip() for line in self._screen.display]

    def row_of_cells(self, row: int) -> list[Cell]:
        """Everything that one sees in a row."""
        return [_cell(self._screen.buffer[row][column]) for column in range(self._screen.columns)]

    def drawn_rows(self) -> set[int]:
        """The rows that were drawn since the last call."""
        drawn = set(self._screen.dirty)
        self._screen.dirty.clear()
        return drawn


def _cell(character: Any) -> Cell:
    attributes = ["underscore", "reverse", "strikethrough"]
    if character.data != " ":
        attributes += ["bold", "italics"]
    worn = " ".join(name for name in attributes if getattr(character, name))
    return character.data, character.fg if character.data != " " else "", character.bg, worn


class Terminal:
    """A program in a terminal of its own.

    Args:
        words: The command line.
        columns: The width in cells.
        rows: The height in cells.
        piped: What comes on standard input instead of keys; the keyboard stays the controlling terminal.
        kind: The name of the terminal, the variable TERM.
    """

    def __init__(
        self,
        words: Sequence[str],
        columns: int,
        rows: int,
        piped: bytes | None = None,
        kind: str = "xterm-256color",
    ) -> None:
        self.raw = b""
        self._is_open = True
        self._screen = Screen(columns, rows)
        self._keyboard, program_side = pty.openpty()
        fcntl.ioctl(program_side, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        environment = os.environ | {"TERM": kind, "COLUMNS": "", "LINES": ""}
        self._process = subprocess.Popen(
            list(words),
            stdin=program_side if piped is None else subprocess.PIPE,
            stdout=program_side,
            stderr=program_side,
            env=environment,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(2, termios.TIOCSCTTY, 0),
        )
        os.close(program_side)
        if self._process.stdin is not None:
            self._process.stdin.write(piped or b"")
            self._process.stdin.close()

    @property
    def lines(self) -> list[str]:
        """What the screen shows, line by line."""
        return self._screen.lines

    @property
    def modes(self) -> list[Any]:
        """How the terminal treats keys, as `termios.tcgetattr` gives it."""
        return termios.tcgetattr(self._keyboard)

    @property
    def text(self) -> str:
        """What the screen shows."""
        return "\n".join(self.lines)

    def press(self, keys: str) -> None:
        """Sends keys as a keyboard does."""
        os.write(self._keyboard, keys.encode())

    def wait_for(self, pattern: str) -> None:
        """Reads until the screen has a regular expression; fails after the deadline."""
        self._wait(lambda: re.search(pattern, self.text), f"the screen never had {pattern!r}")

    def wait_without(self, pattern: str) -> None:
        """Reads until the screen no longer has a regular expression; fails after the deadline."""
        self._wait(lambda: not re.search(pattern, self.text), f"the screen never lost {pattern!r}")

    def wait_for_more(self) -> None:
        """Reads until the program has written more; fails after the deadline."""
        size = len(self.raw)
        self._wait(lambda: len(self.raw) > size, "the program wrote no more")

    def wait_for_end(self) -> int:
        """Reads until the program ends; gives its exit status."""
        self._wait(lambda: self._process.poll() is not None, "the program never ended")
        while self._read(0):
            pass
        return self._process.wait()

    def terminate(self) -> None:
        """Asks the program to end, as `kill` does."""
        self._process.terminate()

    def hang_up(self) -> int:
        """Closes the terminal like its window; gives the program's exit status once it has ended."""
        os.close(self._keyboard)
        self._is_open = False
        return self._process.wait(DEADLINE_SECONDS)

    def close(self) -> None:
        """Ends the program if it still runs."""
        self._process.kill()
        self._process.wait()
        if self._is_open:
            os.close(self._keyboard)

    def _wait(self, look: Callable[[], object], complaint: str) -> None:
        end = time.monotonic() + DEADLINE_SECONDS
        while time.monotonic() < end:
            if look():
                return
            self._read(0.05)
        raise AssertionError(f"{complaint}; it shows:\n{self.text}")

    def _read(self, seconds: float) -> bool:
        """Takes what the program wrote, waiting for it at most so long; False if there was nothing."""
        if not select.select([self._keyboard], [], [], seconds)[0]:
            return False
        try:
            new = os.read(self._keyboard, 65_536)
        except OSError:
            return False
        self.raw += new
        self._screen.feed(new)
        return bool(new)


OpenTerminal = Callable[..., Terminal]
"""Opens the command or another program in a terminal, as the fixture `open_terminal` of conftest.py does."""
