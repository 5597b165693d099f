"""Saved and fetched web pages: the article on them, without what is around it."""

import re

from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document

from newsread.decoding import decode
from newsread.errors import NewsreadError
from newsread.source_names import shown
from newsread.sources.blocks import content_of, one_line
from newsread.sources.content import Content, Raw
from newsread.sources.logs import silence
from newsread.sources.trees import blocks_of, parse
from newsread.sources.walls import obstacle

LARGEST_PAGE = 10_000_000
"""Bytes; in a larger page the search for the article takes too long."""

_SHORTEST_ARTICLE = 80
"""Characters; anything shorter is a notice or a menu."""
_LONGEST_TEASER = 250
"""Characters that a page may show in front of a wall."""
_DECLARATION = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.IGNORECASE
)
_BYTES_WITH_DECLARATION = 4096


def read(raw: Raw) -> Content:
    """The article of a page, with what the page says of its author, date and publication.

    Raises:
        NewsreadError: the page is too large or too deep, or has no article; the sentence says why.
    """
    if len(raw.data) > LARGEST_PAGE:
        size = LARGEST_PAGE // 1_000_000
        raise NewsreadError(f"{shown(raw.source)} is a page larger than the {size} MB that newsread opens")
    page = parse(page_text(raw), raw.source)
    reason = obstacle(page)
    document = _main_part(page, raw)
    blocks = blocks_of(document.body) if document else []
    length = sum(len(block.text) for block in blocks)
    if document is None or length < _SHORTEST_ARTICLE or (reason and length < _LONGEST_TEASER):
        raise NewsreadError(f"{shown(raw.source)} {reason or 'has no article in it'}")
    return content_of(blocks, document.title)._replace(
        author=one_line(document.author).replace("; ", ", ") or None,
        date=one_line(document.date) or None,
        site=one_line(document.sitename) or None,
    )


def page_text(raw: Raw) -> str:
    """The source of a page, in the encoding that the server or the page itself names.

    Raises:
        NewsreadError: the bytes are no text; the sentence says what they are.
    """
    declared = _DECLARATION.search(raw.data[:_BYTES_WITH_DECLARATION])
    try:
        return decode(raw.data, raw.encoding or (declared[1].decode("ascii") if declared else None))
    except NewsreadError as error:
        raise NewsreadError(f"{shown(raw.source)} is {error}, not an article") from None


def _main_part(page: HtmlElement, raw: Raw) -> Document | None:
    """What trafilatura takes for the article; None if it finds none."""
    silence("trafilatura", "htmldate", "courlan")
    try:
        found = bare_extraction(page, url=raw.address, with_metadata=True, include_comments=False)
    except Exception:  # whatever a strange page makes it stumble over, the sentence is the same
        return None
    return found if isinstance(found, Document) and found.body is not None else None
