"""Scores the roles of places on gold names: `python -m training.score_roles [--development] [--errors]`.

Without `--development` all articles count, most of which the weights were trained on.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from newsread.entities import Mention
from nlp.pipelines import tokenising_pipeline
from nlp.roles import with_roles
from nlp.roles.weights import WEIGHTS_FILE
from training.markup import is_development, read_articles

_NEWS = Path(__file__).parent / "news"
_NO_WEIGHTS = Path("no-weights")
_MARGIN = 60


@dataclass(frozen=True)
class Judged:
    """A place with its gold role and the role that the learned weights and the rules alone give it."""

    article: str
    doc: Doc
    mention: Mention
    gold: str
    learned: str
    by_rule: str


def judge(development: bool, pipeline: Language) -> Iterator[Judged]:
    """Every place of the articles, or of the development tenth."""
    for article in read_articles(_NEWS):
        if development and not is_development(article):
            continue
        doc = pipeline(article.text)
        mentions = [Mention(m.start, m.end, article.text[m.start : m.end], m.label) for m in article.mentions]
        learned, by_rule = with_roles(doc, mentions), with_roles(doc, mentions, _NO_WEIGHTS)
        for gold, mention, alternative in zip(article.mentions, learned, by_rule, strict=True):
            if gold.role:
                yield Judged(article.name, doc, mention, gold.role, str(mention.role), str(alternative.role))


def summary(name: str, pairs: Sequence[tuple[str, str]]) -> str:
    """A line with accuracy and the actors' precision, recall and F1, from pairs of predicted and gold."""
    right = sum(predicted == gold for predicted, gold in pairs)
    both = sum(predicted == gold == "actor" for predicted, gold in pairs)
    predicted_actors = sum(predicted == "actor" for predicted, _ in pairs)
    gold_actors = sum(gold == "actor" for _, gold in pairs)
    precision, recall = 100 * both / max(predicted_actors, 1), 100 * both / max(gold_actors, 1)
    f1 = 200 * both / max(predicted_actors + gold_actors, 1)
    return f"{name:<16}{100 * right / max(len(pairs), 1):8.2f}{precision:8.1f}{recall:8.1f}{f1:8.1f}"


def print_errors(judged: Iterable[Judged]) -> None:
    """Prints every place with a wrong role in its context."""
    for place in judged:
        if place.gold != place.learned:
            text, start, end = place.doc.text, place.mention.start, place.mention.end
            shown = (
                f"{text[max(start - _MARGIN, 0) : start]}[{place.mention.text}]{text[end : end + _MARGIN]}"
            )
            print(f"{place.article} gold {place.gold:<6} {' '.join(shown.split())}")


def main() -> None:
    """Prints the scores of the learned weights, of the rules alone and of the majority."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--development", action="store_true", help="only the development tenth")
    parser.add_argument("--errors", action="store_true", help="print every wrong role")
    options = parser.parse_args()
    judged = list(judge(options.development, tokenising_pipeline()))
    if options.errors:
        print_errors(judged)
    if not WEIGHTS_FILE.exists():
        print("no learned weights: run python -m training.train_roles first; the rules stand in for them")
    print(f"{len(judged)} places   accuracy  actor P       R      F1")
    print(summary("learned", [(place.learned, place.gold) for place in judged]))
    print(summary("rules alone", [(place.by_rule, place.gold) for place in judged]))
    print(summary("majority", [("place", place.gold) for place in judged]))


if __name__ == "__main__":
    main()
