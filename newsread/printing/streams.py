"""What goes to standard output, and what to standard error."""

import os
import sys
from io import TextIOWrapper

from newsread.errors import NewsreadError, reason_of
from newsread.source_names import printable

_WITHOUT_ANYTHING = {"stdin": os.O_RDONLY, "stdout": os.O_RDONLY, "stderr": os.O_WRONLY}
"""How to open nothing in the place of each standard stream; to write to the output is to fail."""


def make_streams_ready() -> None:
    """Opens the standard streams that were closed for the program, and has the output take any character.

    There is nothing on such a standard input, what is told goes nowhere, and to give data is an error.
    """
    for number, (name, flags) in enumerate(_WITHOUT_ANYTHING.items()):
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, flags)
            if nothing != number:
                os.dup2(nothing, number)
                os.close(nothing)
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def give(text: str) -> None:
    """Writes a text to standard output, all of it at once.

    Raises:
        NewsreadError: it can't be written, as on a full disk.
        BrokenPipeError: the program that reads it has ended.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        discard_output()
        raise NewsreadError(f"standard output can't be written: {reason_of(error)}") from None


def discard_output() -> None:
    """Lets everything that is still written to standard output go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def expect_data() -> None:
    """Has standard output take data for other programs: UTF-8 and plain line feeds on every platform."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")


def tell(sentence: str) -> None:
    """Tells something on standard error, under the name of the program; no word in it steers the terminal."""
    print("\n".join(map(printable, f"newsread: {sentence}".split("\n"))), file=sys.stderr, flush=True)
