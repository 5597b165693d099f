"""The formats that newsread reads, and how each is told."""

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple

from newsread.sources.content import Content, Raw


class Format(NamedTuple):
    """A format with a module of its own in this package."""

    module: str
    """Its name; the module's function `read` turns a `Raw` into a `Content`."""
    endings: tuple[str, ...]
    """The endings of file names that it has, in small letters; all of them may have .gz behind them."""
    media_types: tuple[str, ...] = ()
    """What web servers call it."""
    opening: re.Pattern[bytes] | None = None
    """What its bytes begin with, if that alone tells it."""

    def read(self, raw: Raw) -> Content:
        """What a source of this format says.

        Raises:
            NewsreadError: it can't be read.
        """
        read: Callable[[Raw], Content] = import_module(f"newsread.sources.{self.module}").read
        return read(raw)


PLAIN = Format("plain", (".txt", ".text"))

FORMATS = (
    Format(
        "html",
        (".html", ".htm", ".xhtml"),
        ("text/html", "application/xhtml+xml"),
        re.compile(
            rb"(?:\xef\xbb\xbf)?(?:\s|<!--.{0,2000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html)\b",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
    Format(
        "mhtml",
        (".mhtml", ".mht"),
        ("multipart/related", "application/x-mimearchive"),
        re.compile(rb"From: <Saved by [^\n]{0,200}\n"),
    ),
    Format(
        "feed",
        (),
        ("application/rss+xml", "application/atom+xml", "application/rdf+xml"),
        re.compile(
            rb"(?:\xef\xbb\xbf)?(?:\s|<!--.{0,2000}?-->|<\?[^>]{0,200}>)*<(?:rss|rdf:RDF|feed)\b",
            re.DOTALL,
        ),
    ),
    Format("pdf", (".pdf",), ("application/pdf",), re.compile(rb"\s{0,1024}%PDF-")),
    Format(
        "epub",
        (".epub",),
        ("application/epub+zip",),
        re.compile(rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip", re.DOTALL),
    ),
    Format("markdown", (".md", ".markdown"), ("text/markdown", "text/x-markdown")),
    PLAIN,
)


def format_of(raw: Raw) -> Format:
    """The format of a source, told by its content, its media type or its name; plain text if nothing fits."""
    ending = PurePath(raw.name).suffix.lower()
    signs: tuple[Callable[[Format], object], ...] = (
        lambda known: known.opening and known.opening.match(raw.data),
        lambda known: raw.media_type in known.media_types,
        lambda known: ending in known.endings,
    )
    return next((known for sign in signs for known in FORMATS if sign(known)), PLAIN)
