"""Articles made up for the tests of the stores."""

import hashlib

from newsread.article import Article


def make_article(text: str, source: str = "/news/article.txt", title: str = "A title") -> Article:
    """An article with a text."""
    return Article(source, text, hashlib.sha256(text.encode()).hexdigest(), title)
