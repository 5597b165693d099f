"""World organisations with their acronyms, and the buildings that speak for governments."""

from dataclasses import dataclass
from functools import cache

from nlp.tables.reading import listed, rows_of


@dataclass(frozen=True, slots=True)
class Organization:
    """An organisation that is known by its acronym."""

    name: str
    acronyms: tuple[str, ...]
    other_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat of power: a building or place whose name stands for a government."""

    name: str
    other_names: tuple[str, ...]


@cache
def organizations() -> tuple[Organization, ...]:
    """Organisations whose acronyms stand in the news without explanation."""
    return tuple(
        Organization(name, tuple(listed(acronyms)), tuple(listed(others)))
        for name, acronyms, others in rows_of("organizations")
    )


@cache
def seats() -> tuple[Seat, ...]:
    """Seats of power: Kremlin, White House, Downing Street."""
    return tuple(Seat(name, tuple(listed(others))) for name, others in rows_of("seats"))
