"""The parts of a text: characters, words, sentences and paragraphs."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from newsread.layout import cell_width
from newsread.rows import Span

UnitsNear = Callable[[str, int], Sequence[Span]]
"""Gives the units of a text around an offset in their order, at least one to each side where there is one."""

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_LINE_ENDS = re.compile(r"\n+")
_REACH = 1_000
"""Characters to each side in which words are looked for first."""
_JOINER = "\u200d"
_VARIATION_SELECTOR_16 = "\ufe0f"


def next_cut(text: str, offset: int) -> int:
    """The offset behind the character at an offset and the marks that join it; at most that of the end."""
    offset = min(offset + 1, len(text))
    while offset < len(text) and _is_joined(text, offset):
        offset += 1
    return offset


def previous_cut(text: str, offset: int) -> int:
    """The offset of the last character before an offset that has its own cell; at least 0."""
    offset = max(offset - 1, 0)
    while offset > 0 and _is_joined(text, offset):
        offset -= 1
    return offset


def words_near(text: str, offset: int) -> Sequence[Span]:
    """The words around an offset; a text that has blanks is not cut within them."""
    reach = _REACH
    while True:
        start = max(0, text.rfind(" ", 0, max(0, offset - reach)))
        end = text.find(" ", offset + reach)
        end = len(text) if end < 0 else end
        words = [word.span() for word in _WORD.finditer(text, start, end)]
        if (start, end) == (0, len(text)) or (words and words[0][1] < offset < words[-1][0]):
            return words
        reach *= 10


def word_span(text: str, offset: int) -> tuple[int, int]:
    """The word at the offset, or the character there if it is in none."""
    line = text.rfind("\n", 0, offset) + 1
    for found in _WORD.finditer(text, line):
        if found.end() > offset:
            return found.span() if found.start() <= offset else (offset, offset + 1)
    return offset, offset + 1


def sentences_near(text: str, offset: int) -> Sequence[Span]:
    """The sentences of the line around an offset and of the nearest lines that are not blank."""
    from newsread.passages import sentences_of_line

    start, end = _line(text, offset)
    before, after = start, end
    while before and text[before - 1].isspace():
        before -= 1
    while after < len(text) and text[after].isspace():
        after += 1
    lines = [_line(text, max(0, before - 1)), (start, end), _line(text, after)]
    return [sentence for line in sorted(set(lines)) for sentence in sentences_of_line(text, *line)]


def paragraphs_near(text: str, offset: int) -> Sequence[Span]:
    """The paragraphs around an offset."""
    starts = paragraph_starts(text)
    place = bisect_right(starts, offset)
    bounds = [*starts[max(0, place - 2) : place + 2]]
    if place + 2 > len(starts):
        bounds.append(len(text))
    spans = pairwise(bounds)
    return [(start, start + len(text[start:end].rstrip())) for start, end in spans if text[start:end].strip()]


@lru_cache(maxsize=2)
def paragraph_starts(text: str) -> "array[int]":
    """The offsets at which paragraphs begin: after blank lines, or at every line of a text without any."""
    separator = _BLANK_LINES if _BLANK_LINES.search(text) else _LINE_ENDS
    return array("L", [0, *(found.end() for found in separator.finditer(text))])


def _is_joined(text: str, offset: int) -> bool:
    """Whether a character is part of the one before it."""
    character = text[offset]
    if cell_width(character) == 0 or character == _VARIATION_SELECTOR_16:
        return text[offset - 1] != "\n"
    return text[offset - 1] == _JOINER and character != "\n"


def _line(text: str, offset: int) -> Span:
    """The line around an offset, without its line feed."""
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end
