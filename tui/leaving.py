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


def leave_on_request(leave: Callable[[], object]) -> None:
    """Calls `leave` when a hang-up or a termination signal comes.

    Without it the one would go on without a terminal where hang-ups are ignored (`nohup`), and the other
    would leave the terminal on the reader's screen. Windows has neither signal.
    """
    if sys.platform == "win32":
        return
    loop = asyncio.get_running_loop()

    def hang_up(*_: object) -> None:
        _let_terminal_go()
        loop.call_soon_threadsafe(leave)

    loop.add_signal_handler(signal.SIGTERM, leave)
    signal.signal(signal.SIGHUP, hang_up)


def _let_terminal_go() -> None:
    """Lets what is still written go nowhere, and ends by force if leaving takes too long.

    The system sends a hang-up and a continuation together: without a handler that does nothing, Textual would
    take the second for the end of a suspension and start again on a terminal that is gone.
    """
    if sys.platform == "win32":
        return
    signal.signal(signal.SIGCONT, _stay)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    force = threading.Timer(_PATIENCE_SECONDS, os._exit, [_ENDED_BY_HANG_UP])
    force.daemon = True
    force.start()


def _stay(*_: object) -> None:
    """Handles a signal by going on as before."""
