"""PDF documents, where pypdfium2 is installed."""

import sys
from typing import Any

from newsread.errors import NewsreadError
from newsread.source_names import shown
from newsread.sources.blocks import content_of, one_line
from newsread.sources.content import Content, Raw
from newsread.sources.pdf_lines import Line, blocks_of_pages

_WRONG_PASSWORD = 4
"""The number of PDFium's error for a document that needs a password."""


def read(raw: Raw) -> Content:
    """The text of a document, with its author; the title that it gives of itself is seldom one.

    Raises:
        NewsreadError: a package is missing, or the document is damaged, locked, or has no text.
    """
    try:
        import pypdfium2
    except ModuleNotFoundError:
        raise NewsreadError(
            f"{shown(raw.source)} is a PDF document, and reading these takes one more package: "
            f"{sys.executable} -m pip install pypdfium2"
        ) from None
    try:
        document = pypdfium2.PdfDocument(raw.data)
        blocks = blocks_of_pages([_lines(page.get_textpage()) for page in document])
        author = one_line(document.get_metadata_value("Author"))
    except pypdfium2.PdfiumError as error:
        state = "locked with a password" if error.err_code == _WRONG_PASSWORD else "a damaged PDF document"
        raise NewsreadError(f"{shown(raw.source)} is {state}") from None
    if not blocks:
        raise NewsreadError(f"{shown(raw.source)} has pictures of pages only, no text")
    return content_of(blocks)._replace(author=author or None)


def _lines(page: Any) -> list[Line]:
    """The lines of a page, in the order of reading, with their places."""
    lines: list[Line] = []
    start = 0
    for text in page.get_text_range().split("\r\n"):
        if text.strip():
            first = start + len(text) - len(text.lstrip())
            left, bottom, _, top = page.get_charbox(first, loose=True)
            _, _, right, _ = page.get_charbox(start + len(text.rstrip()) - 1, loose=True)
            lines.append(Line(text.strip(), left, right, bottom, top - bottom))
        start += len(text) + 2
    return lines
