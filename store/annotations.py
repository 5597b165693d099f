"""What is kept as W3C Web Annotations, and back (https://www.w3.org/TR/annotation-model/)."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark
from newsread.kept.corrections import Correction
from store.bookmark_annotations import annotation_of_bookmark, bookmark_in
from store.correction_annotations import annotation_of_correction, correction_in, is_correction

JSON_LD_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


@dataclass(frozen=True, slots=True)
class Annotated:
    """What annotations say."""

    bookmarks: list[Bookmark]
    corrections: list[Correction]
    without_quote: int
    """How many can be no bookmark, for they quote nothing."""
    unknown_corrections: int
    """How many corrections only another version of newsread knows."""


def annotation_page(bookmarks: Iterable[Bookmark], corrections: Iterable[Correction] = ()) -> str:
    """An AnnotationPage of bookmarks and corrections as JSON, for other programs and for `annotated_in`."""
    items = [*map(annotation_of_bookmark, bookmarks), *map(annotation_of_correction, corrections)]
    page = {
        "@context": JSON_LD_CONTEXT,
        "id": "urn:newsread:bookmarks",
        "type": "AnnotationPage",
        "items": items,
    }
    return json.dumps(page, ensure_ascii=False, indent=2) + "\n"


def annotated_in(text: str) -> Annotated:
    """What the annotations of a page, a collection, a list or a single annotation say.

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
    corrections = [correction_in(one) for one in annotations if is_correction(one)]
    bookmarks = [bookmark_in(one) for one in annotations if not is_correction(one)]
    return Annotated(
        bookmarks=[one for one in bookmarks if one is not None],
        corrections=[one for one in corrections if one is not None],
        without_quote=bookmarks.count(None),
        unknown_corrections=corrections.count(None),
    )


def _annotations(parsed: object) -> Iterator[dict[str, Any]]:
    """Every annotation in any of the forms in which they come."""
    if isinstance(parsed, list):
        for item in parsed:
            yield from _annotations(item)
    elif isinstance(parsed, dict):
        if "target" in parsed:
            yield parsed
        else:
            yield from _annotations(parsed.get("items", parsed.get("first")))
