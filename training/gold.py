"""Texts with gold names to score against: our own articles, the corpora's JSON lines, CoNLL-like columns."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.markup import AnnotatedArticle, is_development, read_articles

NamedSpan = tuple[int, int, str]
"""Start and end in characters, and the label."""

_FOLDED = {
    "PER": "PERSON",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "PLACE",
    "LOCATION": "PLACE",
    "FACILITY": "PLACE",
    "ORGANIZATION": "ORG",
}
_BIO_TAG = re.compile(r"O|[BIES]-\S+")
_NEW_DOCUMENT = re.compile(r"-DOCSTART-|# *newdoc")
_NO_BLANK_BEFORE = re.compile(r"[.,;:!?%)\]}’”]|n't|['’](?:s|S|re|ve|ll|d|m)?")
_NO_BLANK_BEHIND = frozenset("([{$£€“‘")


@dataclass(frozen=True)
class GoldText:
    """A raw text and its names."""

    name: str
    text: str
    names: list[NamedSpan]
    article: AnnotatedArticle | None = None
    """Its entities, roles and figures, where they are annotated as well."""


def folded(label: str) -> str:
    """The class that a label is scored as: GPE, LOC and FAC are PLACE."""
    return _FOLDED.get(label.upper(), label.upper())


def annotated(article: AnnotatedArticle) -> GoldText:
    """An article in our markup."""
    names = [(name.start, name.end, name.label) for name in article.mentions]
    return GoldText(article.name, article.text, names, article)


def our_news(folder: Path, development: bool) -> list[GoldText]:
    """Our own development tenth, or the nine tenths for training."""
    articles = read_articles(folder)
    return [annotated(article) for article in articles if is_development(article) == development]


def held_out_gum(corpora: Path) -> list[GoldText]:
    """GUM's news documents of its development and test parts."""
    with (corpora / "gum.jsonl").open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [
        _from_record(record) for record in records if record["genre"] == "news" and record["split"] != "train"
    ]


def read_gold(path: Path) -> list[GoldText]:
    """A set of one's own: a folder of articles in our markup, `.jsonl` as the corpora, else CoNLL columns.

    Raises:
        ValueError: a line or a tag is malformed.
    """
    if path.is_dir():
        return [annotated(article) for article in read_articles(path)]
    with path.open(encoding="utf-8") as lines:
        if path.suffix == ".jsonl":
            return [_from_record(json.loads(line)) for line in lines]
        return list(_from_columns(path.stem, lines))


def _from_record(record: Mapping[str, Any]) -> GoldText:
    """A record of the corpora, paragraphs set apart by an empty line."""
    paragraph_starts = set(record.get("para_starts") or ())
    starts: list[int] = []
    ends: list[int] = []
    text = ""
    for position, (token, blank) in enumerate(zip(record["tokens"], record["spaces"], strict=True)):
        if position and position in paragraph_starts:
            text = text.rstrip(" ") + "\n\n"
        starts.append(len(text))
        text += str(token)
        ends.append(len(text))
        text += " " if blank else ""
    names = [(starts[start], ends[end - 1], label) for start, end, label in record["ents"]]
    return GoldText(str(record["id"]), text, names)


def _from_columns(name: str, lines: Iterable[str]) -> Iterator[GoldText]:
    """Texts of a file with a word and its tag on each line.

    Where the file marks documents these are the texts, its sentences joined; otherwise every sentence is one.
    """
    documents: list[list[list[tuple[str, str]]]] = [[[]]]
    has_documents = False
    for line in lines:
        if _NEW_DOCUMENT.match(line):
            has_documents = True
            documents.append([[]])
        elif not line.strip():
            documents[-1].append([])
        elif not line.startswith("# "):
            documents[-1][-1].append(_word_and_tag(line))
    if not has_documents:
        documents = [[sentence] for sentence in documents[0]]
    for number, sentences in enumerate(documents):
        words = [word for sentence in sentences for word in sentence]
        if words:
            yield _joined(f"{name} {number}", words)


def _word_and_tag(line: str) -> tuple[str, str]:
    """The word and its tag: the first column that is no number, and the last that looks like a tag."""
    columns = line.rstrip("\n").split("\t") if "\t" in line else line.split()
    word = columns[1] if columns[0].isdecimal() and len(columns) > 2 else columns[0]
    tags = [column for column in columns[1:] if _BIO_TAG.fullmatch(column)]
    if not tags:
        raise ValueError(f"no tag in the line {line!r}")
    return word, tags[-1]


def _joined(name: str, words: Sequence[tuple[str, str]]) -> GoldText:
    """The words as running text, with blanks where English has them."""
    text = ""
    names: list[NamedSpan] = []
    for word, tag in words:
        if text and not _NO_BLANK_BEFORE.fullmatch(word) and text[-1] not in _NO_BLANK_BEHIND:
            text += " "
        start = len(text)
        text += word
        prefix, _, label = tag.partition("-")
        if prefix in ("I", "E") and names and names[-1][2] == label:
            names[-1] = (names[-1][0], len(text), label)
        elif label:
            names.append((start, len(text), label))
    return GoldText(name, text, names)
