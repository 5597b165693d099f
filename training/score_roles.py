"""How well the roles of places are told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsread.entities import Mention
from training.markup import AnnotatedArticle, GoldMention
from training.mistakes import Mistake, in_context

Places = list[tuple[GoldMention, Mention | None]]
"""The places of the gold that have a role, each with the program's mention if it found one."""


@dataclass(frozen=True)
class RoleCounts:
    """Places of the gold, those that the program found as such, and those that it gave the right role."""

    gold: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: "RoleCounts") -> "RoleCounts":
        return RoleCounts(self.gold + other.gold, self.found + other.found, self.right + other.right)

    @property
    def accuracy(self) -> float:
        """The part of the places found that has the right role, in percent."""
        return 100 * self.right / max(self.found, 1)

    @property
    def share_of_all(self) -> float:
        """The part of all places of the gold that was found with the right role, in percent."""
        return 100 * self.right / max(self.gold, 1)


def score_roles(places: Places) -> RoleCounts:
    """Counts the places of an article."""
    found = [(gold.role, mention.role) for gold, mention in places if mention and mention.role]
    return RoleCounts(len(places), len(found), sum(gold == role for gold, role in found))


def role_mistakes(
    article: AnnotatedArticle, places: Iterable[tuple[GoldMention, Mention | None]]
) -> Iterator[Mistake]:
    """The places of an article that have the wrong role."""
    for gold, mention in places:
        if mention and mention.role and mention.role != gold.role:
            yield Mistake(
                f"{gold.role} found as {mention.role}: {mention.text}",
                in_context(article.name, article.text, gold.start, gold.end),
            )
