"""The kinds of entities: the labels that stand for them, and the sections they belong to."""

from collections.abc import Iterable
from typing import Literal

Kind = Literal["person", "organization", "group", "place", "facility", "event", "other"]
Section = Literal["actors", "locations"]
Role = Literal["actor", "place"]

KIND_WORDS: dict[Kind, str] = {
    "person": "person",
    "organization": "organisation",
    "group": "nation or group",
    "place": "place",
    "facility": "building or facility",
    "event": "event",
    "other": "work or other",
}
"""What to call each kind on the screen."""

LABEL_OF_KIND: dict[Kind, str] = {
    "person": "PERSON",
    "organization": "ORG",
    "group": "NORP",
    "place": "GPE",
    "facility": "FAC",
    "event": "EVENT",
    "other": "MISC",
}
"""The label for a name of which only the kind is known."""

_KINDS: dict[str, Kind] = {
    **{label: kind for kind, label in LABEL_OF_KIND.items()},
    "LOC": "place",
    "PRODUCT": "other",
    "LAW": "other",
    "WORK_OF_ART": "other",
}
_ACTORS: tuple[Kind, ...] = ("person", "organization", "group")


def kind_of(label: str) -> Kind | None:
    """The kind of entity a label stands for; none for dates, numbers and languages."""
    return _KINDS.get(label)


def sections_of(kind: Kind, roles: Iterable[Role | None]) -> tuple[Section, ...]:
    """The sections an entity is listed in, by its kind and the roles of its mentions; maybe none."""
    if kind in _ACTORS:
        return ("actors",)
    if kind == "facility":
        return ("locations",)
    if kind != "place":
        return ()
    found = set(roles)
    sections: list[Section] = []
    if "actor" in found:
        sections.append("actors")
    if found - {"actor"}:
        sections.append("locations")
    return tuple(sections)
