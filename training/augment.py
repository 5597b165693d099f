"""Variants of training documents: other letter case, other quotation marks, other names.

Case: Mayhew et al. 2019 (arXiv 1903.11222) train on a re-cased copy, so that capitals are a hint and
not a condition. Names: mention replacement as in Dai and Adel 2020 (arXiv 2010.11683).
"""

import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from training.corpora import Document, Span

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
_UPPER_SENTENCES, _UPPER_FIRST_SENTENCE, _LOWER_DOCUMENT = 0.02, 0.06, 0.03
_OTHER_QUOTES, _OTHER_NAMES, _NAME_REPLACED = 0.3, 0.25, 0.4
_REPLACEABLE = ("PERSON", "GPE", "ORG")


class NamePool:
    """The names of the training corpora by label, to put in the place of others."""

    def __init__(self, documents: Iterable[Document]) -> None:
        names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for document in documents:
            for span in document.spans:
                if len(span.labels) == 1 and span.labels[0] in _REPLACEABLE:
                    names[span.labels[0]].add(tuple(document.words[span.start : span.end]))
        self._names = {label: sorted(found) for label, found in sorted(names.items())}

    def draw(self, label: str, length: int, chance: random.Random) -> tuple[str, ...]:
        """A name of the label; one word stays one word, since surnames stand alone and full names do not."""
        for _ in range(20):
            name = chance.choice(self._names[label])
            if (len(name) == 1) == (length == 1):
                return name
        return name


def varied(document: Document, pool: NamePool, chance: random.Random) -> Document:
    """A variant of the document, most often the document itself."""
    if chance.random() < _OTHER_NAMES:
        document = _with_other_names(document, pool, chance)
    words = list(document.words)
    if chance.random() < _OTHER_QUOTES:
        words = _with_other_quotes(words)
    if chance.random() < _LOWER_DOCUMENT:
        words = [word.lower() for word in words]
    else:
        words = _with_upper_sentences(words, document.sentence_starts, chance)
    return replace(document, words=words)


def _with_other_quotes(words: list[str]) -> list[str]:
    straight = [word.translate(_STRAIGHT) for word in words]
    if straight != words:
        return straight
    opened = False
    curly = []
    for word in words:
        if word == '"':
            opened = not opened
            word = "“" if opened else "”"
        curly.append(word.replace("'", "’"))
    return curly


def _with_upper_sentences(words: list[str], starts: list[int], chance: random.Random) -> list[str]:
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(words)
        if chance.random() < (_UPPER_FIRST_SENTENCE if number == 0 else _UPPER_SENTENCES):
            words[start:end] = [word.upper() for word in words[start:end]]
    return words


def _with_other_names(document: Document, pool: NamePool, chance: random.Random) -> Document:
    """Replaces some names by others of their label, the same name by the same throughout."""
    chosen: dict[tuple[str, ...], tuple[str, ...]] = {}
    words: list[str] = []
    spans: list[Span] = []
    moved = [0] * (len(document.words) + 1)
    position = 0
    for span in sorted(document.spans, key=lambda span: span.start):
        for index in range(position, span.start):
            moved[index] = len(words)
            words.append(document.words[index])
        name = tuple(document.words[span.start : span.end])
        if name not in chosen:
            replaceable = len(span.labels) == 1 and span.labels[0] in _REPLACEABLE
            swap = replaceable and chance.random() < _NAME_REPLACED
            chosen[name] = pool.draw(span.labels[0], len(name), chance) if swap else name
        for index in range(span.start, span.end):
            moved[index] = len(words)
        spans.append(Span(len(words), len(words) + len(chosen[name]), span.labels))
        words += chosen[name]
        position = span.end
    for index in range(position, len(document.words)):
        moved[index] = len(words)
        words.append(document.words[index])
    return Document(
        document.corpus,
        words,
        spans,
        sorted({moved[start] for start in document.sentence_starts}),
        frozenset(moved[start] for start in document.paragraph_starts),
    )
