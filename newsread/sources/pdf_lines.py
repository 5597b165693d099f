"""From the lines of printed pages to paragraphs and headings."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from newsread.sources.blocks import Block

_SENTENCE_END = re.compile(r"[.!?:][\"'”’»)\]]*\Z")
_HYPHEN_OF_LINE_END = re.compile("[\x02\u00ad\ufffe]\\Z")
_DIGITS = re.compile(r"\d+")
_LINES_AT_EDGE = 2
"""How many lines at the top and at the bottom of a page may be those of every page."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page; lengths are in points, heights count from the bottom of the page."""

    text: str
    left: float
    right: float
    bottom: float
    size: float
    """The height of the font."""


def blocks_of_pages(pages: Sequence[Sequence[Line]]) -> list[Block]:
    """The paragraphs and headings of pages, without the lines at their edges that pages have in common."""
    lines = [line for page in _without_running_lines(pages) for line in page]
    if not lines:
        return []
    size = median(line.size for line in lines)
    spacing = _usual_spacing(lines)
    blocks: list[Block] = []
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and _begins_paragraph(paragraph, line, spacing):
            blocks.append(_block(paragraph, size))
            paragraph = []
        paragraph.append(line)
    return [*blocks, _block(paragraph, size)]


def _without_running_lines(pages: Sequence[Sequence[Line]]) -> Iterable[list[Line]]:
    """The pages without titles, addresses and numbers that stand at the edges of most of them."""

    def edge(page: Sequence[Line]) -> set[int]:
        ordered = sorted(range(len(page)), key=lambda index: page[index].bottom)
        return {*ordered[:_LINES_AT_EDGE], *ordered[-_LINES_AT_EDGE:]}

    def form(line: Line) -> str:
        return _DIGITS.sub("#", line.text)

    common = Counter(text for page in pages for text in {form(page[index]) for index in edge(page)})
    for page in pages:
        at_edge = edge(page)
        yield [
            line
            for index, line in enumerate(page)
            if not (index in at_edge and len(pages) > 1 and common[form(line)] > len(pages) / 2)
        ]


def _usual_spacing(lines: Sequence[Line]) -> float:
    """The distance from one line to the next within a paragraph, in points."""
    steps = [above.bottom - below.bottom for above, below in pairwise(lines) if above.bottom > below.bottom]
    return median(steps) if steps else 0.0


def _begins_paragraph(paragraph: Sequence[Line], line: Line, spacing: float) -> bool:
    """Whether a line begins a paragraph rather than going on with the one above it."""
    above = paragraph[-1]
    if abs(line.size - above.size) > 0.15 * above.size:
        return True
    is_ended = bool(_SENTENCE_END.search(above.text))
    step = above.bottom - line.bottom
    if step <= 0:  # the next column or page
        return is_ended
    if step > 1.3 * spacing:
        return True
    is_indented = line.left > above.left + 0.8 * line.size
    widest = max(earlier.right for earlier in paragraph)
    return is_ended and (is_indented or above.right < widest - 3 * line.size)


def _block(paragraph: Sequence[Line], usual_size: float) -> Block:
    text = ""
    for line in paragraph:
        text = _HYPHEN_OF_LINE_END.sub("", text) if _HYPHEN_OF_LINE_END.search(text) else f"{text} "
        text += line.text
    is_heading = paragraph[0].size > 1.15 * usual_size
    return Block(" ".join(text.split()), "heading" if is_heading else "paragraph")
