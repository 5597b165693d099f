"""What figures are called in their rows, and which of them share one."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsread.entities import Figure

_LONGEST = 80
_WORD = re.compile(r"\w+")
_SMALL_WORDS = frozenset(
    {"about", "at", "billion", "least", "million", "more", "most", "nearly", "over", "than", "trillion"}
)


def figures_by_name(text: str, figures: Iterable[Figure]) -> dict[str, list[Figure]]:
    """The figures of each row by its name, which is how the first of them is written.

    One row has what is written alike, whatever its capitals, and what is the same number of the same thing:
    `$1.2bn` and `$1.2 billion`.

    Args:
        text: The text of the article.
        figures: Its figures.
    """
    rows: dict[str, list[Figure]] = {}
    row_of: dict[Hashable, str] = {}
    for figure in figures:
        name = figure_name(text, figure)
        keys = [name.casefold(), *_quantity(figure)]
        row = next((row_of[key] for key in keys if key in row_of), name)
        row_of |= {key: row for key in keys if key not in row_of}
        rows.setdefault(row, []).append(figure)
    return rows


def figure_name(text: str, figure: Figure) -> str:
    """A figure as it stands in the text with what it counts, without the capitals of a headline."""
    first, *rest = _surface(text, figure).split(" ")
    words = [first.capitalize() if first.isupper() and _is_small_word(text, first) else first]
    words += [word.lower() if _is_small_word(text, word) else word for word in rest]
    return " ".join(words)


def _quantity(figure: Figure) -> list[Hashable]:
    """What is equal for figures that say the same; nothing for a number of something untold."""
    counted = (figure.counted or "").casefold()
    if not (figure.unit or counted):
        return []
    return [(figure.value, figure.high, figure.modifier, figure.unit, counted)]


def _is_small_word(text: str, word: str) -> bool:
    """Whether a capitalised word is no name: a word of figures, or one that the text also writes small."""
    small = word.lower()
    if small == word or not word.isalpha():
        return False
    return small in _SMALL_WORDS or small in _words_of(text)


@lru_cache(maxsize=1)
def _words_of(text: str) -> frozenset[str]:
    """All words of a text as they are written there, gathered one by one: other threads come in between."""
    return frozenset(found.group() for found in _WORD.finditer(text))


def _surface(text: str, figure: Figure) -> str:
    surface = " ".join(text[figure.start : figure.end].split())
    counted = figure.counted or ""
    if counted and not surface.casefold().endswith(counted.casefold()):
        surface = f"{surface} {' '.join(counted.split())}"
    return surface if len(surface) <= _LONGEST else surface[: _LONGEST - 1] + "…"
