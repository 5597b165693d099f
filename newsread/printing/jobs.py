"""The same work on many inputs in several processes."""

import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from threading import Thread
from typing import TypeVar

from newsread.errors import NewsreadError

_AHEAD = 8
"""Inputs for each process that are begun before the first of them is given."""

Input = TypeVar("Input")
Result = TypeVar("Result")


def in_order(
    work: Callable[[Input], Result], inputs: Iterable[Input], processes: int
) -> Generator[Result, None, None]:
    """What the work makes of each input, in the order of the inputs, as soon as it is there.

    However many inputs there are, few of them are held. The processes end with the iterator, whether it is
    read to its end or closed, and with this process, however that ends.

    Args:
        work: A function; it, the inputs and the results can be pickled.
        inputs: The inputs.
        processes: How many work at the same time.

    Raises:
        NewsreadError: a process ended, as when the memory is used up.
    """
    context = multiprocessing.get_context("spawn")
    executor = ProcessPoolExecutor(processes, context, initializer=_end_with_parent)
    pending: deque[Future[Result]] = deque()
    try:
        for given in inputs:
            with _interrupts_held_back():
                pending.append(executor.submit(work, given))
            while pending and (pending[0].done() or len(pending) > _AHEAD * processes):
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    except BrokenProcessPool:
        raise NewsreadError("a process of the extraction ended unexpectedly; run it again to go on") from None
    finally:
        for process in multiprocessing.active_children():
            process.terminate()
        executor.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """What is started meanwhile leaves ctrl+c to this process, which gets it afterwards."""
    if sys.platform == "win32":
        yield
        return
    usual = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, usual)


def _end_with_parent() -> None:
    """Ends this process when the one that started it is gone."""
    parent = multiprocessing.parent_process()
    assert parent is not None

    def watch() -> None:
        parent.join()
        os._exit(1)

    Thread(target=watch, daemon=True).start()
