"""One bookmark as a Web Annotation, and back."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newsread.decoding import clean
from newsread.kept.bookmark import Bookmark
from newsread.kept.notes import as_tag, distinct_tags
from newsread.source_names import shown
from store import annotation_parts as parts

_NOTE, _TAG, _NAME = "commenting", "tagging", "identifying"
"""The purposes of bodies, as the vocabulary of Web Annotations has them."""


def annotation_of_bookmark(bookmark: Bookmark) -> dict[str, Any]:
    """The annotation of a bookmark."""
    times = {"created": bookmark.created, "modified": bookmark.modified}
    return {
        "id": parts.urn(bookmark.id),
        "type": "Annotation",
        "motivation": "commenting" if bookmark.note else "bookmarking",
        **{name: time for name, time in times.items() if time},
        "body": [
            *([parts.body(_NOTE, bookmark.note)] if bookmark.note else []),
            *(parts.body(_TAG, tag) for tag in bookmark.tags),
            *(parts.body(_NAME, name) for name in bookmark.entities),
        ],
        "target": {
            "type": "SpecificResource",
            "source": parts.source(bookmark.path, bookmark.article_id, bookmark.title, bookmark.author),
            "selector": parts.selectors(bookmark),
        },
    }


def bookmark_in(annotation: Mapping[str, Any]) -> Bookmark | None:
    """The bookmark of an annotation; None if it has no quote."""
    selectors = parts.all_of(parts.target_of(annotation).get("selector"))
    found = {parts.text_of(selector, "type"): selector for selector in selectors}
    quote = found.get("TextQuoteSelector", {})
    position = found.get("TextPositionSelector", {})
    exact, prefix, suffix = (clean(parts.text_of(quote, part)) for part in ("exact", "prefix", "suffix"))
    if not exact:
        return None
    start, end = _place(position.get("start"), position.get("end"))
    notes, tags, names = (_bodies(annotation, purpose) for purpose in (_NOTE, _TAG, _NAME))
    article = parts.source_of(annotation)
    path = parts.path_of(parts.text_of(article, "id"))
    return Bookmark(
        id=parts.id_of(annotation, otherwise=f"{path}\n{start}\n{exact}"),
        article_id=parts.text_of(article, "dc:identifier"),
        path=path,
        title=parts.line_of(article, "dc:title") or shown(Path(path).name),
        exact=exact,
        prefix=prefix,
        suffix=suffix,
        start=start,
        end=end,
        note="\n\n".join(clean(parts.text_of(note, "value")) for note in notes),
        tags=distinct_tags(filter(None, (as_tag(parts.text_of(tag, "value")) for tag in tags))),
        entities=tuple(parts.line_of(name, "value") for name in names),
        created=parts.line_of(annotation, "created"),
        modified=parts.line_of(annotation, "modified"),
        author=parts.line_of(article, "dc:creator"),
    )


def _place(start: object, end: object) -> tuple[int, int]:
    """Both offsets, or -1 twice where they are none."""
    if isinstance(start, int) and isinstance(end, int) and 0 <= start < end:
        return start, end
    return -1, -1


def _bodies(annotation: Mapping[str, Any], purpose: str) -> list[dict[str, Any]]:
    """The bodies of a purpose; one that tells none is a note."""
    bodies = parts.all_of(annotation.get("body"))
    return [body for body in bodies if (parts.text_of(body, "purpose") or _NOTE) == purpose]
