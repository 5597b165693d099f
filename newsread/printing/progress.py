"""How far a long run is, on the terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LONG_RUN = 10
"""Steps; a shorter run has no bar."""


@contextmanager
def progress_bar(count: Callable[[], int]) -> Iterator[Callable[[], None]]:
    """Shows a bar on standard error, and gives what to call after each step.

    There is no bar if standard error is no terminal, or if standard output goes to the terminal, too.

    Args:
        count: Gives the number of steps; called only where there may be a bar.
    """
    if not sys.stderr.isatty() or sys.stdout.isatty() or (total := count()) < _LONG_RUN:
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as progress:
        task = progress.add_task("", total=total)
        yield lambda: progress.advance(task)
