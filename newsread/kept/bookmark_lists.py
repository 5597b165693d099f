"""Kept passages found by words, and in the order of their articles."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsread.kept.bookmark import Bookmark


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """An article with what was kept of it."""

    title: str
    path: str
    author: str
    bookmarks: tuple[Bookmark, ...]
    """In the order of the text."""


def matching(bookmarks: Iterable[Bookmark], query: str) -> list[Bookmark]:
    """The bookmarks that have every word of a query, capitals or not, in their order.

    `#word` begins a tag and `@word` stands in the name of an entity inside the passage; any other word stands
    anywhere: in the passage, the note, the tags, the names, the title or the file name.
    """
    words = query.casefold().split()
    return [bookmark for bookmark in bookmarks if all(_has(bookmark, word) for word in words)]


def by_article(bookmarks: Iterable[Bookmark]) -> list[KeptArticle]:
    """The bookmarks sorted by articles; the article something was kept of last comes first."""
    newest_first = sorted(bookmarks, key=lambda bookmark: bookmark.created, reverse=True)
    articles: dict[str, list[Bookmark]] = {}
    for bookmark in newest_first:
        articles.setdefault(_article_key(bookmark), []).append(bookmark)
    return [
        KeptArticle(kept[0].title, kept[0].path, _author(kept), tuple(sorted(kept, key=place_in_text)))
        for kept in articles.values()
    ]


def place_in_text(bookmark: Bookmark) -> tuple[bool, int, int]:
    """A key that sorts the bookmarks of an article in the order of the text, those without a place last."""
    return bookmark.start < 0, bookmark.start, bookmark.end


def _author(bookmarks: Iterable[Bookmark]) -> str:
    """The author that the last version of an article names."""
    return next((bookmark.author for bookmark in bookmarks if bookmark.author), "")


def _article_key(bookmark: Bookmark) -> str:
    """The file is the article, in all its versions; what came on standard input has only its text."""
    return bookmark.article_id if bookmark.path in ("", "-") else bookmark.path


def _has(bookmark: Bookmark, word: str) -> bool:
    mark, name = word[0], word[1:]
    if mark == "#" and name:
        return any(tag.casefold().startswith(name) for tag in bookmark.tags)
    if mark == "@" and name:
        return name in "\n".join(bookmark.entities).casefold()
    return word in _words_of(bookmark)


def _words_of(bookmark: Bookmark) -> str:
    """Everything that a word is looked for in, in small letters; no word stands in two parts."""
    file_name = bookmark.path.replace("\\", "/").rpartition("/")[2]
    parts = (bookmark.exact, bookmark.note, *bookmark.tags, *bookmark.entities, bookmark.title, file_name)
    return "\n".join(parts).casefold()
