"""The parts that all our Web Annotations are made of, and how they are read again from anyone's."""

import os
import re
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

from newsread.decoding import clean
from store.anchors import Quoted

_UUID = "urn:uuid:"
_UUID_NAME = re.compile(_UUID + "[0-9A-Za-z-]+")
_TEXT = "urn:newsread:text:"
"""The source of an article that is no file: the id of its text follows."""
_FILE = "file://"


def body(purpose: str, value: str, format: str = "text/plain") -> dict[str, str]:
    """A body of text."""
    return {"type": "TextualBody", "purpose": purpose, "format": format, "value": value}


def source(path: str, article_id: str, title: str, author: str = "") -> dict[str, str]:
    """The article that an annotation is about."""
    return {
        "id": _source_id(path, article_id),
        "type": "Text",
        "dc:title": title,
        **({"dc:creator": author} if author else {}),
        "dc:identifier": article_id,
    }


def selectors(place: Quoted) -> list[dict[str, Any]]:
    """The place of a quote in its article by words and by offsets."""
    quote = {"exact": place.exact, "prefix": place.prefix, "suffix": place.suffix}
    position = {"start": max(0, place.start), "end": max(0, place.end)}
    return [{"type": "TextQuoteSelector", **quote}, {"type": "TextPositionSelector", **position}]


def urn(id: str) -> str:
    """The name of an annotation among all that there are."""
    return _UUID + id


def id_of(annotation: Mapping[str, Any], otherwise: str) -> str:
    """The same id for the same annotation, each time it is read; `otherwise` names one without a name."""
    name = text_of(annotation, "id") or otherwise
    if _UUID_NAME.fullmatch(name):
        return name.removeprefix(_UUID)
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name.encode("utf-8", "replace").decode()))


def path_of(source: str) -> str:
    """The file or the address of an article whose source has this id; `-` if it has neither."""
    if source.startswith(_FILE):
        path = os.fsdecode(unquote_to_bytes(source.removeprefix(_FILE).removeprefix("localhost")))
        return path if path.startswith("/") else "-"
    return source if "://" in source else "-"


def all_of(value: object) -> list[dict[str, Any]]:
    """One or several objects as a list; a plain text as the body that it stands for."""
    values = value if isinstance(value, list) else [value]
    named = [{"value": one} if isinstance(one, str) else one for one in values]
    return [one for one in named if isinstance(one, dict)]


def source_of(annotation: Mapping[str, Any]) -> dict[str, Any]:
    """The article of an annotation, which may be given by its id alone."""
    found = target_of(annotation).get("source", annotation["target"])
    return found if isinstance(found, dict) else {"id": found}


def target_of(annotation: Mapping[str, Any]) -> dict[str, Any]:
    """The first target."""
    targets = all_of(annotation["target"])
    return targets[0] if targets else {}


def text_of(record: Mapping[str, Any], name: str) -> str:
    """A text of a record; empty if it has none."""
    value = record.get(name)
    return value if isinstance(value, str) else ""


def line_of(record: Mapping[str, Any], name: str) -> str:
    """A text of a record on one line, without control characters."""
    return " ".join(clean(text_of(record, name)).split())


def _source_id(path: str, article_id: str) -> str:
    if "://" in path:
        return path
    return Path(path).as_uri() if Path(path).is_absolute() else _TEXT + article_id
