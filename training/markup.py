"""The markup of our own corpus in `training/news` (described in its README)."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from newsread.entities import Mention

NEWS = Path(__file__).parent / "news"
"""Our own corpus."""

_TAG = re.compile(r"\{([^{}]*)\}")
_HEAD = re.compile(r"([POGALFNEWD])(\d*)")
_LABELS = {
    "P": "PERSON",
    "O": "ORG",
    "G": "GPE",
    "A": "GPE",
    "L": "LOC",
    "F": "FAC",
    "N": "NORP",
    "E": "EVENT",
    "W": "MISC",
    "D": "DATE",
}


@dataclass(frozen=True)
class GoldMention:
    """One annotated name: character offsets, label, entity number and role of a place."""

    start: int
    end: int
    label: str
    entity: str
    """The annotator's number; empty for dates."""
    role: str
    """`actor` or `place` for countries, states and cities, else empty."""


@dataclass(frozen=True)
class GoldFigure:
    """One annotated figure: character offsets, value as written in the markup, counted noun or unit."""

    start: int
    end: int
    value: str
    counted: str


@dataclass
class AnnotatedArticle:
    """An article of the corpus with its annotation; offsets are characters of `text`."""

    name: str
    text: str
    mentions: list[GoldMention] = field(default_factory=list)
    figures: list[GoldFigure] = field(default_factory=list)


def parse(name: str, marked: str) -> AnnotatedArticle:
    """Reads one marked-up article without its head line.

    Raises:
        ValueError: a tag is malformed.
    """
    article = AnnotatedArticle(name, "")
    pieces: list[str] = []
    length = position = 0
    for match in _TAG.finditer(marked):
        before = marked[position : match.start()]
        position = match.end()
        start = length + len(before)
        surface = _read_tag(article, match[1], start)
        pieces += [before, surface]
        length = start + len(surface)
    article.text = "".join(pieces) + marked[position:]
    return article


def _read_tag(article: AnnotatedArticle, tag: str, start: int) -> str:
    if tag.startswith("#"):
        surface, value, counted = tag[1:].split("|")
        article.figures.append(GoldFigure(start, start + len(surface), value, counted))
        return surface
    head, _, surface = tag.partition("|")
    match = _HEAD.fullmatch(head)
    if not match or not surface:
        raise ValueError(f"{article.name}: bad tag {{{tag}}}")
    role = {"A": "actor", "G": "place"}.get(match[1], "")
    mention = GoldMention(start, start + len(surface), _LABELS[match[1]], match[2], role)
    article.mentions.append(mention)
    return surface


def mentions_of(article: AnnotatedArticle) -> list[Mention]:
    """The annotated names and dates in the form that the program gives, without roles."""
    return [
        Mention(gold.start, gold.end, article.text[gold.start : gold.end], gold.label)
        for gold in article.mentions
    ]


def read_article(path: Path) -> AnnotatedArticle:
    """Reads one file of the corpus; its first line, the topic, is not part of the text."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    if not head.startswith("#"):
        raise ValueError(f"{path}: the first line must be '# topic; style; region'")
    return parse(path.stem, body)


def read_articles(folder: Path) -> list[AnnotatedArticle]:
    """All articles of a folder in the order of their names."""
    return [read_article(path) for path in sorted(folder.glob("*.txt"))]


def is_development(article: AnnotatedArticle) -> bool:
    """Whether an article belongs to the fixed development tenth, which is never trained on."""
    return article.name.endswith("7")
