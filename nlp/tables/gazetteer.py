"""Well-known names that mean the same wherever they stand in the news, with their labels."""

from functools import cache

from nlp.tables.reading import lines_of

_LABELS = {
    "organizations": "ORG",
    "people": "PERSON",
    "groups": "NORP",
    "cities_and_states": "GPE",
    "regions_and_waters": "LOC",
    "facilities": "FAC",
}
"""The label of the names in each table of `well_known`."""


@cache
def well_known_labels() -> dict[str, str]:
    """The label of each well-known name; names of several words are in it in capitals, too."""
    labels = {name: label for table, label in _LABELS.items() for name in lines_of(f"well_known/{table}")}
    in_capitals = {name.upper(): label for name, label in labels.items() if " " in name}
    return in_capitals | labels
