"""Names that are grouped into entities, in a text that marks them."""

import re
from collections.abc import Sequence

import spacy

import nlp.sentences  # noqa: F401  registers the sentence component
from newsread.entities import Entity, Mention, Role
from nlp.grouping import group

ENGLISH = spacy.blank("en")
"""English tokens and our sentences, no recognizer."""
ENGLISH.add_pipe("newsread_sentences")

_MARK = re.compile(r"\[([^|\]]+)\|([A-Z]+)(?:/(actor|place))?\]")
_ROLES: dict[str | None, Role | None] = {"actor": "actor", "place": "place", None: None}


def grouped(marked: str) -> list[Entity]:
    """The entities of a text in which each name is marked as `[Oslo|GPE]` or `[Oslo|GPE/actor]`."""
    mentions: list[Mention] = []
    text = ""
    position = 0
    for mark in _MARK.finditer(marked):
        text += marked[position : mark.start()]
        mentions.append(Mention(len(text), len(text) + len(mark[1]), mark[1], mark[2], _ROLES[mark[3]]))
        text += mark[1]
        position = mark.end()
    return group(ENGLISH(text + marked[position:]), mentions)


def forms(entities: Sequence[Entity]) -> list[list[str]]:
    """The mentions' texts, row by row."""
    return [[mention.text for mention in entity.mentions] for entity in entities]
