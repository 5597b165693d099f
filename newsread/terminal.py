"""The keyboard and the screen that the app needs."""

import os
import sys


def claim_terminal() -> bool:
    """Makes standard input the keyboard, even if an article is piped in; False without a terminal.

    `sys.stdin` gives what is piped in, later too, and nothing if that is the keyboard.
    """
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
