"""Known names whole that the recognizer cut: world organisations and well-known names of several words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from spacy.tokens import Doc, Span

from nlp.known_names import organization_names
from nlp.tables.gazetteer import well_known_labels

_LEAST_BLANKS = 3
"""Organisations with so many blanks are found where the recognizer saw nothing: they mean nothing else."""
_KEY_CHARACTERS = 3


def with_whole_names(doc: Doc, names: Sequence[Span]) -> list[Span]:
    """The names, with known names in place of their pieces, and the long organisations that were missed."""
    name_at = {index: name for name in names for index in range(name.start, name.end)}
    whole: list[Span] = []
    for span in _occurrences(doc):
        pieces = {name_at[index] for index in range(span.start, span.end) if index in name_at}
        is_cut = all(_holds(span, piece) and len(piece) < len(span) for piece in pieces)
        if is_cut and (pieces or span.text.count(" ") >= _LEAST_BLANKS):
            whole.append(span)
    rest = [name for name in names if not any(_holds(span, name) for span in whole)]
    return sorted([*rest, *whole], key=lambda span: span.start)


def _occurrences(doc: Doc) -> Iterator[Span]:
    """The known names of several words in the text, the longest where several start or overlap."""
    text, end = doc.text, 0
    for token in doc:
        if token.idx < end:
            continue
        for name in _names_by_key().get(text[token.idx : token.idx + _KEY_CHARACTERS], ()):
            span = (
                doc.char_span(token.idx, token.idx + len(name)) if text.startswith(name, token.idx) else None
            )
            if span is not None:
                end = span.end_char
                yield Span(doc, span.start, span.end, label=_labels()[name])
                break


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


@cache
def _labels() -> dict[str, str]:
    known = {name: label for name, label in well_known_labels().items() if not name.isalnum()}
    return known | {name: "ORG" for name in organization_names() if name.count(" ") >= _LEAST_BLANKS}


@cache
def _names_by_key() -> dict[str, list[str]]:
    """The known names by their first characters, the longest first."""
    names = defaultdict(list)
    for name in sorted(_labels(), key=len, reverse=True):
        names[name[:_KEY_CHARACTERS]].append(name)
    return dict(names)
