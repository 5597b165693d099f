"""An article: one canonical text with fixed offsets."""

import sys
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from newsread.boilerplate import boilerplate_spans
from newsread.decoding import clean, decode
from newsread.errors import NewsreadError
from newsread.titles import find_title

LARGEST_FILE = 50_000_000
"""Bytes; a longer file is refused."""


@dataclass(frozen=True, slots=True)
class Article:
    """A text to read. Every offset in the program counts characters of `text`."""

    source: str
    """The file name as given, `-` for standard input."""
    text: str
    """NFC, line feeds only, no control characters but tab and line feed; never changed after loading."""
    id: str
    """SHA-256 of the text in UTF-8, hexadecimal."""
    title: str
    boilerplate: tuple[tuple[int, int], ...] = field(default=())
    """Spans of lines that are no reporting: "SEE ALSO:", bylines, comment policy."""


def load(path: str) -> Article:
    """The article in a file, or on standard input where the path is `-`.

    Raises:
        NewsreadError: there is no such file, it can't be read, or it holds no text.
    """
    return from_bytes(_read(path), path)


def from_bytes(data: bytes, source: str) -> Article:
    """The article that bytes of any encoding hold; `source` is its file name.

    Raises:
        NewsreadError: the bytes are empty, too many, or no text.
    """
    if len(data) > LARGEST_FILE:
        raise NewsreadError(
            f"{shown(source)} is larger than the {LARGEST_FILE // 1_000_000} MB that newsread opens"
        )
    try:
        text = decode(data)
    except NewsreadError as error:
        raise NewsreadError(f"{shown(source)} is {error}, not plain text") from None
    return from_text(text, source)


def from_text(text: str, source: str) -> Article:
    """The article of a text that is decoded already; `source` is its file name.

    Raises:
        NewsreadError: the text has nothing but blanks.
    """
    text = clean(text)
    if not text.strip():
        raise NewsreadError(f"{shown(source)} is empty")
    spans = boilerplate_spans(text)
    title = find_title(text, spans) or (Path(source).name if source != "-" else "Standard input")
    return Article(source, text, sha256(text.encode("utf-8")).hexdigest(), shown(title), spans)


def shown(source: str) -> str:
    """A file name fit for a message: characters that could steer a terminal become question marks."""
    if source == "-":
        return "standard input"
    return "".join(character if character.isprintable() else "?" for character in source)


def _read(path: str) -> bytes:
    """At most one byte more than the largest file has."""
    try:
        if path == "-":
            return sys.stdin.buffer.read(LARGEST_FILE + 1)
        with Path(path).open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise NewsreadError(f"there is no file {shown(path)}") from None
    except IsADirectoryError:
        raise NewsreadError(f"{shown(path)} is a directory, not an article") from None
    except PermissionError:
        raise NewsreadError(f"there is no permission to read {shown(path)}") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise NewsreadError(f"{shown(path)} can't be read: {reason}") from None
