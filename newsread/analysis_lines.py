"""An analysis as lines of JSON, one for each entity and figure: reading or writing one takes no long step."""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from sys import intern
from typing import Any

from newsread.entities import Analysis, Entity, Figure, Mention

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_lines(analysis: Analysis) -> Iterator[str]:
    """The lines of an analysis as it was made, without line feeds; corrections are not among them."""
    yield _encode(
        {
            "article_id": analysis.article_id,
            "model": analysis.model,
            "complete": analysis.complete,
            "entities": len(analysis.entities),
            "figures": len(analysis.figures),
        }
    )
    yield from map(_entity_line, analysis.entities)
    yield from map(_figure_line, analysis.figures)


def from_lines(lines: Iterable[str | bytes]) -> Analysis:
    """The analysis of which `to_lines` gave the lines; lines behind them are left where they are.

    Raises:
        ValueError, KeyError, TypeError: they are not the lines of an analysis, or not all of them.
    """
    records = map(json.loads, lines)
    head: dict[str, Any] = next(records, {})
    entities = tuple(map(_entity_from, islice(records, head["entities"])))
    figures = tuple(Figure(*record) for record in islice(records, head["figures"]))
    if (len(entities), len(figures)) != (head["entities"], head["figures"]):
        raise ValueError("the analysis breaks off")
    return Analysis(head["article_id"], head["model"], entities, figures, head["complete"])


def _entity_line(entity: Entity) -> str:
    return _encode(
        {
            "id": entity.id,
            "name": entity.name,
            "kind": entity.kind,
            "sections": entity.sections,
            "mentions": [
                (mention.start, mention.end, mention.text, mention.label, mention.role)
                for mention in entity.mentions
            ],
            "aliases": entity.aliases,
            "descriptor": entity.descriptor,
            "may_be": entity.may_be,
        }
    )


def _entity_from(record: dict[str, Any]) -> Entity:
    return Entity(
        id=record["id"],
        name=record["name"],
        kind=record["kind"],
        sections=tuple(record["sections"]),
        mentions=tuple(map(_mention_from, record["mentions"])),
        aliases=tuple(record["aliases"]),
        descriptor=record["descriptor"],
        may_be=tuple(record["may_be"]),
    )


def _mention_from(values: list[Any]) -> Mention:
    """A mention; equal words are the same object, of which a book has a hundred thousand."""
    start, end, text, label, role = values
    return Mention(start, end, intern(text), intern(label), role)


def _figure_line(figure: Figure) -> str:
    return _encode(
        (figure.start, figure.end, figure.value, figure.high, figure.modifier, figure.unit, figure.counted)
    )
