"""What an analysis of an article finds: mentions, entities, figures.

All offsets count characters of the article's canonical text.
"""

from dataclasses import dataclass
from typing import Literal

from newsread.kinds import Kind, Role, Section

__all__ = ["Analysis", "Entity", "Figure", "Kind", "Mention", "Modifier", "Role", "Section"]

Modifier = Literal["", ">", "<", "~", "range"]
"""`>` more than or at least, `<` less than or up to, `~` about; nothing for an exact value."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One span of text that names an entity."""

    start: int
    end: int
    text: str
    label: str
    """The recognizer's label in spaCy's (OntoNotes) names."""
    role: Role | None = None
    """Whether a country, state or city acts here or is a place; none for other entities."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One real thing with all its mentions, in the order of the text."""

    id: str
    """`e1`, `e2`, … in the order of first mentions."""
    name: str
    kind: Kind
    sections: tuple[Section, ...]
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()
    """Other forms found in the text, titles included ("Mr. Putin")."""
    descriptor: str | None = None
    """What the article says it is: "Secretary of State"."""
    may_be: tuple[str, ...] = ()
    """The names of the persons that a surname several of them bear may stand for."""
    corrections: tuple[str, ...] = ()
    """What the reader has corrected in it, in words: "renamed, was Okafor"."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that quantifies, with its approximator, currency and unit in the span."""

    start: int
    end: int
    value: float
    high: float | None = None
    """The upper end of a range, whose lower end is `value`."""
    modifier: Modifier = ""
    unit: str = ""
    """`%`, a currency code, a singular unit (`mile`, `km`, `year` for ages), `rank`, `score`, `vote`."""
    counted: str | None = None
    """The counted noun as it stands in the text: `troops`."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything found in one article by one model."""

    article_id: str
    model: str
    entities: tuple[Entity, ...]
    figures: tuple[Figure, ...]
    complete: bool = True
    """False while the worker has read only a part of the text."""
    corrections: tuple[str, ...] = ()
    """The ids of the corrections that are applied; those of an analysis as it was made are none."""
