"""What the parser of a foreign pipeline lends us: the part a place plays, and the noun that a number counts.

Both are kept in extension attributes of our own tokens, so that sentences and words stay ours.
"""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

import nlp.roles.parsed  # noqa: F401  registers the attribute `part`
from newsread.entities import Figure
from nlp.roles.words import LOCATIVE_PREPOSITIONS

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "nsubj:pass"})
_OBJECT_OF_PREPOSITION = "pobj"
_COUNTS = "nummod"

if not Token.has_extension("counted"):
    Token.set_extension("counted", default="")


def lend_parse(parsed: Doc, doc: Doc) -> None:
    """Gives our tokens what the foreign document's parser says of those at the same offsets."""
    if not parsed.has_annotation("DEP"):
        return
    tokens = {token.idx: token for token in doc}
    for word in parsed:
        token = tokens.get(word.idx)
        if token is None:
            continue
        if word.dep_ in _SUBJECTS:
            token._.part = "actor"
        elif word.dep_ == _OBJECT_OF_PREPOSITION and word.head.lower_ in LOCATIVE_PREPOSITIONS:
            token._.part = "place"
        elif word.dep_ == _COUNTS and word.head.is_alpha:
            token._.counted = word.head.text


def with_parsed_nouns(doc: Doc, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, those without a unit with the noun that the parser says they count, if it says one."""
    if not doc.user_data:
        return list(figures)
    return [figure if figure.unit else _with_parsed_noun(doc, figure) for figure in figures]


def _with_parsed_noun(doc: Doc, figure: Figure) -> Figure:
    span = doc.char_span(figure.start, figure.end, alignment_mode="expand")
    nouns = [token._.counted for token in span if token._.counted] if span is not None else []
    is_outside = bool(nouns) and nouns[-1] not in {token.text for token in span or ()}
    return replace(figure, counted=nouns[-1]) if is_outside else figure
