"""The analysis of an article: names, their roles and rows, and figures, block by block."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from itertools import accumulate
from threading import Lock
from typing import Any

from spacy.tokens import Doc, Span

from newsread.article import Article
from newsread.entities import Analysis, Entity, Figure, Mention
from nlp.blocks import Block, cut, nearest_first
from nlp.client import model_identity
from nlp.conventions import is_no_name
from nlp.figures import find_figures
from nlp.foreign import NameFinder
from nlp.grouping import group
from nlp.parses import with_parsed_nouns
from nlp.pipelines import is_own, open_pipeline
from nlp.roles import with_roles
from nlp.second_pass import consistent

_BLOCK_CHARACTERS = 6000
_VETO_LABELS = frozenset(
    {"DATE", "TIME", "PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "MISC", "PRODUCT", "LAW", "WORK_OF_ART"}
)
_SECONDS_OR_MINUTE = re.compile(
    r"(?!.*(hour|minutes))(.*\bsec(ond)?s?|(the |in the )?\d+(st|nd|rd|th)[ -]minute|minute \d+)"
)

_RANK_OR_TALLY = re.compile(r"\d+(st|nd|rd|th)|(?!7\d7\b)\d+[-–]\d+")


@dataclass(frozen=True, slots=True)
class _ReadBlock:
    """A block with its tokens, names and figures; the figures' offsets are the article's."""

    block: Block
    doc: Doc
    figures: list[Figure]


class Analyzer:
    """Finds the actors, figures and locations of articles with one loaded pipeline.

    Args:
        model: Name or folder of a spaCy pipeline; the one we ship if None.
        threads: Processor threads for the network of ours; as many as it says itself if None.
        words_kept: How many words stay known from one article to the next, which makes it quick.

    Raises:
        NewsreadError: the pipeline can't be used.
    """

    def __init__(
        self, model: str | None = None, threads: int | None = None, words_kept: int = 50_000
    ) -> None:
        pipeline = open_pipeline(model, threads)
        self._read_names = pipeline if is_own(model) else NameFinder(pipeline)
        self._vocab = pipeline.vocab
        self._words_kept = words_kept
        self._lock = Lock()
        self.model = model_identity(model)

    def analyse(self, article: Article) -> Analysis:
        """The complete analysis of an article.

        Threads that share an analyzer wait for each other.
        """
        with self._lock, self._zone():
            blocks = [self._read(article.text, block) for block in cut(article.text, _BLOCK_CHARACTERS)]
            return self._analysis(article, blocks, complete=True)

    def stream(self, article: Article, first_offset: int = 0) -> Iterator[tuple[float, Analysis | None]]:
        """The share read so far and, ever less often, everything found so far; the complete analysis last.

        Args:
            article: The article.
            first_offset: Where the reader is, in characters; that block is read first.
        """
        blocks = cut(article.text, _BLOCK_CHARACTERS)
        read: dict[int, _ReadBlock] = {}
        next_report = 1
        for index in nearest_first(blocks, first_offset):
            read[index] = self._read(article.text, blocks[index])
            if len(read) == len(blocks):
                break
            if len(read) >= next_report:
                next_report = 2 * len(read)
                found = self._analysis(article, [read[i] for i in sorted(read)], complete=False)
                yield len(read) / len(blocks), found
            else:
                yield len(read) / len(blocks), None
        yield 1.0, self._analysis(article, [read[i] for i in sorted(read)], complete=True)

    def dates(self, article: Article) -> list[tuple[int, int]]:
        """Where dates, durations and clock times stand; they are in no analysis, but are taught."""
        found = []
        for block in cut(article.text, _BLOCK_CHARACTERS):
            doc = self._read_names(article.text[block.start : block.end])
            spans = [span for span in doc.ents if span.label_ in ("DATE", "TIME")]
            found += [(block.start + span.start_char, block.start + span.end_char) for span in spans]
        return found

    def _zone(self) -> AbstractContextManager[Any]:
        """Where the words of an article are forgotten again, once enough are known."""
        if len(self._vocab) < self._words_kept:
            return nullcontext()
        return self._read_names.memory_zone()

    def _read(self, text: str, block: Block) -> _ReadBlock:
        doc = self._read_names(text[block.start : block.end])
        vetoes = [(span.start_char, span.end_char) for span in doc.ents if _hides_figures(span)]
        figures = [
            replace(figure, start=figure.start + block.start, end=figure.end + block.start)
            for figure in with_parsed_nouns(doc, find_figures(doc, vetoes))
        ]
        return _ReadBlock(block, doc, figures)

    def _analysis(self, article: Article, blocks: list[_ReadBlock], complete: bool) -> Analysis:
        entities: list[Entity] = []
        if blocks:
            doc = _joined([read.doc for read in blocks])
            mentions = with_roles(doc, [_mention(span) for span in consistent(doc)])
            entities = _moved(group(doc, mentions), [read.block for read in blocks])
        figures = [figure for read in blocks for figure in read.figures]
        return Analysis(article.id, self.model, tuple(entities), tuple(figures), complete)


def _hides_figures(span: Span) -> bool:
    """Whether a number in a name or date is no figure; seconds, minutes of a match and tallies are."""
    if span.label_ not in _VETO_LABELS or is_no_name(span):
        return False
    shown = _SECONDS_OR_MINUTE if span.label_ == "DATE" else _RANK_OR_TALLY
    return not shown.fullmatch(span.text.lower())


def _joined(docs: list[Doc]) -> Doc:
    return docs[0] if len(docs) == 1 else Doc.from_docs(docs, ensure_whitespace=False)


def _mention(span: Span) -> Mention:
    """The mention of a span; the full stop behind `on X.` ends the sentence and not the name."""
    text = span.text
    if len(text) == len("X.") and text.endswith(".") and span.label_ == "ORG":
        text = text[:1]
    return Mention(span.start_char, span.start_char + len(text), text, span.label_)


def _moved(entities: list[Entity], blocks: list[Block]) -> list[Entity]:
    """The entities with offsets of the article instead of those of the joined blocks."""
    joined_starts = [0, *accumulate(block.end - block.start for block in blocks)]
    if all(block.start == start for block, start in zip(blocks, joined_starts, strict=False)):
        return entities

    def moved(mention: Mention) -> Mention:
        index = bisect_right(joined_starts, mention.start) - 1
        distance = blocks[index].start - joined_starts[index]
        return replace(mention, start=mention.start + distance, end=mention.end + distance)

    return [replace(entity, mentions=tuple(map(moved, entity.mentions))) for entity in entities]
