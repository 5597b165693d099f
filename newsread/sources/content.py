"""What goes into a format and what comes out of it."""

from typing import NamedTuple

from newsread.errors import NewsreadError
from newsread.source_names import shown

LARGEST_SOURCE = 50_000_000
"""Bytes; a source that is longer, packed or unpacked, is refused."""


class Raw(NamedTuple):
    """The bytes of a source, and what came with them."""

    data: bytes
    source: str
    """As it was given: a file name, an address, or `-` for standard input."""
    name: str
    """The file name whose ending may tell the format."""
    media_type: str = ""
    """What a web server says that it is: "text/html"."""
    encoding: str | None = None
    """The encoding that a web server names."""
    address: str | None = None
    """The address it came from in the end."""


class Content(NamedTuple):
    """What an article says, out of any format."""

    text: str
    title: str | None = None
    """The title; None where the text has to tell it."""
    headings: tuple[tuple[int, int], ...] = ()
    """The spans of headings in characters, once the text is in its canonical form."""
    author: str | None = None
    date: str | None = None
    """When it was published, as in 2026-11-03."""
    site: str | None = None
    """The name of the publication."""


def too_large(source: str) -> NewsreadError:
    """The error for a source that is longer than `LARGEST_SOURCE`."""
    return NewsreadError(
        f"{shown(source)} is larger than the {LARGEST_SOURCE // 1_000_000} MB that newsread opens"
    )
