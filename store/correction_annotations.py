"""One correction as a Web Annotation, and back: what it does in words, and the edit itself as JSON."""

import json
from collections.abc import Mapping
from typing import Any

from newsread.kept.corrections import Correction, in_words, place_of
from store.annotation_parts import (
    all_of,
    body,
    id_of,
    line_of,
    path_of,
    selectors,
    source,
    source_of,
    text_of,
    urn,
)
from store.correction_records import from_foreign_record, to_record

_ALL_ARTICLES = "urn:newsread:articles"
"""The target of a correction for all articles."""
_JSON = "application/json"


def annotation_of_correction(correction: Correction) -> dict[str, Any]:
    """The annotation of a correction."""
    edit = json.dumps(to_record(correction)["edit"], ensure_ascii=False)
    return {
        "id": urn(correction.id),
        "type": "Annotation",
        "motivation": "editing",
        **({"created": correction.created} if correction.created else {}),
        "body": [body("describing", in_words(correction.edit)), body("editing", edit, _JSON)],
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
        article = source_of(annotation)
        about = {
            "article_id": text_of(article, "dc:identifier"),
            "path": path_of(text_of(article, "id")),
            "title": line_of(article, "dc:title"),
        }
        if not about["article_id"]:
            return None
    record = {"id": id_of(annotation, otherwise=edit), "created": text_of(annotation, "created"), **about}
    try:
        return from_foreign_record({**record, "edit": json.loads(edit)})
    except (ValueError, RecursionError):
        return None


def _target(correction: Correction) -> dict[str, Any]:
    place = place_of(correction.edit)
    target: dict[str, Any] = {
        "type": "SpecificResource",
        "source": source(correction.path, correction.article_id, correction.title),
    }
    if place is not None:
        target["selector"] = selectors(place.exact, place.prefix, place.suffix, place.start, place.end)
    return target


def _edits(annotation: Mapping[str, Any]) -> list[str]:
    """The edits in JSON."""
    bodies = all_of(annotation.get("body"))
    return [text_of(one, "value") for one in bodies if _is_edit(one)]


def _is_edit(one: Mapping[str, Any]) -> bool:
    return one.get("purpose") == "editing" and one.get("format") == _JSON
