"""Pages that keep their article from those who come without a login, a subscription or JavaScript."""

import json
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_FOR_SUBSCRIBERS = "gives the article to subscribers only"
_LOGIN = "asks for a login and gives no article"
_JAVASCRIPT = "shows its text with JavaScript only"


def obstacle(page: HtmlElement) -> str | None:
    """Why a page has next to no text, as the rest of a sentence ("asks for a login …"); None if unknown."""
    if any(_is_for_subscribers(record) for record in _records(page)):
        return _FOR_SUBSCRIBERS
    if page.xpath("//input[@type='password']"):
        return _LOGIN
    if any("javascript" in notice.text_content().lower() for notice in page.iter("noscript")):
        return _JAVASCRIPT
    return None


def _records(page: HtmlElement) -> Iterator[dict[str, Any]]:
    """What the page tells search engines of itself, as JSON-LD; what is no sound JSON is left out."""
    for script in page.xpath("//script[@type='application/ld+json']"):
        try:
            found = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        graph = found.get("@graph", found) if isinstance(found, dict) else found
        yield from (
            record for record in (graph if isinstance(graph, list) else [graph]) if isinstance(record, dict)
        )


def _is_for_subscribers(record: dict[str, Any]) -> bool:
    return str(record.get("isAccessibleForFree", "")).lower() == "false"
