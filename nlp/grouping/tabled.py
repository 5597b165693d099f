"""What tables know: United States and America are one country, WHO and World Health Organization one body."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from nlp.grouping.clusters import Clusters
from nlp.grouping.folding import letters, title_words
from nlp.grouping.forms import Form
from nlp.tables.geography import countries, regions
from nlp.tables.institutions import organizations, seats

Words = tuple[str, ...]
Table = dict[Words, frozenset[str]]


def _table(pairs: Iterable[tuple[str, Iterable[str]]]) -> Table:
    """From each folded name to the entries that bear it."""
    found: dict[Words, set[str]] = defaultdict(set)
    for entry, names in pairs:
        for name in names:
            found[title_words(name)].add(entry)
    return {words: frozenset(entries) for words, entries in found.items()}


@cache
def places() -> Table:
    """Names of countries, regions and cities."""
    return _table(
        [(country.name, (country.name, *country.other_names)) for country in countries()]
        + [(region.name, (region.name, *region.other_names)) for region in regions()]
    )


@cache
def codes() -> dict[str, frozenset[str]]:
    """Three-letter codes of countries, in capitals."""
    found: dict[str, set[str]] = defaultdict(set)
    for country in countries():
        for code in country.codes:
            found[code].add(country.name)
    return {code: frozenset(names) for code, names in found.items()}


@cache
def demonyms() -> Table:
    """Adjectives and nouns of peoples, singular and plural."""
    return _table(
        (country.name, [form for name in country.demonyms for form in (name, name + "s", name + "es")])
        for country in countries()
    )


@cache
def bodies() -> Table:
    """Names and acronyms of world organisations, and names of seats of power."""
    return _table(
        [(body.name, (body.name, *body.acronyms, *body.other_names)) for body in organizations()]
        + [(seat.name, (seat.name, *seat.other_names)) for seat in seats()]
    )


def entries_of(form: Form) -> frozenset[str]:
    """The table entries a form may stand for."""
    if form.type == "group":
        return demonyms().get(form.words, frozenset())
    if form.type == "place":
        code = codes().get(letters(form.text), frozenset()) if len(form.words) == 1 else frozenset()
        return places().get(form.words) or code or bodies().get(form.words, frozenset())
    if form.type == "organization":
        return bodies().get(form.words) or places().get(form.words, frozenset())
    return frozenset()


def merge_tabled(clusters: Clusters) -> None:
    """Merges the forms of one type that a table knows as names of the same entry.

    An abbreviation of several entries (WA) follows the one that the article names in full.
    """
    certain: dict[tuple[str, str], int] = {}
    unsure: list[tuple[int, frozenset[str]]] = []
    for index, form in enumerate(clusters.forms):
        entries = entries_of(form)
        if len(entries) == 1:
            (entry,) = entries
            clusters.merge(index, certain.setdefault((form.type, entry), index), "names of one table entry")
        elif entries:
            unsure.append((index, entries))
    for index, entries in unsure:
        type = clusters.forms[index].type
        known = {certain[type, entry] for entry in entries if (type, entry) in certain}
        if len(known) == 1:
            clusters.merge(index, known.pop(), "names of one table entry")
