"""Trains the roles of places on our own news: `python -m training.train_roles`.

Logistic regression over hashed features, by Adam on all examples at once. The development tenth is left out.
Nothing is random, so the same articles give the same weights.
"""

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language

from nlp.pipelines import tokenising_pipeline
from nlp.roles.context import Context, context_of
from nlp.roles.features import features_of
from nlp.roles.weights import SLOTS, WEIGHTS_FILE, Weights, slots_of
from training.markup import NEWS, AnnotatedArticle, is_development, mentions_of, read_articles

_STEPS = 150
_RATE = 0.1
_PENALTY = 3.0
_MOMENTUM, _SCALE_MEMORY, _TINY = 0.9, 0.99, 1e-8


@dataclass(frozen=True)
class Examples:
    """Places with their slots; `rows[i]` is the place that `slots[i]` belongs to."""

    rows: NDArray[np.int64]
    slots: NDArray[np.int64]
    is_actor: NDArray[np.float64]

    def scores(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """For each place the sum of its slots' weights."""
        return np.bincount(self.rows, weights[self.slots], len(self.is_actor)).astype(np.float64)

    def gradient(self, errors: NDArray[np.float64]) -> NDArray[np.float64]:
        """For each slot the sum of its places' errors."""
        return np.bincount(self.slots, errors[self.rows], SLOTS).astype(np.float64)


def context_of_article(article: AnnotatedArticle, pipeline: Language) -> Context:
    """An article's units with the gold mentions."""
    return context_of(pipeline(article.text), mentions_of(article))


def examples_of(articles: Iterable[AnnotatedArticle], contexts: Iterable[Context]) -> Examples:
    """Every place of some articles with its gold role."""
    slots: list[list[int]] = []
    is_actor: list[bool] = []
    for article, context in zip(articles, contexts, strict=True):
        for gold, position in zip(article.mentions, context.positions, strict=True):
            if gold.role:
                slots.append(slots_of(features_of(context, position)))
                is_actor.append(gold.role == "actor")
    return Examples(
        np.repeat(np.arange(len(slots)), [len(place) for place in slots]),
        np.concatenate([np.array(place) for place in slots]),
        np.array(is_actor, dtype=float),
    )


def fit(examples: Examples) -> Weights:
    """The weights that explain the examples best, held small by a quadratic penalty."""
    weights = np.zeros(SLOTS + 1)
    momentum, scale = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        probability = 1 / (1 + np.exp(-examples.scores(weights) - weights[SLOTS]))
        errors = probability - examples.is_actor
        gradient = np.append(examples.gradient(errors) + _PENALTY * weights[:SLOTS], errors.sum())
        momentum = _MOMENTUM * momentum + (1 - _MOMENTUM) * gradient
        scale = _SCALE_MEMORY * scale + (1 - _SCALE_MEMORY) * gradient**2
        direction = momentum / (1 - _MOMENTUM**step)
        direction /= np.sqrt(scale / (1 - _SCALE_MEMORY**step)) + _TINY
        weights -= _RATE * (1 - step / (_STEPS + 1)) * direction
    return Weights(weights[:SLOTS].astype(np.float16), float(weights[SLOTS]))


def cross_validate(articles: Sequence[AnnotatedArticle], contexts: Sequence[Context], folds: int) -> float:
    """The share of right roles in percent when each fold of articles is judged by weights of the others."""
    right = total = 0
    for fold in range(folds):
        seen = [index for index in range(len(articles)) if index % folds != fold]
        held_out = [index for index in range(len(articles)) if index % folds == fold]
        weights = fit(examples_of([articles[i] for i in seen], [contexts[i] for i in seen]))
        examples = examples_of([articles[i] for i in held_out], [contexts[i] for i in held_out])
        scores = examples.scores(weights.slots.astype(float)) + weights.bias
        right += int(((scores > 0) == (examples.is_actor > 0)).sum())
        total += len(scores)
    return 100 * right / total


def main() -> None:
    """Trains on all but the development tenth and writes the weights."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--out", type=Path, default=WEIGHTS_FILE, help="the file to write (default: %(default)s)"
    )
    parser.add_argument("--folds", type=int, default=0, help="only cross-validate with so many folds")
    options = parser.parse_args()
    articles = [article for article in read_articles(NEWS) if not is_development(article)]
    pipeline = tokenising_pipeline()
    contexts = [context_of_article(article, pipeline) for article in articles]
    if options.folds:
        print(f"accuracy {cross_validate(articles, contexts, options.folds):.2f} ({options.folds} folds)")
        return
    options.out.parent.mkdir(parents=True, exist_ok=True)
    fit(examples_of(articles, contexts)).save(options.out)
    print(f"{options.out}: {options.out.stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
