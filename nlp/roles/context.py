"""The text as a row of units, each a word or a whole mention, so that neighbours are easy to ask for."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from newsread.entities import Mention


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, or a mention of any number of words."""

    text: str
    lower: str
    label: str
    """The mention's label; empty for a plain word."""
    starts_sentence: bool
    starts_line: bool
    line: int
    """The number of the line, from 0, counted without empty lines; -1 beyond the text."""


EDGE = Unit("", "", "", True, True, -1)
"""Stands for whatever lies beyond the ends of the text."""


@dataclass(frozen=True)
class Context:
    """The units of a document and where its mentions are among them."""

    units: list[Unit]
    positions: list[int]
    """For each mention, in the order given, the index of its unit."""

    def at(self, position: int) -> Unit:
        """The unit at an index, or `EDGE` beyond the ends of the text."""
        return self.units[position] if 0 <= position < len(self.units) else EDGE


def context_of(doc: Doc, mentions: Sequence[Mention]) -> Context:
    """Makes one unit of each mention and of each word outside; overlapping mentions share the first one's."""
    units: list[Unit] = []
    offsets: list[int] = []
    pending = sorted(mentions, key=lambda mention: (mention.start, -mention.end))[::-1]
    covered_until = 0
    line, after_break = -1, True
    for token in doc:
        if token.is_space:
            after_break = after_break or "\n" in token.text
        elif token.idx >= covered_until:
            line += after_break
            mention = _starting_before(pending, token.idx + len(token.text), covered_until)
            text = mention.text if mention else token.text
            covered_until = mention.end if mention else 0
            label = mention.label if mention else ""
            units.append(Unit(text, text.lower(), label, bool(token.is_sent_start), after_break, line))
            offsets.append(token.idx)
            after_break = False
    return Context(units, [max(bisect_right(offsets, mention.end - 1) - 1, 0) for mention in mentions])


def _starting_before(pending: list[Mention], offset: int, covered_until: int) -> Mention | None:
    """Takes the next mention that starts before an offset from those pending, last first."""
    while pending and pending[-1].start < offset:
        mention = pending.pop()
        if mention.start >= covered_until:
            return mention
    return None
