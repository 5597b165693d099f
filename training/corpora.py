"""Training documents from our own corpus and from third-party ones, with partial labels.

Each third-party corpus annotates only some of our labels. A word without annotation there may still
be a name of a class nobody looked for, so each word carries the set of tags that are allowed, and the
loss counts their probabilities together.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.util import filter_spans

import nlp.sentences  # noqa: F401  registers the sentence component
from nlp.pipelines import tokenising_pipeline
from nlp.tags import LABELS, TAG_INDEX
from training.markup import AnnotatedArticle, is_development, read_articles

PLACES = ("GPE", "LOC", "FAC")
_ALTERNATIVES = {
    "PLACE": PLACES,
    "MISC": ("MISC", "EVENT"),
    "WORK_OF_ART": ("MISC",),
    "PRODUCT": ("MISC",),
    "LAW": ("MISC",),
    "TIME": ("DATE",),
    **{label: (label,) for label in LABELS if label != "MISC"},
}


@dataclass(frozen=True)
class CorpusTraits:
    """How often a corpus is seen in an epoch and which labels its annotators left out."""

    weight: float
    missing: tuple[str, ...] = ()


TRAITS = {
    "news": CorpusTraits(2.0),
    "gum": CorpusTraits(1.2),
    "redocred": CorpusTraits(0.7),
    "crossner": CorpusTraits(0.6, ("DATE", "FAC", "NORP", "MISC", "EVENT")),
    "wikigold": CorpusTraits(1.0, ("DATE",)),
    "uner_ewt": CorpusTraits(0.6, ("DATE", "NORP", "MISC", "EVENT")),
    "re3d": CorpusTraits(0.3, ("EVENT", "FAC", "MISC")),
}


@dataclass(frozen=True)
class Span:
    """A name over words `start` to `end` and the labels it may have."""

    start: int
    end: int
    labels: tuple[str, ...]


@dataclass
class Document:
    """A tokenised document: words, spans of names, first words of sentences and of paragraphs."""

    corpus: str
    words: list[str]
    spans: list[Span]
    sentence_starts: list[int]
    paragraph_starts: frozenset[int]


def from_article(article: AnnotatedArticle, pipeline: Language) -> Document:
    """Tokenises an article of our own with the pipeline that the shipped model uses."""
    doc = pipeline(article.text)
    found = [
        doc.char_span(mention.start, mention.end, mention.label, alignment_mode="expand")
        for mention in article.mentions
    ]
    position = {token.i: index for index, token in enumerate(t for t in doc if not t.is_space)}
    spans = [
        Span(position[span.start], position[span.end - 1] + 1, (span.label_,))
        for span in filter_spans([span for span in found if span is not None])
    ]
    starts = [position[token.i] for token in doc if token.is_sent_start and token.i in position]
    paragraphs = [
        position[token.i]
        for token in doc
        if token.i in position and (not token.i or "\n" in doc[token.i - 1].text)
    ]
    words = [token.text for token in doc if not token.is_space]
    return Document("news", words, spans, starts, frozenset(paragraphs))


def from_json(record: Mapping[str, Any]) -> Document:
    """One record of a third-party corpus (its fields: `README.md` beside the corpora)."""
    corpus = str(record["source"])
    words: list[str] = record["tokens"]
    sentences: list[list[int]] = record["sents"]
    names: list[tuple[int, int, str]] = record.get("ents_fine") or record["ents"]
    paragraphs: list[int] = record.get("para_starts") or [0]
    spans = [Span(start, end, _ALTERNATIVES[label]) for start, end, label in names if label in _ALTERNATIVES]
    spans = [_with_administration(span, words) for span in spans]
    return Document(corpus, words, spans, [start for start, _ in sentences], frozenset(paragraphs))


def _with_administration(span: Span, words: list[str]) -> Span:
    """Our convention: "Bush administration" is an organisation, where others mark the person alone."""
    following = words[span.end] if span.end < len(words) else ""
    if span.labels == ("PERSON",) and following == "administration":
        return Span(span.start, span.end + 1, ("ORG",))
    return span


def read_third_party(folder: Path, held_out: bool = False) -> Iterator[Document]:
    """The third-party documents to train on, or GUM's held-out news if `held_out`."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                is_held_out = record["source"] == "gum" and record["split"] != "train"
                wanted = record["genre"] == "news" if held_out else True
                if is_held_out == held_out and wanted:
                    yield from_json(record)


def read_own(news: Path) -> list[Document]:
    """Our own news without the development tenth."""
    pipeline = tokenising_pipeline()
    return [from_article(article, pipeline) for article in read_articles(news) if not is_development(article)]


def allowed_tags(document: Document) -> list[list[int]]:
    """For each word the indices of the tags that its annotation allows."""
    missing = TRAITS[document.corpus].missing
    outside = [TAG_INDEX["O"], *(TAG_INDEX[f"{prefix}-{label}"] for label in missing for prefix in "BI")]
    allowed = [outside for _ in document.words]
    for span in document.spans:
        for position in range(span.start, span.end):
            prefix = "B" if position == span.start else "I"
            allowed[position] = [TAG_INDEX[f"{prefix}-{label}"] for label in span.labels]
    return allowed
