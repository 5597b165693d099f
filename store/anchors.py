"""Finding a kept passage again in a text that may have changed (W3C text selectors).

A passage that can't be told apart from another one is an orphan: nothing is guessed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice
from typing import Literal, Protocol

from newsread.kept.text_anchor import TextAnchor
from store.similar import Match, best_matches

CONTEXT = 32
"""Characters of context kept on each side."""
FUZZY_LENGTH = 12
"""The shortest quote, in characters, that is looked for by similarity or without its context."""
SIMILARITY = 0.75
LEAD = 0.05
"""How much better than the runner-up the best place must be."""
CONTEXT_SCORE = 0.6
"""How alike the context of one of several places must be."""
_CANDIDATES = 500
_PASSAGE = 120
"""Characters of a passage that stands for a place."""
_LOOK_AHEAD = 10 * _PASSAGE
_ADJACENT = (CONTEXT, 16, 8, 4)


class Quoted(Protocol):
    """A kept place in a text, such as a bookmark or a `TextAnchor`, with what both selectors say."""

    @property
    def exact(self) -> str:
        """The words."""

    @property
    def prefix(self) -> str:
        """What stood before them."""

    @property
    def suffix(self) -> str:
        """What stood after them."""

    @property
    def start(self) -> int:
        """The offset of the first character; negative if it was lost."""

    @property
    def end(self) -> int:
        """The offset behind the last character."""


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """Where a kept passage is now; an orphan is at -1."""

    start: int
    end: int
    status: Literal["ok", "moved", "orphan"]
    score: float
    """How alike the place is to what was kept, 0 to 1."""


ORPHAN = FoundPlace(-1, -1, "orphan", 0.0)


def anchor_at(text: str, start: int, end: int) -> TextAnchor:
    """The anchor of the characters between two offsets, as far as there are any."""
    exact = text[start:end]
    prefix, suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return TextAnchor(exact, prefix, suffix, start, start + len(exact))


def locate(text: str, kept: Quoted) -> FoundPlace:
    """Where a kept place is in a text.

    Tried in this order: the same words and context at the same offsets, the same words at one place only,
    the same words by their context, similar words by their context.
    """
    if not kept.exact:
        return ORPHAN
    if _is_unmoved(text, kept):
        return FoundPlace(kept.start, kept.end, "ok", 1.0)
    places = list(islice(_occurrences(text, kept.exact), _CANDIDATES + 1))
    if not places:
        return _locate_similar(text, kept)
    if len(places) == 1 and len(kept.exact) >= FUZZY_LENGTH:
        return _place(places[0], kept, _context_score(text, places[0], kept))
    return _locate_by_context(text, kept, places)


def moved_place(text: str, new_text: str, offset: int) -> int:
    """The offset in the new version of a text of what stands at an offset of the old one.

    Where that is gone, what comes next counts, and if nothing is left of it, the same offset.
    """
    for start in range(offset, min(len(text), offset + _LOOK_AHEAD), _PASSAGE):
        found = locate(new_text, anchor_at(text, start, start + _PASSAGE))
        if found.status != "orphan":
            return found.start
    return min(offset, len(new_text))


def _is_unmoved(text: str, kept: Quoted) -> bool:
    if kept.start < 0:
        return False
    here = anchor_at(text, kept.start, kept.end)
    return (here.exact, here.prefix, here.suffix) == (kept.exact, kept.prefix, kept.suffix)


def _locate_by_context(text: str, kept: Quoted, places: list[int]) -> FoundPlace:
    """The place of the same words in the most alike context; of several in the very same one the nearest."""
    candidates = _adjacent_places(text, kept)
    needs_context = len(kept.exact) < FUZZY_LENGTH and bool(kept.prefix or kept.suffix)
    if not candidates and not needs_context and len(places) <= _CANDIDATES:
        candidates = places
    scores = {place: _context_score(text, place, kept) for place in candidates}
    if not scores or max(scores.values()) < CONTEXT_SCORE:
        return ORPHAN
    best = max(scores.values())
    leaders = [place for place in candidates if scores[place] > best - LEAD]
    if len(leaders) > 1 and best < 1.0:
        return ORPHAN
    leaders = [place for place in leaders if scores[place] == best]
    return _place(min(leaders, key=lambda place: abs(place - kept.start)), kept, best)


def _adjacent_places(text: str, kept: Quoted) -> list[int]:
    """Places of the same words with as many of the adjoining characters as any place has, nearest first."""
    for width in _ADJACENT:
        before, after = kept.prefix[-width:], kept.suffix[:width]
        places: set[int] = set()
        if before:
            places.update(place + len(before) for place in _occurrences(text, before + kept.exact))
        if after:
            places.update(_occurrences(text, kept.exact + after))
        if places:
            return sorted(places, key=lambda place: abs(place - kept.start))[:_CANDIDATES]
    return []


def _locate_similar(text: str, kept: Quoted) -> FoundPlace:
    if len(kept.exact) < FUZZY_LENGTH:
        return ORPHAN
    matches = best_matches(text, kept.exact, kept.prefix, kept.suffix)
    ranked = sorted(
        ((_similar_score(text, match, kept), match) for match in matches),
        key=lambda scored: scored[0],
        reverse=True,
    )
    if not ranked:
        return ORPHAN
    score, match = ranked[0]
    runner_up = ranked[1][0] if len(ranked) > 1 else 0.0
    if min(score, match.similarity) < SIMILARITY or score - runner_up < LEAD:
        return ORPHAN
    return FoundPlace(match.start, match.end, "moved", score)


def _similar_score(text: str, match: Match, kept: Quoted) -> float:
    """Two thirds the passage, one third its context where there is any."""
    if not kept.prefix and not kept.suffix:
        return match.similarity
    context = _side_scores(text, match.start, match.end, kept)
    return (2 * match.similarity + context) / 3


def _context_score(text: str, place: int, kept: Quoted) -> float:
    return _side_scores(text, place, place + len(kept.exact), kept)


def _side_scores(text: str, start: int, end: int, kept: Quoted) -> float:
    """How alike the characters around a place are to the kept context, 0 to 1."""
    size = len(kept.prefix) + len(kept.suffix)
    if not size:
        return 1.0
    before = text[max(0, start - len(kept.prefix)) : start]
    after = text[end : end + len(kept.suffix)]
    alike = _similarity(kept.prefix, before) * len(kept.prefix)
    alike += _similarity(kept.suffix, after) * len(kept.suffix)
    return alike / size


def _similarity(one: str, other: str) -> float:
    return 1.0 if one == other else SequenceMatcher(None, one, other, autojunk=False).ratio()


def _place(place: int, kept: Quoted, score: float) -> FoundPlace:
    status: Literal["ok", "moved"] = "ok" if place == kept.start else "moved"
    return FoundPlace(place, place + len(kept.exact), status, score)


def _occurrences(text: str, words: str) -> Iterator[int]:
    """Every offset at which the words stand, overlapping ones included."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)
