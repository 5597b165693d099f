"""A place of a text with what stands around it, in one line."""

import re
from dataclasses import dataclass

from newsread.first_screen.fitting import cell_length, first_words, last_words
from newsread.rows import Span

_MOST_CHARACTERS_A_CELL = 4


@dataclass(frozen=True, slots=True)
class ContextLine:
    """A place in context; the blanks between the parts belong to them."""

    before: str
    """Padded at the left, so that the words of several lines stand below each other."""
    words: str
    after: str


def context_line(text: str, span: Span, before_cells: int, after_cells: int) -> ContextLine:
    """A place with the text of its paragraph around it, white space as single blanks, in whole words.

    Args:
        text: The article's text.
        span: The place, in characters.
        before_cells: Cells for what stands before it.
        after_cells: Cells for the place itself and what stands after it; the place is never cut.
    """
    start, end = span
    paragraph = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    before = text[max(paragraph, start - before_cells * _MOST_CHARACTERS_A_CELL) : start]
    after = text[end : min(line_end, end + after_cells * _MOST_CHARACTERS_A_CELL)]
    words = _in_one_line(text[start:end])
    shown = last_words(_in_one_line(before), before_cells)
    return ContextLine(
        " " * (before_cells - cell_length(shown)) + shown,
        words,
        first_words(_in_one_line(after), max(0, after_cells - cell_length(words))),
    )


def _in_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
