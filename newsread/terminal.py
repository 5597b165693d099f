"""The keyboard and the screen that the app needs."""

import os
import sys


def claim_terminal() -> bool:
    """Makes standard input the keyboard, even after an article was piped in; False without a terminal."""
    if sys.__stderr__ is None or not sys.__stderr__.isatty():
        return False
    if sys.__stdin__ is not None and sys.__stdin__.isatty():
        return True
    try:
        keyboard = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    os.dup2(keyboard, 0)
    os.close(keyboard)
    return True
