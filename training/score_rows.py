"""How well mentions are grouped into rows: B-cubed (Bagga and Baldwin 1998), and the rows that are wrong."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsread.entities import Mention
from training.mistakes import Mistake


@dataclass(frozen=True)
class BCubed:
    """B-cubed scores of a number of mentions, as shares of one."""

    precision: float = 0.0
    recall: float = 0.0
    mentions: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __add__(self, other: "BCubed") -> "BCubed":
        """The scores of both as if their mentions were of one article."""
        mentions = self.mentions + other.mentions
        if not mentions:
            return self
        return BCubed(
            (self.precision * self.mentions + other.precision * other.mentions) / mentions,
            (self.recall * self.mentions + other.recall * other.mentions) / mentions,
            mentions,
        )


def b_cubed(gold: Sequence[Iterable[Hashable]], predicted: Sequence[Iterable[Hashable]]) -> BCubed:
    """B-cubed over the mentions that are in both clusterings.

    Args:
        gold: Disjoint clusters of mentions.
        predicted: Disjoint clusters of mentions.
    """
    gold_of = {mention: number for number, cluster in enumerate(gold) for mention in cluster}
    predicted_of = {mention: number for number, cluster in enumerate(predicted) for mention in cluster}
    shared = [mention for mention in gold_of if mention in predicted_of]
    if not shared:
        return BCubed()
    both = Counter((gold_of[mention], predicted_of[mention]) for mention in shared)
    gold_sizes = Counter(gold_of[mention] for mention in shared)
    predicted_sizes = Counter(predicted_of[mention] for mention in shared)
    precision = sum(count * count / predicted_sizes[cluster] for (_, cluster), count in both.items())
    recall = sum(count * count / gold_sizes[cluster] for (cluster, _), count in both.items())
    return BCubed(precision / len(shared), recall / len(shared), len(shared))


def row_mistakes(name: str, rows: Sequence[tuple[str, Mention, str]]) -> Iterator[Mistake]:
    """The rows of an article that hold several entities, and the entities that are in several rows.

    Args:
        name: The article's.
        rows: For each mention the annotator's entity, the mention, and the row that it is in.
    """
    for what, one, other in (("merged", 2, 0), ("split", 0, 2)):
        clusters: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
        for row in rows:
            clusters[str(row[one])][str(row[other])].append(row[1])
        for parts in clusters.values():
            if len(parts) > 1:
                yield Mistake(f"{what} {' | '.join(map(_forms, parts.values()))}", name)


def _forms(mentions: Sequence[Mention]) -> str:
    forms = Counter(mention.text for mention in mentions)
    return f"{mentions[0].label} " + ", ".join(f"{form} ({count})" for form, count in forms.items())
