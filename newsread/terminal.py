"""The keyboard and the screen, and what is piped in."""

import os
import stat
import sys

from newsread.printing.streams import tell


def is_served() -> bool:
    """Whether the app runs in a browser, by way of `textual serve`, and has no terminal."""
    return os.environ.get("TEXTUAL_DRIVER", "").endswith(":WebDriver")


def is_at_keyboard() -> bool:
    """Whether a person types and looks: nothing is piped in or out."""
    return is_served() or all(
        stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)
    )


def is_piped_in() -> bool:
    """Whether another program, or a file, gives what is on standard input."""
    if sys.__stdin__ is None or is_served():
        return False
    mode = os.fstat(sys.__stdin__.fileno()).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)


def tell_waiting(sentence: str) -> None:
    """Writes what the program waits for to the terminal; elsewhere it waits quietly."""
    if sys.stderr is not None and sys.stderr.isatty():
        tell(sentence)


def claim_terminal() -> bool:
    """Makes standard input the keyboard, even if an article is piped in; False without a terminal or browser.

    `sys.stdin` gives what is piped in, later too, and nothing if that is the keyboard.
    """
    if is_served():
        return True
    if sys.__stderr__ is None or not sys.__stderr__.isatty():
        return False
    if sys.__stdin__ is not None and sys.__stdin__.isatty():
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY), encoding="utf-8")
        return True
    try:
        keyboard = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    if sys.__stdin__ is not None:
        sys.stdin = os.fdopen(os.dup(0), encoding="utf-8")
    os.dup2(keyboard, 0)
    os.close(keyboard)
    return True
