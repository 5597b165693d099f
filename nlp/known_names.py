"""Names whose label is known: world organisations, countries and their capitals, well-known names."""

from collections.abc import Sequence
from functools import cache

from spacy.tokens import Doc, Span

from nlp.tables.gazetteer import well_known_labels
from nlp.tables.geography import countries
from nlp.tables.institutions import organizations

_MISTAKEN_FOR_COUNTRIES = frozenset({"ORG", "LOC", "FAC", "MISC"})
_MISTAKEN_FOR_ORGANIZATIONS = frozenset({"GPE", "LOC", "FAC", "NORP", "PERSON", "MISC"})

_LEAST_BLANKS = 3
"""Names of so many blanks are long enough to be cut, and to mean nothing else."""


def known_label(name: str, label: str) -> str:
    """The label of a name, mended where the tables know better than the recognizer.

    A country's name stays a person's where the recognizer took it for one: Jordan, Chad, Georgia.
    """
    if label in _MISTAKEN_FOR_ORGANIZATIONS and name in _organization_names():
        return "ORG"
    if label in _MISTAKEN_FOR_COUNTRIES and name in _country_names():
        return "GPE"
    return well_known_labels().get(name, label)


def with_whole_organizations(doc: Doc, names: Sequence[Span]) -> list[Span]:
    """The names, with the long names of world organisations whole that the recognizer cut or missed."""
    text = doc.text
    whole = [span for name in _long_organization_names() for span in _occurrences(doc, text, name)]
    kept = [span for span in whole if not any(_holds(name, span) for name in names)]
    rest = [name for name in names if not any(_overlap(name, span) for span in kept)]
    return sorted([*rest, *kept], key=lambda span: span.start)


def _occurrences(doc: Doc, text: str, name: str) -> list[Span]:
    found: list[Span] = []
    start = text.find(name)
    while start >= 0:
        span = doc.char_span(start, start + len(name), "ORG")
        found += [span] if span is not None else []
        start = text.find(name, start + 1)
    return found


def _holds(name: Span, span: Span) -> bool:
    return name.start <= span.start and span.end <= name.end


def _overlap(name: Span, span: Span) -> bool:
    return name.start < span.end and span.start < name.end


@cache
def _long_organization_names() -> tuple[str, ...]:
    return tuple(sorted(name for name in _organization_names() if name.count(" ") >= _LEAST_BLANKS))


@cache
def _organization_names() -> frozenset[str]:
    return frozenset(
        name
        for known in organizations()
        for name in (known.name, *known.acronyms, *known.other_names)
        if " " in name or name.isupper()
    )


@cache
def _country_names() -> frozenset[str]:
    return frozenset(
        name for country in countries() for name in (country.name, *country.other_names, *country.capitals)
    )
