"""EPUB books: the chapters in the order of the book."""

import posixpath
from collections.abc import Iterator
from io import BytesIO
from lzma import LZMAError
from typing import Any
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError

from lxml import etree

from newsread.decoding import decode
from newsread.errors import NewsreadError
from newsread.source_names import shown
from newsread.sources.blocks import Block, content_of, one_line
from newsread.sources.content import LARGEST_SOURCE, Content, Raw, too_large
from newsread.sources.trees import blocks_of, parse

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_DAMAGE = (BadZipFile, ZlibError, LZMAError, EOFError, OSError, KeyError, ValueError, RuntimeError)
"""What is raised where something is wrong with an archive or with what is in it."""


def read(raw: Raw) -> Content:
    """The text of a book, with its title, author, date and publisher.

    Raises:
        NewsreadError: the book is damaged, locked, too large or too deep, or has no text.
    """
    try:
        book = _Book(ZipFile(BytesIO(raw.data)), raw.source)
        blocks = list(book.blocks())
    except _TooLargeError:
        raise too_large(raw.source) from None
    except _DAMAGE:
        raise NewsreadError(f"{shown(raw.source)} is a damaged EPUB book") from None
    if book.is_locked:
        raise NewsreadError(f"{shown(raw.source)} is locked: only the program of its seller can read it")
    if not blocks:
        raise NewsreadError(f"{shown(raw.source)} is an EPUB book without text")
    return content_of(blocks, book.described("title"))._replace(
        author=", ".join(book.all_described("creator")) or None,
        date=book.described("date"),
        site=book.described("publisher"),
    )


class _TooLargeError(Exception):
    """What is unpacked is too long."""


class _Book:
    """The files of a book. Whatever is wrong with them raises one of `_DAMAGE`."""

    def __init__(self, archive: ZipFile, source: str) -> None:
        self._archive = archive
        self._source = source
        self._free = LARGEST_SOURCE
        package = next((file.get("full-path") for file in self._tree(_CONTAINER).iter("{*}rootfile")), "")
        self._package = self._tree(package)
        self._folder = posixpath.dirname(package)
        self.is_locked = self._is_locked()

    def described(self, name: str) -> str | None:
        """The first value that the book gives of itself under a name of Dublin Core."""
        return next(self.all_described(name), None)

    def all_described(self, name: str) -> Iterator[str]:
        """All values that the book gives of itself under a name of Dublin Core."""
        found = self._package.iter("{http://purl.org/dc/elements/1.1/}" + name)
        return (text for text in (one_line(element.text) for element in found) if text)

    def blocks(self) -> Iterator[Block]:
        """The text, chapter by chapter."""
        if not self.is_locked:
            for chapter in self._chapters():
                yield from blocks_of(parse(_text_of(self._file(chapter)), self._source).body)

    def _chapters(self) -> Iterator[str]:
        """The files of the chapters, in the order of reading."""
        files = {item.get("id"): item.get("href") or "" for item in self._package.iter("{*}item")}
        for reference in self._package.iter("{*}itemref"):
            if reference.get("linear") != "no":
                href = unquote(files[reference.get("idref")])
                yield posixpath.normpath(posixpath.join(self._folder, href))

    def _is_locked(self) -> bool:
        """Whether chapters are encrypted; in many books nothing but the fonts is."""
        if _ENCRYPTION not in self._archive.namelist():
            return False
        locked = {reference.get("URI") for reference in self._tree(_ENCRYPTION).iter("{*}CipherReference")}
        return any(chapter in locked for chapter in self._chapters())

    def _tree(self, name: str) -> Any:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
        tree = etree.fromstring(self._file(name) or b"<empty/>", parser)
        if tree is None:
            raise ValueError(name)
        return tree

    def _file(self, name: str) -> bytes:
        with self._archive.open(name) as file:
            data = file.read(self._free + 1)
        self._free -= len(data)
        if self._free < 0:
            raise _TooLargeError
        return data


def _text_of(chapter: bytes) -> str:
    """The source of a chapter; ValueError if it is no text."""
    try:
        return decode(chapter, "utf-8")
    except NewsreadError as error:
        raise ValueError from error
