"""The rows of the panel, made from an analysis."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import compress
from typing import TYPE_CHECKING, Literal, NamedTuple

from newsread.article import Article
from newsread.figure_names import figures_by_name
from newsread.kinds import KIND_WORDS, Kind, Section

if TYPE_CHECKING:
    from newsread.entities import Analysis, Entity, Figure

RowSection = Literal["actors", "figures", "locations"]
RowKind = Kind | Literal["figure"]
Span = tuple[int, int]
RowIdentity = tuple[RowSection, str, RowKind]
Order = Literal["count", "first", "name"]

SECTIONS: tuple[RowSection, ...] = ("actors", "figures", "locations")
ORDERS: tuple[Order, ...] = ("count", "first", "name")

_ACTOR_GROUPS: dict[Kind, str] = {
    "person": "People",
    "organization": "Organisations",
    "group": "Nations and groups",
    "place": "Nations and groups",
}
_GROUP_ORDER = ("People", "Organisations", "Nations and groups", "Others", "Figures", "Locations")
_NUMBER = re.compile(r"([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)")


class Row(NamedTuple):
    """One line of the panel: an entity in one section, or a figure."""

    section: RowSection
    group: str
    """The subhead it stands under."""
    name: str
    kind: RowKind
    spans: tuple[Span, ...]
    """Its mentions in this section, in the order of the text."""
    descriptor: str | None = None
    aliases: tuple[str, ...] = ()
    may_be: tuple[str, ...] = ()
    """The names of the persons that a surname several of them bear may stand for."""
    elsewhere: int = 0
    """How many mentions of the same place count for the other section."""
    corrections: tuple[str, ...] = ()
    """What the reader has corrected in it, in words."""

    @property
    def identity(self) -> RowIdentity:
        """What stays the same from one update of the analysis to the next."""
        return self.section, self.name, self.kind

    @property
    def doubt(self) -> str:
        """Whom its name may stand for, in words; nothing where that is plain."""
        return f"may be {' or '.join(self.may_be)}" if self.may_be else ""

    @property
    def searchable(self) -> str:
        """Its name, aliases and descriptor, one a line, without case and accents."""
        return _folded("\n".join((self.name, *self.aliases, self.descriptor or "")))


def rows_of(article: Article, analysis: Analysis) -> tuple[Row, ...]:
    """All rows, section by section and group by group, the most mentioned first."""
    rows = [row for entity in analysis.entities for row in _entity_rows(entity)]
    rows += _figure_rows(article.text, analysis.figures)
    return in_order(rows, "count")


def in_order(rows: Iterable[Row], order: Order) -> tuple[Row, ...]:
    """The rows in another order; sections and groups stay where they are.

    Args:
        rows: The rows.
        order: By `count`, the most mentioned first; by `first` mention; or by `name`, 23 before 1,850.
    """
    if order == "name":
        return tuple(sorted(rows, key=lambda row: (*_place_of_group(row), _in_parts(row.name), row.spans)))
    if order == "first":
        return tuple(sorted(rows, key=lambda row: (*_place_of_group(row), row.spans, row.name)))
    return tuple(sorted(rows, key=_place_in_panel))


def listed(
    rows: Sequence[Row], section: RowSection | None, wanted: str, texts: Iterable[str] | None = None
) -> tuple[Row, ...]:
    """The rows of a section (all sections if None) that contain every word of a text.

    The words may stand in the name, the aliases or the descriptor; case and accents don't count.

    Args:
        rows: The rows to choose from.
        section: The section.
        wanted: The text with the words.
        texts: The searchable text of each row, if they are at hand.
    """
    of_section = [section is None or row.section == section for row in rows]
    words = _folded(wanted).split()
    if not words:
        return tuple(compress(rows, of_section))
    texts = (row.searchable for row in rows) if texts is None else texts
    found = list(compress(zip(rows, texts, strict=True), of_section))
    for word in words:
        found = [(row, text) for row, text in found if word in text]
    return tuple(row for row, _ in found)


def same_row(rows: Sequence[Row], row: Row) -> Row | None:
    """The row that stands for the same thing after an update: of the same identity or first mention."""
    for candidate in rows:
        if candidate.identity == row.identity:
            return candidate
    for candidate in rows:
        if candidate.section == row.section and row.spans[0] in candidate.spans:
            return candidate
    return None


def kind_in_words(kind: RowKind) -> str:
    """What to call a kind of row on the screen."""
    return "figure" if kind == "figure" else KIND_WORDS[kind]


def _place_of_group(row: Row) -> tuple[int, int]:
    return SECTIONS.index(row.section), _GROUP_ORDER.index(row.group)


def _place_in_panel(row: Row) -> tuple[int, int, int, int, str]:
    return *_place_of_group(row), -len(row.spans), row.spans[0][0], row.name


def _folded(text: str) -> str:
    """The text without case and accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _in_parts(name: str) -> list[tuple[str, float]]:
    """A name to sort by: each number by its size, with the letters before it, then the last letters."""
    *parts, last = _NUMBER.split(_folded(name))
    texts, numbers = parts[::2], parts[1::2]
    return [*zip(texts, (float(number.replace(",", "")) for number in numbers), strict=True), (last, 0.0)]


def _entity_rows(entity: Entity) -> Iterable[Row]:
    for section in entity.sections:
        if spans := _spans_in(entity, section):
            yield Row(
                section=section,
                group=_ACTOR_GROUPS.get(entity.kind, "Others") if section == "actors" else "Locations",
                name=entity.name,
                kind=entity.kind,
                spans=spans,
                descriptor=entity.descriptor,
                aliases=entity.aliases,
                may_be=entity.may_be,
                elsewhere=len(entity.mentions) - len(spans) if len(entity.sections) > 1 else 0,
                corrections=entity.corrections,
            )


def _spans_in(entity: Entity, section: Section) -> tuple[Span, ...]:
    """The mentions of an entity that count for a section: all of them unless it stands in both."""
    role = "actor" if section == "actors" else "place"
    return tuple(
        (mention.start, mention.end)
        for mention in entity.mentions
        if len(entity.sections) == 1 or mention.role in (role, None)
    )


def _figure_rows(text: str, figures: Iterable[Figure]) -> list[Row]:
    return [
        Row(
            "figures",
            "Figures",
            name,
            "figure",
            tuple(sorted((figure.start, figure.end) for figure in alike)),
        )
        for name, alike in figures_by_name(text, figures).items()
    ]
