"""A surname that several persons of the article bear: each mention is decided by itself, or stays apart."""

from bisect import bisect_right
from dataclasses import dataclass

from spacy.tokens import Doc

from newsread.entities import Mention
from nlp.grouping.clusters import Clusters
from nlp.grouping.folding import fold
from nlp.grouping.titles import title_before
from nlp.tables.titles import FEMALE, MALE


@dataclass(slots=True)
class _Person:
    """One of the persons an ambiguous form may mean, as far as the text has been read."""

    form: int
    titles: frozenset[str]
    """Words of the titles before the certain mentions of the whole article."""
    latest: int = -1
    """Where the latest mention starts; -1 before the first one."""


def assign_ambiguous(clusters: Clusters, ambiguous: dict[int, list[int]], doc: Doc) -> None:
    """Gives mentions of ambiguous forms to the person they agree with; the others stay apart.

    What decides, in this order: a title that only one of them bears; that only one of them has been named so
    far; whom the same form has meant so far; the nearest earlier mention in the same paragraph.

    Args:
        clusters: The clusters so far.
        ambiguous: For each ambiguous form one form of each person it fits.
        doc: The tokens of the article.
    """
    if not ambiguous:
        return
    paragraphs = _paragraph_starts(doc.text)
    persons = _persons(clusters, {form for forms in ambiguous.values() for form in forms}, doc)
    meant: dict[int, set[int]] = {form: set() for form in ambiguous}
    for mention, form in _in_text_order(clusters):
        if form in ambiguous:
            candidates = [persons[clusters.cluster(other)] for other in ambiguous[form]]
            start = paragraphs[bisect_right(paragraphs, mention.start) - 1]
            chosen, reason = _choose(_title_words(doc, mention), candidates, meant[form], start)
            if chosen:
                clusters.assign(mention, chosen.form, reason)
                meant[form].add(chosen.form)
                chosen.latest = mention.start
            else:
                clusters.leave_apart(mention, ambiguous[form])
        elif clusters.cluster(form) in persons:
            persons[clusters.cluster(form)].latest = mention.start


def _choose(
    titles: frozenset[str], candidates: list[_Person], meant: set[int], paragraph: int
) -> tuple[_Person | None, str]:
    agreeing = _agreeing(titles, candidates)
    if len(agreeing) == 1:
        return agreeing[0], "the only one whose title agrees"
    named = [person for person in agreeing if person.latest >= 0]
    if len(named) == 1:
        return named[0], "the only one named so far"
    usual = [person for person in named if person.form in meant]
    if len(usual) == 1:
        return usual[0], "the one this name has meant so far"
    near = [person for person in named if person.latest >= paragraph]
    if near:
        return max(near, key=lambda person: person.latest), "the nearest one in the paragraph"
    return None, ""


def _agreeing(titles: frozenset[str], candidates: list[_Person]) -> list[_Person]:
    """The persons who bear one of the titles; else those whose titles don't tell the other sex."""
    opposite = FEMALE if titles & MALE else MALE if titles & FEMALE else frozenset()
    possible = [person for person in candidates if not person.titles & opposite] or candidates
    return [person for person in possible if person.titles & titles] or possible


def _in_text_order(clusters: Clusters) -> list[tuple[Mention, int]]:
    persons = clusters.of_type("person")
    placed = [(mention, index) for index in persons for mention in clusters.forms[index].mentions]
    return sorted(placed, key=lambda pair: pair[0].start)


def _paragraph_starts(text: str) -> list[int]:
    return [0, *(index + 1 for index, character in enumerate(text) if character == "\n")]


def _persons(clusters: Clusters, forms: set[int], doc: Doc) -> dict[int, _Person]:
    """The persons by their clusters, with the titles of all their certain mentions."""
    form_of_cluster = {clusters.cluster(form): form for form in sorted(forms, reverse=True)}
    titles: dict[int, set[str]] = {cluster: set() for cluster in form_of_cluster}
    for index in clusters.of_type("person"):
        if clusters.cluster(index) in titles:
            for mention in clusters.forms[index].mentions:
                titles[clusters.cluster(index)] |= _title_words(doc, mention)
    return {cluster: _Person(form, frozenset(titles[cluster])) for cluster, form in form_of_cluster.items()}


def _title_words(doc: Doc, mention: Mention) -> frozenset[str]:
    return frozenset(fold(word).rstrip(".") for word in title_before(doc, mention).split())
