"""Groups whose members a number counts: `a jury of eight`, `a mother of three`, `a workforce of 1,400`."""

from collections.abc import Sequence

from nlp.figures.pieces import Piece, at, is_hyphen
from nlp.figures.reading import Reading

_MEMBERS = {
    "children": ("mother", "father", "mum", "mom", "dad", "parent", "parents", "grandmother", "grandfather"),
    "people": (
        "team",
        "party",
        "group",
        "family",
        "staff",
        "crowd",
        "audience",
        "gang",
        "household",
        "convoy",
    ),
    "jurors": ("jury",),
    "workers": ("workforce",),
    "players": ("squad",),
    "ministers": ("cabinet",),
    "members": ("panel", "majority", "caucus", "membership", "council"),
    "crew": ("crew",),
}
_COUNTED_STAFF = {"workforce": "workers", "headcount": "workers", "membership": "members"}
_MEMBERS_BY_GROUP = {group: members for members, groups in _MEMBERS.items() for group in groups}


def members_of_group(pieces: Sequence[Piece], reading: Reading) -> str | None:
    """What a bare number behind `GROUP of`, or behind `the workforce was`, counts."""
    place = reading.first - 1
    if at(pieces, place).lower in ("was", "is", "numbers"):
        return _COUNTED_STAFF.get(at(pieces, place - 1).lower)
    place -= is_hyphen(pieces, place)
    if at(pieces, place).lower != "of":
        return None
    place -= 1
    place -= is_hyphen(pieces, place)
    return _MEMBERS_BY_GROUP.get(at(pieces, place).lower)
