"""Leaves in order when the terminal is closed or the system asks the program to end."""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable

_PATIENCE_SECONDS = 5.0
"""How long an orderly end may take without a terminal."""
_ENDED_BY_HANG_UP = 129


def leave_on_request(leave: Callable[[], None]) -> None:
    """Calls `leave` when a hang-up or a termination signal comes.

    Without it the one would go on without a terminal where hang-ups are ignored (`nohup`), and the other
    would leave the terminal on the reader's screen. Windows has neither signal.
    """
    if sys.platform == "win32":
        return
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, leave)
    loop.add_signal_handler(signal.SIGHUP, _leave_without_terminal, leave)


def _leave_without_terminal(leave: Callable[[], None]) -> None:
    """Leaves while nothing can be written or read any more; by force if that takes too long."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    force = threading.Timer(_PATIENCE_SECONDS, os._exit, [_ENDED_BY_HANG_UP])
    force.daemon = True
    force.start()
    leave()
