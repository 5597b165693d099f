"""Bookmarks as W3C Web Annotations, and back (https://www.w3.org/TR/annotation-model/)."""

import json
import os
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

from newsread.decoding import clean
from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark
from newsread.kept.notes import as_tag, distinct_tags

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_UUID = "urn:uuid:"
_TEXT = "urn:newsread:text:"
"""The source of an article that is no file: the id of its text follows."""
_FILE = "file://"


def annotation_page(bookmarks: Iterable[Bookmark]) -> str:
    """An AnnotationPage of all bookmarks as JSON, for other programs and for `bookmarks_in`."""
    items = [_annotation(bookmark) for bookmark in bookmarks]
    page = {"@context": CONTEXT, "id": "urn:newsread:bookmarks", "type": "AnnotationPage", "items": items}
    return json.dumps(page, ensure_ascii=False, indent=2) + "\n"


def bookmarks_in(text: str) -> tuple[list[Bookmark], int]:
    """The bookmarks of a page, a collection, a list or a single annotation, and how many have no quote.

    Raises:
        NewsreadError: the text is no JSON, or no annotations are in it.
    """
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        raise NewsreadError("it is not JSON") from None
    annotations = list(_annotations(parsed))
    if not annotations and parsed != [] and not (isinstance(parsed, dict) and parsed.get("items") == []):
        raise NewsreadError("there are no Web Annotations in it")
    found = [_bookmark(annotation) for annotation in annotations]
    kept = [bookmark for bookmark in found if bookmark is not None]
    return kept, len(found) - len(kept)


def _annotation(bookmark: Bookmark) -> dict[str, Any]:
    times = {"created": bookmark.created, "modified": bookmark.modified}
    return {
        "id": _UUID + bookmark.id,
        "type": "Annotation",
        "motivation": "commenting" if bookmark.note else "bookmarking",
        **{name: time for name, time in times.items() if time},
        "body": [
            *([_body("commenting", bookmark.note)] if bookmark.note else []),
            *(_body("tagging", tag) for tag in bookmark.tags),
            *(_body("identifying", name) for name in bookmark.entities),
        ],
        "target": {
            "type": "SpecificResource",
            "source": {
                "id": _source_id(bookmark),
                "type": "Text",
                "dc:title": bookmark.title,
                "dc:identifier": bookmark.article_id,
            },
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": bookmark.exact,
                    "prefix": bookmark.prefix,
                    "suffix": bookmark.suffix,
                },
                {
                    "type": "TextPositionSelector",
                    "start": max(0, bookmark.start),
                    "end": max(0, bookmark.end),
                },
            ],
        },
    }


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _source_id(bookmark: Bookmark) -> str:
    if "://" in bookmark.path:
        return bookmark.path
    path = Path(bookmark.path)
    return path.as_uri() if path.is_absolute() else _TEXT + bookmark.article_id


def _annotations(parsed: Any) -> Iterator[dict[str, Any]]:
    """Every annotation in any of the forms in which they come."""
    if isinstance(parsed, list):
        for item in parsed:
            yield from _annotations(item)
    elif isinstance(parsed, dict):
        if "target" in parsed:
            yield parsed
        else:
            yield from _annotations(parsed.get("items", parsed.get("first")))


def _bookmark(annotation: dict[str, Any]) -> Bookmark | None:
    """The bookmark of an annotation; None if it has no quote."""
    target = _first(annotation["target"])
    selectors = {part.get("type"): part for part in _all(target.get("selector"))}
    quote = selectors.get("TextQuoteSelector", {})
    position = selectors.get("TextPositionSelector", {})
    if not _text(quote, "exact"):
        return None
    start, end = _place(position.get("start"), position.get("end"))
    bodies = _all(annotation.get("body"))
    source = target.get("source", annotation["target"])
    known = source if isinstance(source, dict) else {"id": source}
    path = _path(_text(known, "id"))
    return Bookmark(
        id=_bookmark_id(annotation, path, _text(quote, "exact"), start),
        article_id=_text(known, "dc:identifier"),
        path=path,
        title=_line(known, "dc:title") or Path(path).name,
        exact=_text(quote, "exact"),
        prefix=_text(quote, "prefix"),
        suffix=_text(quote, "suffix"),
        start=start,
        end=end,
        note="\n\n".join(clean(_text(body, "value")) for body in bodies if _purpose(body) == "commenting"),
        tags=distinct_tags(
            filter(None, (as_tag(_text(b, "value")) for b in bodies if _purpose(b) == "tagging"))
        ),
        entities=tuple(_line(body, "value") for body in bodies if _purpose(body) == "identifying"),
        created=_text(annotation, "created"),
        modified=_text(annotation, "modified"),
    )


def _place(start: object, end: object) -> tuple[int, int]:
    """Both offsets, or -1 twice where they are none."""
    if isinstance(start, int) and isinstance(end, int) and 0 <= start < end:
        return start, end
    return -1, -1


def _purpose(body: dict[str, Any]) -> str:
    return _text(body, "purpose") or "commenting"


def _bookmark_id(annotation: dict[str, Any], path: str, exact: str, start: int) -> str:
    """The same id for the same annotation, each time it is read."""
    name = _text(annotation, "id") or f"{path}\n{start}\n{exact}"
    return name.removeprefix(_UUID) if name.startswith(_UUID) else str(uuid.uuid5(uuid.NAMESPACE_URL, name))


def _path(source: str) -> str:
    if source.startswith(_FILE):
        return os.fsdecode(unquote_to_bytes(source.removeprefix(_FILE)))
    return source if "://" in source else "-"


def _all(value: Any) -> list[dict[str, Any]]:
    """One or several objects as a list; a plain text as the body that it stands for."""
    values = value if isinstance(value, list) else [value]
    named = [{"value": one} if isinstance(one, str) else one for one in values]
    return [one for one in named if isinstance(one, dict)]


def _first(value: Any) -> dict[str, Any]:
    objects = _all(value)
    return objects[0] if objects else {}


def _text(record: dict[str, Any], name: str) -> str:
    value = record.get(name)
    return value if isinstance(value, str) else ""


def _line(record: dict[str, Any], name: str) -> str:
    return " ".join(clean(_text(record, name)).split())
