"""Names whose label is known: world organisations, countries and their capitals, well-known names."""

from functools import cache

from nlp.tables.gazetteer import well_known_labels
from nlp.tables.geography import countries
from nlp.tables.institutions import organizations

_MISTAKEN_FOR_COUNTRIES = frozenset({"ORG", "LOC", "FAC", "MISC"})
_MISTAKEN_FOR_ORGANIZATIONS = frozenset({"GPE", "LOC", "FAC", "NORP", "PERSON", "MISC"})
_LONG_WORD = 6
"""A short form of so many letters (`Interpol`, `Mercosur`) is no common word."""


def known_label(name: str, label: str) -> str:
    """The label of a name, mended where the tables know better than the recognizer.

    A country's name stays a person's where the recognizer took it for one: Jordan, Chad, Georgia.
    """
    if label in _MISTAKEN_FOR_ORGANIZATIONS and name in organization_names():
        return "ORG"
    if label in _MISTAKEN_FOR_COUNTRIES and name in _country_names():
        return "GPE"
    return well_known_labels().get(name, label)


@cache
def organization_names() -> frozenset[str]:
    """World organisations by names of several words and by acronyms."""
    return frozenset(
        name
        for known in organizations()
        for name in (known.name, *known.acronyms, *known.other_names)
        if " " in name or name.isupper() or (name in known.acronyms and len(name) >= _LONG_WORD)
    )


@cache
def _country_names() -> frozenset[str]:
    return frozenset(
        name for country in countries() for name in (country.name, *country.other_names, *country.capitals)
    )
