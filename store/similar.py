"""Places in a text that read like a quote, found by the words and context they share."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate

_WORD = re.compile(r"\w+")
_WORD_AND_GAP = re.compile(r"\w+\W*|\W+")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*|[.!?\n]+")
_LONG_QUOTE = 400
"""From this many characters on a quote is compared word by word."""
_HUGE_QUOTE = 4000
"""From this many characters on a quote is compared sentence by sentence."""
_PROBES = 16
_HITS = 300
_WINDOWS = 12
_CONTEXT_PROBE = 16


@dataclass(frozen=True, slots=True)
class Match:
    """A passage that reads like a quote."""

    start: int
    end: int
    similarity: float
    """0 to 1, as `difflib` has it."""


def best_matches(text: str, quote: str, prefix: str, suffix: str) -> list[Match]:
    """The places most like a quote, none overlapping another; empty where nothing hints at one.

    Args:
        text: Where to look.
        quote: What to look for.
        prefix: What stood before the quote.
        suffix: What stood after it.
    """
    slack = len(quote) // 4 + 8
    hints = Counter(_hinted_starts(text, quote, prefix, suffix))
    found = {_match(text, quote, start, slack) for start in _likely_starts(hints, slack)}
    return _without_overlaps(sorted(found, key=lambda match: match.similarity, reverse=True))


def _likely_starts(hints: Counter[int], slack: int) -> list[int]:
    """One start for each stretch of the text that has at least a third of the most hints, most first."""
    stretches: Counter[int] = Counter()
    for start, count in hints.items():
        stretches[start // slack] += count
    leading: dict[int, int] = {}
    for start, _ in hints.most_common():
        leading.setdefault(start // slack, start)
    most = max(stretches.values(), default=0)
    return [leading[cell] for cell, count in stretches.most_common(_WINDOWS) if 3 * count >= most]


def _hinted_starts(text: str, quote: str, prefix: str, suffix: str) -> Iterator[int]:
    """Where the quote would start, by each place of one of its longer words and of the adjoining context."""
    words = {match.group(): match.start() for match in _WORD.finditer(quote)}
    for word in sorted(words, key=len, reverse=True)[:_PROBES]:
        yield from _starts(text, word, words[word])
    before, after = prefix[-_CONTEXT_PROBE:], suffix[:_CONTEXT_PROBE]
    if before:
        yield from _starts(text, before, -len(before))
    if after:
        yield from _starts(text, after, len(quote))


def _starts(text: str, probe: str, offset: int) -> Iterator[int]:
    """Where the quote would start if the probe, at this offset of the quote, stood at each of its places.

    A probe that stands at too many places says nothing.
    """
    if text.count(probe) > _HITS:
        return
    place = text.find(probe)
    while place >= 0:
        yield place - offset
        place = text.find(probe, place + len(probe))


def _match(text: str, quote: str, near: int, slack: int) -> Match:
    """The stretch most like the quote that starts near an offset, by as many characters as the slack."""
    window_start = max(0, near - slack)
    window = _units(text[window_start : max(0, near + slack + len(quote))], len(quote))
    kept = _units(quote, len(quote))
    blocks = SequenceMatcher(None, kept, window, autojunk=False).get_matching_blocks()[:-1]
    ends = [0, *accumulate(map(len, window))]
    spans = [(ends[block.b], ends[block.b + block.size]) for block in blocks if block.size]
    start, end, similarity = _best_stretch(spans, len(quote))
    start, end = _whole_words(text, window_start + start, window_start + end)
    return Match(start, end, similarity)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without blanks at its ends and with no word cut."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _best_stretch(spans: list[tuple[int, int]], length: int) -> tuple[int, int, float]:
    """The run of equal spans, gaps included, that is most like a quote of this length."""
    best = (0, 0, 0.0)
    for first in range(len(spans)):
        equal = 0
        for start, end in spans[first:]:
            equal += end - start
            similarity = 2 * equal / (length + end - spans[first][0])
            if similarity > best[2]:
                best = (spans[first][0], end, similarity)
    return best


def _units(text: str, quote_length: int) -> list[str]:
    """The pieces in which a text is compared with a quote of this many characters."""
    if quote_length < _LONG_QUOTE:
        return list(text)
    return (_WORD_AND_GAP if quote_length < _HUGE_QUOTE else _SENTENCE).findall(text)


def _without_overlaps(matches: list[Match]) -> list[Match]:
    """The matches, best first, without those that overlap a better one."""
    kept: list[Match] = []
    for match in matches:
        if all(match.end <= other.start or match.start >= other.end for other in kept):
            kept.append(match)
    return kept
