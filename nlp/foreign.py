"""Names found by any spaCy pipeline, brought to our tokens, sentences and labels."""

from collections.abc import Iterator
from contextlib import contextmanager

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from nlp.parses import lend_parse
from nlp.pipelines import tokenising_pipeline

_LABELS = {
    "PER": "PERSON",
    "LANGUAGE": "NORP",
    "PRODUCT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "TIME": "DATE",
}
_WITHOUT_ARTICLE = frozenset({"ORG", "GPE", "LOC", "FAC", "NORP", "EVENT"})
_OFFICES = frozenset({"President", "Minister", "Senator"})
"""Offices that some pipelines take for a part of the name; words of address go with the second pass."""


class NameFinder:
    """Reads a text with a foreign pipeline and gives a document like those of our own."""

    def __init__(self, pipeline: Language) -> None:
        self._pipeline = pipeline
        self._tokenise = tokenising_pipeline()

    def __call__(self, text: str) -> Doc:
        """A document with our tokens and sentences, the foreign pipeline's names and its parser's help."""
        doc = self._tokenise(text)
        parsed = self._pipeline(text)
        lend_parse(parsed, doc)
        spans = []
        for name in parsed.ents:
            label = _LABELS.get(name.label_, name.label_)
            span = doc.char_span(name.start_char, name.end_char, label, alignment_mode="expand")
            if span is not None and (trimmed := _trimmed(span)):
                spans.append(trimmed)
        doc.set_ents(filter_spans(spans))
        return doc

    @contextmanager
    def memory_zone(self) -> Iterator[None]:
        """What is read meanwhile is forgotten afterwards; its documents must be gone then."""
        with self._pipeline.memory_zone(), self._tokenise.memory_zone():
            yield


def _trimmed(span: Span) -> Span | None:
    """The span without blanks, possessive, leading article and offices; None if nothing is left."""
    start, end = span.start, span.end
    while end > start and (span.doc[end - 1].is_space or span.doc[end - 1].text in ("'s", "’s", "'", "’")):
        end -= 1
    while start < end and _is_outside(span.doc[start].text, span.label_):
        start += 1
    return Span(span.doc, start, end, label=span.label_) if start < end else None


def _is_outside(word: str, label: str) -> bool:
    """Whether the first word of a span is no part of the name."""
    if label == "PERSON":
        return not word.strip() or word in _OFFICES
    return not word.strip() or (word.lower() == "the" and label in _WITHOUT_ARTICLE)
