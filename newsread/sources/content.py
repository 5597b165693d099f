"""What goes into a format and what comes out of it."""

from dataclasses import dataclass

LARGEST_SOURCE = 50_000_000
"""Bytes; a source that is longer, packed or unpacked, is refused."""


@dataclass(frozen=True, slots=True)
class Raw:
    """The bytes of a source, and what came with them."""

    data: bytes
    source: str
    """As it was given: a file name, or `-` for standard input."""
    name: str
    """The file name whose ending may tell the format."""


@dataclass(frozen=True, slots=True)
class Content:
    """What an article says, out of any format."""

    text: str
    title: str | None = None
    """The title; None where the text has to tell it."""
