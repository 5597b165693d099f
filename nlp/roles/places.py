"""Which countries and capitals there are: a capital often stands for its government, another city seldom."""

from functools import cache
from typing import Literal

from nlp.tables.geography import countries

PlaceKind = Literal["country", "capital", "other"]


@cache
def _kinds() -> dict[str, PlaceKind]:
    kinds: dict[str, PlaceKind] = {}
    for country in countries():
        kinds.update({capital.lower(): "capital" for capital in country.capitals})
    for country in countries():
        kinds.update({name.lower(): "country" for name in (country.name, *country.other_names)})
    return kinds


def place_kind(name: str) -> PlaceKind:
    """Whether a name is a country's, a capital's or another place's, whatever its case and apostrophe."""
    return _kinds().get(name.lower().replace("’", "'").removeprefix("the "), "other")
