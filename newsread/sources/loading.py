"""One source in, one article out."""

from collections.abc import Callable
from dataclasses import replace

from newsread.article import Article, from_text
from newsread.paths import is_address
from newsread.sources.content import LARGEST_SOURCE, Raw, too_large
from newsread.sources.files import read_file
from newsread.sources.formats import format_of

_GZIP_MAGIC = b"\x1f\x8b"


def load(source: str, tell: Callable[[str], object] = lambda sentence: None) -> Article:
    """The article in a file, at an http or https address, or on standard input where the source is `-`.

    Args:
        source: The name of the file, or the address.
        tell: Called with what is waited for, a part of a sentence: "fetching http://…".

    Raises:
        NewsreadError: there is no such source, it can't be read, or it holds no article.
    """
    if is_address(source):
        from newsread.sources.web import fetch

        return article_of(fetch(source, tell))
    return article_of(read_file(source))


def article_of(raw: Raw) -> Article:
    """The article in the bytes of a source.

    Raises:
        NewsreadError: the bytes are empty, too many, or no article.
    """
    _check_size(raw)
    if raw.data.startswith(_GZIP_MAGIC):
        from newsread.sources.gzipped import unpack

        raw = unpack(raw)
        _check_size(raw)
    content = format_of(raw).read(raw)
    article = from_text(content.text, raw.source)
    return replace(
        article,
        title=content.title or article.title,
        headings=content.headings,
        author=content.author,
        date=content.date,
        site=content.site,
    )


def _check_size(raw: Raw) -> None:
    if len(raw.data) > LARGEST_SOURCE:
        raise too_large(raw.source)
