"""One correction as a Web Annotation, and back: what it does in words, and the edit itself as JSON."""

import json
from collections.abc import Mapping
from typing import Any

from newsread.kept.corrections import Correction
from newsread.kept.edits import in_words, place_of
from store import annotation_parts as parts
from store.correction_records import from_foreign_record, to_record

_ALL_ARTICLES = "urn:newsread:articles"
"""The target of a correction for all articles."""
_JSON = "application/json"


def annotation_of_correction(correction: Correction) -> dict[str, Any]:
    """The annotation of a correction."""
    edit = json.dumps(to_record(correction)["edit"], ensure_ascii=False)
    return {
        "id": parts.urn(correction.id),
        "type": "Annotation",
        "motivation": "editing",
        **({"created": correction.created} if correction.created else {}),
        "body": [parts.body("describing", in_words(correction.edit)), parts.body("editing", edit, _JSON)],
        "target": _ALL_ARTICLES if correction.is_general else _target(correction),
    }


def is_correction(annotation: Mapping[str, Any]) -> bool:
    """Whether an annotation is that of a correction, though maybe of one that only a newer version knows."""
    return annotation.get("motivation") == "editing" and bool(_edits(annotation))


def correction_in(annotation: Mapping[str, Any]) -> Correction | None:
    """The correction of an annotation that `is_correction`; None if it can't be applied here."""
    edit = _edits(annotation)[0]
    about: dict[str, str] = {}
    if annotation["target"] != _ALL_ARTICLES:
        article = parts.source_of(annotation)
        about = {
            "article_id": parts.text_of(article, "dc:identifier"),
            "path": parts.path_of(parts.text_of(article, "id")),
            "title": parts.line_of(article, "dc:title"),
        }
        if not about["article_id"]:
            return None
    id, created = parts.id_of(annotation, otherwise=edit), parts.text_of(annotation, "created")
    try:
        return from_foreign_record({"id": id, "created": created, **about, "edit": json.loads(edit)})
    except (ValueError, RecursionError):
        return None


def _target(correction: Correction) -> dict[str, Any]:
    place = place_of(correction.edit)
    target: dict[str, Any] = {
        "type": "SpecificResource",
        "source": parts.source(correction.path, correction.article_id, correction.title),
    }
    if place is not None:
        target["selector"] = parts.selectors(place)
    return target


def _edits(annotation: Mapping[str, Any]) -> list[str]:
    """The edits in JSON."""
    bodies = parts.all_of(annotation.get("body"))
    return [parts.text_of(one, "value") for one in bodies if _is_edit(one)]


def _is_edit(one: Mapping[str, Any]) -> bool:
    return one.get("purpose") == "editing" and one.get("format") == _JSON
