"""What goes to standard output, and what to standard error."""

import sys
from io import TextIOWrapper

from newsread.source_names import printable


def expect_data() -> None:
    """Has standard output take data for other programs: UTF-8 and plain line feeds on every platform."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")


def tell(sentence: str) -> None:
    """Tells something on standard error, under the name of the program; no word in it steers the terminal."""
    print("\n".join(map(printable, f"newsread: {sentence}".split("\n"))), file=sys.stderr, flush=True)
