"""Where in an article somebody wants to go who types a share or a number of a line."""

import re
from dataclasses import dataclass
from itertools import islice

from newsread.errors import NewsreadError
from newsread.plural import counted

_SHARE = re.compile(r"([0-9]{1,9}(?:[.,][0-9]{1,9})?)\s*%")
_LINE = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Destination:
    """A place to go to."""

    offset: int
    """In characters of the text."""
    is_share: bool
    """Whether everything before it has been read then: it comes to the bottom of the screen, not the top."""


def destination(typed: str, text: str) -> Destination:
    """The place that is meant by "50%" or by the number of a line, the first line being 1.

    Raises:
        NewsreadError: nothing is meant by it, or the text has no such place.
    """
    typed = typed.strip()
    if share := _SHARE.fullmatch(typed):
        percent = float(share[1].replace(",", "."))
        if percent > 100:
            raise NewsreadError("The article ends at 100 %")
        return Destination(round(percent * len(text) / 100), is_share=True)
    if _LINE.fullmatch(typed):
        return Destination(_start_of_line(text, int(typed)), is_share=False)
    raise NewsreadError(f"“{typed}” is no place: type 50% or the number of a line")


def _start_of_line(text: str, number: int) -> int:
    if number <= 1:
        return 0
    ends = (found.end() for found in re.finditer(r"\n(?!\Z)", text))
    start = next(islice(ends, min(number - 2, len(text)), None), None)
    if start is None:
        lines = text.rstrip("\n").count("\n") + 1
        raise NewsreadError(f"The article has {counted(lines, 'line')}")
    return start
