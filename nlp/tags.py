"""The recognizer's labels, its BIO tags, and the best legal tag sequence.

Labels carry spaCy's (OntoNotes) names. `MISC` folds WORK_OF_ART, PRODUCT and LAW.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

LABELS = ("PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "MISC", "DATE")
OUTSIDE = "O"
TAGS = (OUTSIDE, *(f"{prefix}-{label}" for label in LABELS for prefix in "BI"))
TAG_INDEX = {tag: index for index, tag in enumerate(TAGS)}

_FORBIDDEN = -1e9


def _transition_scores() -> NDArray[np.float32]:
    """Scores of tag pairs: 0 where the second may follow the first, very low where it may not."""
    scores = np.zeros((len(TAGS), len(TAGS)), dtype=np.float32)
    for column, tag in enumerate(TAGS):
        if tag.startswith("I-"):
            scores[:, column] = _FORBIDDEN
            scores[[TAG_INDEX["B-" + tag[2:]], column], column] = 0
    return scores


_TRANSITIONS = _transition_scores()
_STARTS = np.array([_FORBIDDEN if tag.startswith("I-") else 0 for tag in TAGS], dtype=np.float32)


def best_tags(scores: NDArray[np.float32]) -> list[int]:
    """The highest-scoring tag sequence in which every I- continues its own label (Viterbi).

    Args:
        scores: Log probabilities, one row per token and one column per tag of `TAGS`.

    Returns:
        One index into `TAGS` per token.
    """
    if not len(scores):
        return []
    greedy = scores.argmax(axis=1)
    if _STARTS[greedy[0]] == 0 and not _TRANSITIONS[greedy[:-1], greedy[1:]].any():
        return [int(tag) for tag in greedy]
    total = scores[0] + _STARTS
    previous: list[NDArray[np.intp]] = []
    for row in scores[1:]:
        candidates = total[:, None] + _TRANSITIONS
        best = candidates.argmax(axis=0)
        previous.append(best)
        total = candidates[best, np.arange(len(TAGS))] + row
    path = [int(total.argmax())]
    for best in reversed(previous):
        path.append(int(best[path[-1]]))
    return path[::-1]


def spans_of(tags: Sequence[int]) -> list[tuple[int, int, str]]:
    """The labelled spans of a legal tag sequence as (first token, token after the last, label)."""
    spans: list[tuple[int, int, str]] = []
    for position, index in enumerate(tags):
        tag = TAGS[index]
        if tag.startswith("B-"):
            spans.append((position, position + 1, tag[2:]))
        elif tag.startswith("I-"):
            start, _, label = spans[-1]
            spans[-1] = (start, position + 1, label)
    return spans
