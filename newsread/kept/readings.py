"""Articles that were read: how far, how they looked, what was found in them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal, TypeVar, get_args

from newsread.first_screen.frame import in_percent
from newsread.rows import ORDERS, SECTIONS, Order, Row, RowSection
from newsread.settings.setting_values import MEASURES

Choice = TypeVar("Choice")
PanelState = Literal["shown", "hidden", "text-only"]


@dataclass(frozen=True, slots=True)
class View:
    """How the reader has one article on the screen; None where it is as the settings say."""

    measure: int | None = None
    """The widest line of text in cells."""
    order: Order | None = None
    section: RowSection | None = None
    """The only section listed; None lists all."""
    tint: bool | None = None
    panel: PanelState | None = None

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "View":
        """The view of a record; what makes no sense in it is None."""
        measure, tint = record.get("measure"), record.get("tint")
        return cls(
            measure=measure if type(measure) is int and measure in MEASURES else None,
            order=_one_of(ORDERS, record.get("order")),
            section=_one_of(SECTIONS, record.get("section")),
            tint=tint if type(tint) is bool else None,
            panel=_one_of(get_args(PanelState), record.get("panel")),
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows of each section there are."""

    actors: int
    figures: int
    locations: int

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Counts | None":
        """The counts of a record, if it has all of them."""
        counts = [count for section in SECTIONS if type(count := record.get(section)) is int]
        return cls(*counts) if len(counts) == len(SECTIONS) else None


@dataclass(frozen=True, slots=True)
class Reading:
    """An article that was read, and how far."""

    article_id: str
    path: str
    title: str
    offset: int
    """The first character on the screen."""
    length: int
    """Characters of the article."""
    seen: str
    """ISO 8601 with time zone."""
    view: View = field(default_factory=View)
    counts: Counts | None = None
    """What was found in it; None if that was never complete."""
    end: int = 0
    """The offset behind the last character on the screen; 0 if that is not known."""

    @property
    def percent(self) -> int:
        """How far it is read: the share of the text that has been on the screen."""
        return in_percent(max(self.offset, self.end), self.length)


def counts_of(rows: Iterable[Row]) -> Counts:
    """How many rows of each section there are."""
    sections = [row.section for row in rows]
    return Counts(**{section: sections.count(section) for section in SECTIONS})


def has_words(reading: Reading, words: Iterable[str]) -> bool:
    """Whether every word is in the title or the path, capitals or not."""
    text = f"{reading.title}\n{reading.path}".casefold()
    return all(word.casefold() in text for word in words)


def when(seen: str, now: datetime) -> str:
    """When an article was read, as one says it: "today 14:32", "yesterday 9:05", "12 Nov 2026".

    Args:
        seen: ISO 8601 with time zone; what is no time gives an empty text.
        now: The time at present, with the reader's time zone.
    """
    try:
        then = datetime.fromisoformat(seen).astimezone(now.tzinfo)
    except ValueError:
        return ""
    if then.date() == now.date():
        return f"today {then.hour}:{then:%M}"
    if then.date() == now.date() - timedelta(days=1):
        return f"yesterday {then.hour}:{then:%M}"
    return f"{then.day} {then:%b %Y}"


def _one_of(choices: Iterable[Choice], value: object) -> Choice | None:
    return next((choice for choice in choices if choice == value), None)
