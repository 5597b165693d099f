"""Sentences of a text, as passages worth keeping."""

import re
from itertools import pairwise

_CLOSING = "\"'”’»)]"
_SENTENCE_END = re.compile(rf"[.!?…]+[{re.escape(_CLOSING)}]*(?=\s|$)")
_BLANK = re.compile(r"\s*")
_ABBREVIATIONS = """
    mr mrs ms mx dr prof sen rep gov gen col lt maj capt cmdr sgt adm rev hon pres st sr jr no vs etc inc ltd
    co corp dept est approx fig jan feb mar apr jun jul aug sep sept oct nov dec
"""
_ABBREVIATED = frozenset(_ABBREVIATIONS.split())
_LAST_WORD = re.compile(r"[^\W\d_][\w.]*\Z")


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """The bounds of the sentence around a character offset, without the white space around it.

    A line break ends a sentence. At white space between two sentences it is the following one; an empty span
    at the end of the text if nothing follows.
    """
    first = _BLANK.match(text, max(0, min(offset, len(text))))
    position = first.end() if first else len(text)
    line_start = text.rfind("\n", 0, position) + 1
    line_end = text.find("\n", position)
    line_end = len(text) if line_end < 0 else line_end
    start = line_start
    for end in _sentence_ends(text, line_start, line_end):
        if end > position:
            return trimmed(text, start, end)
        start = end
    return trimmed(text, start, line_end)


def first_sentence_in(text: str, start: int, end: int) -> tuple[int, int]:
    """The first sentence that begins in a span, or the one that fills the span if none begins there."""
    sentence = sentence_at(text, start)
    if sentence[0] < start and sentence[1] < end:
        following = sentence_at(text, sentence[1])
        if following[0] < end and following[0] < following[1]:
            return following
    return sentence


def sentences_of_line(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of a line between two offsets, without the white space around them."""
    bounds = [start, *_sentence_ends(text, start, end)]
    sentences = [trimmed(text, first, last) for first, last in pairwise(bounds)]
    return [(first, last) for first, last in sentences if first < last]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span of a text without the white space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _sentence_ends(text: str, start: int, end: int) -> list[int]:
    ends = [match.end() for match in _SENTENCE_END.finditer(text, start, end) if not _goes_on(text, match)]
    return [*ends, end]


def _goes_on(text: str, stop: re.Match[str]) -> bool:
    """Whether a full stop belongs to an abbreviation, an initial or a sentence that goes on in lower case."""
    following = text[stop.end() : stop.end() + 40].lstrip()
    if following[:1].islower():
        return True
    if stop.group() != ".":
        return False
    word = _LAST_WORD.search(text[max(0, stop.start() - 20) : stop.start()])
    if word is None:
        return False
    name = word.group()
    return len(name) == 1 or name.lower() in _ABBREVIATED or "." in name
