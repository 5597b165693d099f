"""How well gold mentions are grouped into rows: `python -m training.score_rows [--development] [--errors]`.

B-cubed (Bagga and Baldwin 1998) over the mentions of each article, counted together over all articles.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from spacy.language import Language

from newsread.entities import Mention
from nlp.grouping import group
from nlp.pipelines import tokenising_pipeline
from training.markup import AnnotatedArticle, is_development, read_articles

NEWS = Path(__file__).parent / "news"


@dataclass(frozen=True)
class BCubed:
    """B-cubed scores of a number of mentions."""

    precision: float
    recall: float
    mentions: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def b_cubed(gold: Sequence[Iterable[Hashable]], predicted: Sequence[Iterable[Hashable]]) -> BCubed:
    """B-cubed over the mentions that are in both clusterings.

    Args:
        gold: disjoint clusters of mentions.
        predicted: disjoint clusters of mentions.
    """
    gold_of = {mention: number for number, cluster in enumerate(gold) for mention in cluster}
    predicted_of = {mention: number for number, cluster in enumerate(predicted) for mention in cluster}
    shared = [mention for mention in gold_of if mention in predicted_of]
    if not shared:
        return BCubed(0.0, 0.0, 0)
    both = Counter((gold_of[mention], predicted_of[mention]) for mention in shared)
    gold_sizes = Counter(gold_of[mention] for mention in shared)
    predicted_sizes = Counter(predicted_of[mention] for mention in shared)
    precision = sum(count * count / predicted_sizes[cluster] for (_, cluster), count in both.items())
    recall = sum(count * count / gold_sizes[cluster] for (cluster, _), count in both.items())
    return BCubed(precision / len(shared), recall / len(shared), len(shared))


def joined(scores: Iterable[BCubed]) -> BCubed:
    """The scores of several articles as if their mentions were of one."""
    listed = list(scores)
    mentions = sum(score.mentions for score in listed) or 1
    return BCubed(
        sum(score.precision * score.mentions for score in listed) / mentions,
        sum(score.recall * score.mentions for score in listed) / mentions,
        sum(score.mentions for score in listed),
    )


@dataclass
class ArticleScore:
    """The score of one article and its wrong rows, as the forms they hold."""

    name: str
    score: BCubed
    merged: list[list[str]] = field(default_factory=list)
    split: list[list[str]] = field(default_factory=list)


def score_article(article: AnnotatedArticle, pipeline: Language) -> ArticleScore:
    """Groups the gold mentions of an article and compares the rows with the annotators'."""
    gold: dict[str, list[Mention]] = defaultdict(list)
    for found in article.mentions:
        if found.entity:
            role = {"actor": "actor", "place": "place"}.get(found.role)
            text = article.text[found.start : found.end]
            gold[found.entity].append(Mention(found.start, found.end, text, found.label, role))  # type: ignore[arg-type]
    mentions = [mention for cluster in gold.values() for mention in cluster]
    rows = [entity.mentions for entity in group(pipeline(article.text), mentions)]
    clusters = list(gold.values())
    return ArticleScore(
        article.name, b_cubed(clusters, rows), _mixtures(rows, clusters), _mixtures(clusters, rows)
    )


def _mixtures(clusters: Sequence[Sequence[Mention]], others: Sequence[Sequence[Mention]]) -> list[list[str]]:
    """The clusters whose mentions are spread over several of the others, as the forms in each of these."""
    other_of = {mention: number for number, cluster in enumerate(others) for mention in cluster}
    found = []
    for cluster in clusters:
        parts: dict[int, list[Mention]] = defaultdict(list)
        for mention in cluster:
            parts[other_of[mention]].append(mention)
        if len(parts) > 1:
            found.append([_forms(part) for part in parts.values()])
    return found


def _forms(mentions: Sequence[Mention]) -> str:
    forms = Counter(mention.text for mention in mentions)
    return f"{mentions[0].label} " + ", ".join(f"{form} ({count})" for form, count in forms.items())


def main() -> None:
    """Reads the command line and prints the scores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--news", type=Path, default=NEWS, help="folder of annotated articles")
    parser.add_argument(
        "--development", action="store_true", help="the development tenth, not the other nine"
    )
    parser.add_argument("--errors", action="store_true", help="list the wrong rows")
    options = parser.parse_args()
    pipeline = tokenising_pipeline()
    articles = [a for a in read_articles(options.news) if is_development(a) == options.development]
    results = [score_article(article, pipeline) for article in articles]
    if options.errors:
        for result in results:
            for kind, rows in (("merged", result.merged), ("split", result.split)):
                for parts in rows:
                    print(f"{result.name} {kind}: {' | '.join(parts)}")
    total = joined(result.score for result in results)
    print(
        f"{len(results)} articles, {total.mentions} mentions: B-cubed precision {total.precision:.2%}, "
        f"recall {total.recall:.2%}, F1 {total.f1:.2%}; "
        f"{sum(len(result.merged) for result in results)} rows wrongly merged, "
        f"{sum(len(result.split) for result in results)} wrongly split"
    )


if __name__ == "__main__":
    main()
