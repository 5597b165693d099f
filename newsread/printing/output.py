"""Analyses for other programs (JSON) and for people without the app (a plain table)."""

import json
from typing import Any

from newsread.article import Article
from newsread.entities import Analysis, Entity, Figure, Mention
from newsread.rows import Row, rows_of
from newsread.source_names import shown

SCHEMA = 1


def to_json(article: Article, analysis: Analysis) -> str:
    """One article and what it names, as one line of JSON; offsets count characters of its `text`."""
    return _line(
        {
            "schema": SCHEMA,
            "source": article.source,
            "id": article.id,
            "title": article.title,
            "author": article.author,
            "date": article.date,
            "site": article.site,
            "model": analysis.model,
            "text": article.text,
            "entities": [_entity(entity) for entity in analysis.entities],
            "figures": [_figure(article, figure) for figure in analysis.figures],
        }
    )


def error_to_json(source: str, sentence: str) -> str:
    """The line of JSON for an input that can't be read."""
    return _line({"schema": SCHEMA, "source": source, "error": sentence})


def to_table(article: Article, analysis: Analysis) -> str:
    """What an article names, section by section: how often, the name, and what else is known of it.

    Plain text without colours and frames, for pipes and screen readers; it ends with a line feed.
    """
    rows = rows_of(article, analysis)
    number_width = max((len(str(len(row.spans))) for row in rows), default=1)
    lines = [article.title, shown(article.source)]
    if article.origin != lines[1]:
        lines.append(article.origin)
    section, group = "", ""
    for row in rows:
        if row.section != section:
            section, group = row.section, ""
            lines += ["", section.upper()]
        if row.group != group:
            group = row.group
            if group.upper() != section.upper():
                lines.append(group)
        lines.append(f"  {len(row.spans):>{number_width}}  {_described(row)}")
    if not rows:
        lines += ["", "No names or figures found."]
    return "\n".join(lines) + "\n"


def whole(number: float) -> float | int:
    """The number without a fraction of zero: 7000 for 7000.0."""
    return int(number) if float(number).is_integer() else number


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False) + "\n"


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind,
        "sections": list(entity.sections),
        "descriptor": entity.descriptor,
        "aliases": list(entity.aliases),
        "may_be": list(entity.may_be),
        "mentions": [_mention(mention) for mention in entity.mentions],
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "label": mention.label,
        "role": mention.role,
    }


def _figure(article: Article, figure: Figure) -> dict[str, Any]:
    return {
        "start": figure.start,
        "end": figure.end,
        "text": article.text[figure.start : figure.end],
        "value": whole(figure.value),
        "high": None if figure.high is None else whole(figure.high),
        "modifier": figure.modifier,
        "unit": figure.unit,
        "counted": figure.counted,
    }


def _described(row: Row) -> str:
    """The name of a row with its descriptor, other forms and role, on one line."""
    details = [row.descriptor] if row.descriptor else []
    if row.doubt:
        details.append(row.doubt)
    if row.aliases:
        details.append("also " + ", ".join(row.aliases))
    if row.elsewhere:
        other = "place" if row.section == "actors" else "actor"
        details.append(f"{row.elsewhere} more as {other}")
    description = f"{row.name} ({'; '.join(details)})" if details else row.name
    return " ".join(description.split())
