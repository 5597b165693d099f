"""The parts of an article's text: paragraphs and words."""

import re
from array import array
from functools import lru_cache

_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_LINE_ENDS = re.compile(r"\n+")
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


@lru_cache(maxsize=2)
def paragraph_starts(text: str) -> "array[int]":
    """The offsets at which paragraphs begin: after blank lines, or at every line of a text without any."""
    separator = _BLANK_LINES if _BLANK_LINES.search(text) else _LINE_ENDS
    return array("L", [0, *(found.end() for found in separator.finditer(text))])


def word_span(text: str, offset: int) -> tuple[int, int]:
    """The word at the offset, or the character there if it is in none."""
    line = text.rfind("\n", 0, offset) + 1
    for found in _WORD.finditer(text, line):
        if found.end() > offset:
            return found.span() if found.start() <= offset else (offset, offset + 1)
    return offset, offset + 1
