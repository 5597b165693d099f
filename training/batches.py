"""What the network learns from in an epoch: windows of varied documents, in batches of similar length."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor

from nlp.tags import TAGS
from nlp.windows import Sentence, Window, pack
from nlp.wordpiece import WordPiece
from training.augment import NamePool, varied
from training.corpora import TRAITS, Document, allowed_tags

_SHORTEST_LIMIT, _LONGEST_LIMIT = 96, 256
_PIECES_PER_STEP = 2560
_MASKED = 0.05
"""Share of pieces hidden from the network, so that it learns to tell a name by the words around it."""


@dataclass
class Example:
    """One window and the tags that each of its words may have."""

    window: Window
    allowed: list[list[int]]


def examples_of(document: Document, wordpiece: WordPiece, limit: int) -> Iterator[Example]:
    """Cuts a document into windows of at most `limit` pieces."""
    allowed = allowed_tags(document)
    bounds = [*document.sentence_starts, len(document.words)]
    if bounds[0] != 0:
        bounds.insert(0, 0)
    sentences = (
        Sentence(document.words[start:end], list(range(start, end)), start in document.paragraph_starts)
        for start, end in pairwise(bounds)
    )
    for window in pack(sentences, wordpiece, limit):
        yield Example(window, [allowed[token] for token in window.tokens])


def epoch_batches(documents: list[Document], wordpiece: WordPiece, seed: int) -> list[list[Example]]:
    """One epoch of batches of windows of similar length, in random order; the same for the same seed."""
    chance = random.Random(seed)
    pool = NamePool(documents)
    examples: list[Example] = []
    for document in documents:
        weight = TRAITS[document.corpus].weight
        for _ in range(int(weight) + (chance.random() < weight % 1)):
            limit = chance.randint(_SHORTEST_LIMIT, _LONGEST_LIMIT)
            examples += examples_of(varied(document, pool, chance), wordpiece, limit)
    examples.sort(key=lambda example: (len(example.window.pieces), chance.random()))
    batches: list[list[Example]] = [[]]
    for example in examples:
        if (len(batches[-1]) + 1) * len(example.window.pieces) > _PIECES_PER_STEP:
            batches.append([])
        batches[-1].append(example)
    chance.shuffle(batches)
    return batches


def tensors_of(batch: list[Example], wordpiece: WordPiece, device: str) -> tuple[Tensor, ...]:
    """Pieces, some of them masked, shapes, mask, flat positions of first pieces, allowed tags."""
    pieces = torch.tensor(_padded([example.window.pieces for example in batch], wordpiece.padding))
    shapes = torch.tensor(_padded([example.window.shapes for example in batch], 0))
    mask = (pieces != wordpiece.padding).long()
    hidden = (torch.rand(pieces.shape) < _MASKED) & (mask == 1)
    pieces = pieces.masked_fill(hidden, wordpiece.mask)
    width = pieces.shape[1]
    firsts = [row * width + first for row, example in enumerate(batch) for first in example.window.firsts]
    tag_sets = [tags for example in batch for tags in example.allowed]
    allowed = torch.zeros(len(tag_sets), len(TAGS), dtype=torch.bool)
    rows = [row for row, tags in enumerate(tag_sets) for _ in tags]
    allowed[rows, [tag for tags in tag_sets for tag in tags]] = True
    return tuple(tensor.to(device) for tensor in (pieces, shapes, mask, torch.tensor(firsts), allowed))


def _padded(rows: Sequence[Sequence[int]], filler: int) -> list[list[int]]:
    """The rows, each filled up with `filler` to the length of the longest."""
    width = max(map(len, rows))
    return [[*row, *[filler] * (width - len(row))] for row in rows]
