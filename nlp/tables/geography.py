"""Countries with their short names, codes, demonyms and capitals; regions and cities with other names."""

from dataclasses import dataclass
from functools import cache

from nlp.tables.reading import listed, rows_of


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory as newspapers name it."""

    name: str
    other_names: tuple[str, ...]
    codes: tuple[str, ...]
    """Three-letter codes: ISO 3166 and, where it differs, the one of the Olympic Games."""
    demonyms: tuple[str, ...]
    """Adjectives and singular nouns: Spanish, Spaniard."""
    capitals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """A state, province or city with its abbreviations and other names."""

    name: str
    other_names: tuple[str, ...]


@cache
def countries() -> tuple[Country, ...]:
    """All member states of the United Nations and the usual others."""
    return tuple(
        Country(
            name,
            tuple(listed(others)),
            tuple(listed(codes)),
            tuple(listed(demonyms)),
            tuple(listed(capitals)),
        )
        for name, others, codes, demonyms, capitals in rows_of("countries")
    )


@cache
def regions() -> tuple[Region, ...]:
    """States, provinces and cities that newspapers abbreviate or that go by two names."""
    return tuple(Region(name, tuple(listed(others))) for name, others in rows_of("regions"))


@cache
def country_names() -> frozenset[str]:
    """The names of the countries, as they are written."""
    return frozenset(name for country in countries() for name in (country.name, *country.other_names))


@cache
def demonyms() -> frozenset[str]:
    """The names of the peoples of countries that are no names of countries."""
    return frozenset(demonym for country in countries() for demonym in country.demonyms) - country_names()
