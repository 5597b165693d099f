"""Clusters of forms: which of them name the same entity, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsread.entities import Mention
from nlp.grouping.forms import Form


@dataclass(frozen=True, slots=True)
class Merge:
    """One decision of the cascade: this mention names the same entity as that one."""

    mention: Mention
    into: Mention
    reason: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A mention that may name any of several entities, each given by one of its own mentions."""

    mention: Mention
    candidates: tuple[Mention, ...]


class Clusters:
    """Forms put together step by step; each form starts as a cluster of its own, each cluster ends as a row.

    Args:
        forms: The distinct forms of an article.
    """

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = forms
        self.merges: list[Merge] = []
        self.doubts: list[Doubt] = []
        self._parents = list(range(len(forms)))
        self._assigned: dict[tuple[int, int], int] = {}

    def cluster(self, form: int) -> int:
        """The cluster of a form; two forms are together if their clusters are equal."""
        while self._parents[form] != form:
            self._parents[form] = self._parents[self._parents[form]]
            form = self._parents[form]
        return form

    def merge(self, form: int, into: int, reason: str) -> None:
        """Puts the whole clusters of two forms together."""
        cluster, target = self.cluster(form), self.cluster(into)
        if cluster != target:
            self._parents[cluster] = target
            self.merges.append(Merge(self.forms[form].mentions[0], self.forms[into].mentions[0], reason))

    def assign(self, mention: Mention, into: int, reason: str) -> None:
        """Puts one mention into the cluster of a form, without the other mentions of its own form."""
        self._assigned[mention.start, mention.end] = into
        self.merges.append(Merge(mention, self.forms[into].mentions[0], reason))

    def leave_apart(self, mention: Mention, candidates: Sequence[int]) -> None:
        """Notes that a mention stays in its own cluster, for it fits forms of several others."""
        named = tuple(self.forms[candidate].mentions[0] for candidate in sorted(candidates))
        self.doubts.append(Doubt(mention, named))

    def of_type(self, type: str) -> list[int]:
        """The forms of a coarse type in the order of the text."""
        return [index for index, form in enumerate(self.forms) if form.type == type]

    def others(self, form: int, fitting: Sequence[int]) -> list[int]:
        """One form of each cluster but that of a form itself, the first of those that fit it."""
        by_cluster = {self.cluster(other): other for other in reversed(fitting)}
        by_cluster.pop(self.cluster(form), None)
        return list(by_cluster.values())

    def mentions_by_cluster(self) -> list[list[Mention]]:
        """The mentions of each cluster in the order of the text, the clusters by their first mentions."""
        found: dict[int, list[Mention]] = {}
        for index, form in enumerate(self.forms):
            for mention in form.mentions:
                assigned = self._assigned.get((mention.start, mention.end), index)
                found.setdefault(self.cluster(assigned), []).append(mention)
        for mentions in found.values():
            mentions.sort(key=lambda mention: (mention.start, mention.end))
        return sorted(found.values(), key=lambda mentions: (mentions[0].start, mentions[0].end))
