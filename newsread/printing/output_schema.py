"""What the lines of `newsread --json` look like, as a JSON Schema (draft 2020-12)."""

import json
from typing import Any, get_args, get_type_hints

from newsread.entities import Figure, Kind, Role, Section
from newsread.printing.output import SCHEMA

_TEXT = {"type": "string"}
_OFFSET = {"type": "integer", "minimum": 0}
_SPAN = {
    "start": _OFFSET | {"description": "Offset of the first character in the text of the article."},
    "end": _OFFSET | {"description": "Offset after the last character."},
    "text": _TEXT | {"description": "The characters from start to end."},
}


def schema_text() -> str:
    """The schema as a JSON document; it ends with a line feed."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def schema() -> dict[str, Any]:
    """The schema of one line: an article and what it names, or an input that can't be read."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A line of newsread --json",
        "oneOf": [{"$ref": "#/$defs/article"}, {"$ref": "#/$defs/failure"}],
        "$defs": {
            "article": _article(),
            "failure": _failure(),
            "entity": _entity(),
            "mention": _mention(),
            "figure": _figure(),
        },
    }


def _article() -> dict[str, Any]:
    return _object(
        "An article and what it names.",
        schema={"const": SCHEMA, "description": "Another number means another form of the line."},
        source=_TEXT | {"description": "The file name or address as given; - is standard input."},
        id={"type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the text."},
        title=_TEXT,
        author=_or_null(_TEXT),
        date=_or_null(_TEXT) | {"description": "When it was published, such as 2026-11-03."},
        site=_or_null(_TEXT) | {"description": "The name of the publication."},
        model=_TEXT | {"description": "Name and version of the model that found the names."},
        text=_TEXT | {"description": "The canonical text; every offset counts its characters."},
        entities={"type": "array", "items": {"$ref": "#/$defs/entity"}},
        figures={"type": "array", "items": {"$ref": "#/$defs/figure"}},
    )


def _failure() -> dict[str, Any]:
    return _object(
        "An input that can't be read.",
        schema={"const": SCHEMA},
        source=_TEXT,
        error=_TEXT | {"description": "One sentence for people."},
    )


def _entity() -> dict[str, Any]:
    return _object(
        "One real thing with all its mentions, in the order of the text.",
        id={"type": "string", "pattern": "^e[1-9][0-9]*$"},
        name=_TEXT,
        kind={"enum": list(get_args(Kind))},
        sections={"type": "array", "items": {"enum": list(get_args(Section))}, "minItems": 1},
        descriptor=_or_null(_TEXT) | {"description": "What the article says it is."},
        aliases={"type": "array", "items": _TEXT, "description": "Other forms found in the text."},
        may_be={
            "type": "array",
            "items": _TEXT,
            "description": "Names of the persons that a surname several of them bear may stand for.",
        },
        mentions={"type": "array", "items": {"$ref": "#/$defs/mention"}, "minItems": 1},
    )


def _mention() -> dict[str, Any]:
    return _object(
        "A span of text that names an entity.",
        **_SPAN,
        label=_TEXT | {"description": "The recognizer's label in spaCy's (OntoNotes) names."},
        role={"enum": [*get_args(Role), None], "description": "Of countries, states and cities."},
    )


def _figure() -> dict[str, Any]:
    return _object(
        "A number that quantifies, with its approximator, currency and unit in the span.",
        **_SPAN,
        value={"type": "number"},
        high=_or_null({"type": "number"}) | {"description": "The upper end of a range."},
        modifier={"enum": list(get_args(get_type_hints(Figure)["modifier"]))},
        unit=_TEXT | {"description": "%, a currency code, or a unit in the singular."},
        counted=_or_null(_TEXT) | {"description": "The counted noun as it stands in the text."},
    )


def _object(description: str, **properties: Any) -> dict[str, Any]:
    """An object that has all of the properties and no other."""
    return {
        "description": description,
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _or_null(form: dict[str, Any]) -> dict[str, Any]:
    return form | {"type": [form["type"], "null"]}
