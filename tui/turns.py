"""Turns of the event loop."""

from asyncio import sleep

_MOMENT_SECONDS = 0.001


async def written() -> None:
    """Waits a moment, in which the thread that writes to the terminal gets what was drawn on the screen.

    Python code that runs on at once would keep it waiting for several milliseconds.
    """
    await sleep(_MOMENT_SECONDS)
