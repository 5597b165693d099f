"""How fast and how large the pipeline is, beside a peer in the same run."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import spacy

_ROUNDS = 3


def peer() -> spacy.Language:
    """A blank English pipeline with spaCy's default recognizer, a small convolutional network, untrained."""
    pipeline = spacy.blank("en")
    recognizer = pipeline.add_pipe("ner")
    for label in ("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "MISC", "DATE"):
        recognizer.add_label(label)  # type: ignore[attr-defined]
    pipeline.initialize()
    return pipeline


def words_per_second(readers: Sequence[Callable[[str], object]], texts: Sequence[str]) -> list[float]:
    """The median rate of each reader over the same texts, in words a second; rounds are interleaved."""
    words = sum(len(text.split()) for text in texts)
    rates: list[list[float]] = [[] for _ in readers]
    for _ in range(_ROUNDS):
        for reader, found in zip(readers, rates, strict=True):
            started = time.perf_counter()
            for text in texts:
                reader(text)
            found.append(words / (time.perf_counter() - started))
    return [median(found) for found in rates]


def size_of(model: str) -> int:
    """Bytes of a pipeline's folder; 0 if it is no folder."""
    return sum(file.stat().st_size for file in Path(model).rglob("*") if file.is_file())
