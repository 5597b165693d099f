"""One source in, one article out."""

from newsread.article import Article, from_text, shown
from newsread.errors import NewsreadError
from newsread.sources.content import LARGEST_SOURCE, Raw
from newsread.sources.files import read_file
from newsread.sources.formats import format_of


def load(source: str) -> Article:
    """The article in a file, or on standard input where the source is `-`.

    Raises:
        NewsreadError: there is no such file, it can't be read, or it holds no article.
    """
    return article_of(read_file(source))


def article_of(raw: Raw) -> Article:
    """The article in the bytes of a source.

    Raises:
        NewsreadError: the bytes are empty, too many, or no article.
    """
    if len(raw.data) > LARGEST_SOURCE:
        raise NewsreadError(
            f"{shown(raw.source)} is larger than the {LARGEST_SOURCE // 1_000_000} MB that newsread opens"
        )
    content = format_of(raw).read(raw)
    return from_text(content.text, raw.source)
