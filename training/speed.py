"""How fast and how large a pipeline is, beside a peer in the same run."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import spacy
from spacy.language import Language
from spacy.pipeline import EntityRecognizer

from newsread.article import from_text
from nlp.analyzer import Analyzer
from nlp.client import OWN_MODEL
from nlp.pipelines import is_own, open_pipeline
from nlp.tags import LABELS
from training.markup import NEWS, read_articles

_ARTICLES = 100
_ROUNDS = 3
_THOUSAND = 1000


@dataclass(frozen=True)
class Speed:
    """Rates in words a second over the same articles, one article at a time."""

    words: int
    names: float
    """The pipeline alone."""
    whole: float
    """Names, rows, roles and figures."""
    peer: float
    """spaCy's default recognizer, a small convolutional network."""
    megabytes: float
    """The pipeline's size on disk; 0 if it is no folder."""

    @property
    def thousand_words(self) -> float:
        """Seconds for the whole analysis of 1,000 words."""
        return _THOUSAND / self.whole


def measure_speed(model: str | None) -> Speed:
    """Measures a pipeline and the peer on the first articles of our own news."""
    texts = [article.text for article in read_articles(NEWS)[:_ARTICLES]]
    analyzer = Analyzer(model)
    whole, names, other = words_per_second(
        [lambda text: analyzer.analyse(from_text(text, "evaluation")), open_pipeline(model), peer()], texts
    )
    folder = OWN_MODEL if is_own(model) else Path(str(model))
    return Speed(sum(map(count_words, texts)), names, whole, other, size_of(folder) / 1e6)


def peer() -> Language:
    """A blank English pipeline with spaCy's default recognizer, untrained."""
    pipeline = spacy.blank("en")
    recognizer = pipeline.add_pipe("ner")
    assert isinstance(recognizer, EntityRecognizer)
    for label in LABELS:
        recognizer.add_label(label)
    pipeline.initialize()
    return pipeline


def words_per_second(readers: Sequence[Callable[[str], object]], texts: Sequence[str]) -> list[float]:
    """The median rate of each reader over the same texts, in words a second; rounds are interleaved."""
    words = sum(map(count_words, texts))
    rates: list[list[float]] = [[] for _ in readers]
    for _ in range(_ROUNDS):
        for reader, found in zip(readers, rates, strict=True):
            started = time.perf_counter()
            for text in texts:
                reader(text)
            found.append(words / (time.perf_counter() - started))
    return [median(found) for found in rates]


def count_words(text: str) -> int:
    """Words between blanks."""
    return len(text.split())


def size_of(folder: Path) -> int:
    """Bytes of a folder; 0 if it is none."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
