import re
from collections.abc import Callable

import pytest
import spacy
from spacy.language import Language

import nlp.sentences  # noqa: F401  registers the sentence component
from newsread.entities import Entity, Mention
from nlp.grouping import group

_MARK = re.compile(r"\[([^|\]]+)\|([A-Z]+)(?:/(actor|place))?\]")

Grouped = Callable[[str], list[Entity]]


@pytest.fixture(scope="session")
def english() -> Language:
    """English tokens and our sentences, no recognizer."""
    pipeline = spacy.blank("en")
    pipeline.add_pipe("newsread_sentences")
    return pipeline


@pytest.fixture(scope="session")
def grouped(english: Language) -> Grouped:
    """Groups the names of a text in which each is marked as `[Oslo|GPE]` or `[Oslo|GPE/actor]`."""

    def grouped(marked: str) -> list[Entity]:
        mentions: list[Mention] = []
        text = ""
        position = 0
        for mark in _MARK.finditer(marked):
            text += marked[position : mark.start()]
            role = {"actor": "actor", "place": "place"}.get(mark[3] or "")
            mentions.append(Mention(len(text), len(text) + len(mark[1]), mark[1], mark[2], role))  # type: ignore[arg-type]
            text += mark[1]
            position = mark.end()
        return group(english(text + marked[position:]), mentions)

    return grouped
