"""Leaves in order when the terminal is closed or the system asks the program to end."""

import asyncio
import signal
import sys
from collections.abc import Callable


def leave_on_request(leave: Callable[[], None]) -> None:
    """Calls `leave` when a hang-up or a termination signal comes.

    Without it the one would go on without a terminal where hang-ups are ignored (`nohup`), and the other
    would leave the terminal on the reader's screen. Windows has neither signal.
    """
    if sys.platform == "win32":
        return
    loop = asyncio.get_running_loop()
    for wanted in (signal.SIGHUP, signal.SIGTERM):
        loop.add_signal_handler(wanted, leave)
