"""One bookmark as a Web Annotation, and back."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newsread.decoding import clean
from newsread.kept.bookmark import Bookmark
from newsread.kept.notes import as_tag, distinct_tags
from store.annotation_parts import (
    all_of,
    body,
    id_of,
    line_of,
    path_of,
    selectors,
    source,
    source_of,
    target_of,
    text_of,
    urn,
)


def annotation_of_bookmark(bookmark: Bookmark) -> dict[str, Any]:
    """The annotation of a bookmark."""
    times = {"created": bookmark.created, "modified": bookmark.modified}
    return {
        "id": urn(bookmark.id),
        "type": "Annotation",
        "motivation": "commenting" if bookmark.note else "bookmarking",
        **{name: time for name, time in times.items() if time},
        "body": [
            *([body("commenting", bookmark.note)] if bookmark.note else []),
            *(body("tagging", tag) for tag in bookmark.tags),
            *(body("identifying", name) for name in bookmark.entities),
        ],
        "target": {
            "type": "SpecificResource",
            "source": source(bookmark.path, bookmark.article_id, bookmark.title, bookmark.author),
            "selector": selectors(
                bookmark.exact, bookmark.prefix, bookmark.suffix, bookmark.start, bookmark.end
            ),
        },
    }


def bookmark_in(annotation: Mapping[str, Any]) -> Bookmark | None:
    """The bookmark of an annotation; None if it has no quote."""
    found = {part.get("type"): part for part in all_of(target_of(annotation).get("selector"))}
    quote = found.get("TextQuoteSelector", {})
    position = found.get("TextPositionSelector", {})
    exact = text_of(quote, "exact")
    if not exact:
        return None
    start, end = _place(position.get("start"), position.get("end"))
    bodies = all_of(annotation.get("body"))
    article = source_of(annotation)
    path = path_of(text_of(article, "id"))
    return Bookmark(
        id=id_of(annotation, otherwise=f"{path}\n{start}\n{exact}"),
        article_id=text_of(article, "dc:identifier"),
        path=path,
        title=line_of(article, "dc:title") or Path(path).name,
        exact=exact,
        prefix=text_of(quote, "prefix"),
        suffix=text_of(quote, "suffix"),
        start=start,
        end=end,
        note="\n\n".join(clean(text_of(one, "value")) for one in bodies if _purpose(one) == "commenting"),
        tags=distinct_tags(
            filter(None, (as_tag(text_of(one, "value")) for one in bodies if _purpose(one) == "tagging"))
        ),
        entities=tuple(line_of(one, "value") for one in bodies if _purpose(one) == "identifying"),
        created=text_of(annotation, "created"),
        modified=text_of(annotation, "modified"),
        author=line_of(article, "dc:creator"),
    )


def _place(start: object, end: object) -> tuple[int, int]:
    """Both offsets, or -1 twice where they are none."""
    if isinstance(start, int) and isinstance(end, int) and 0 <= start < end:
        return start, end
    return -1, -1


def _purpose(one: Mapping[str, Any]) -> str:
    return text_of(one, "purpose") or "commenting"
