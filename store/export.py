"""Kept passages for people (Markdown), tables (CSV) and other programs (Web Annotations)."""

from collections.abc import Sequence
from typing import Literal

from newsread.kept.bookmark import Bookmark
from newsread.kept.bookmark_lists import KeptArticle, by_article
from newsread.printing.spreadsheet import Cell, csv_lines
from store.annotations import annotation_page
from store.markdown import escaped

Format = Literal["md", "json", "csv"]

_COLUMNS = (
    "title",
    "source",
    "quote",
    "note",
    "tags",
    "entities",
    "start",
    "end",
    "created",
    "modified",
    "id",
)


def export(bookmarks: Sequence[Bookmark], format: Format) -> str:
    """The bookmarks as a text of a format, sorted by articles; it ends with a line feed."""
    if format == "json":
        return annotation_page(kept for article in by_article(bookmarks) for kept in article.bookmarks)
    if format == "csv":
        return _csv(by_article(bookmarks))
    return markdown(bookmarks)


def markdown(bookmarks: Sequence[Bookmark]) -> str:
    """The bookmarks to be read: under each article the quotes, with note, tags, names, place and date."""
    if not bookmarks:
        return "# Kept passages\n\nNothing kept yet.\n"
    sections = [_section(article) for article in by_article(bookmarks)]
    return "# Kept passages\n\n" + "\n\n".join(sections) + "\n"


def _section(article: KeptArticle) -> str:
    source = "standard input" if article.path in ("", "-") else article.path
    heading = f"## {escaped(article.title) or 'Without a title'}\n\n{escaped(source)}"
    return "\n\n".join([heading, *map(_passage, article.bookmarks)])


def _passage(bookmark: Bookmark) -> str:
    lines = bookmark.exact.strip("\n").split("\n")
    quote = "\n".join(f"> {escaped(line)}".rstrip() for line in lines)
    about = [
        " ".join(f"#{tag}" for tag in bookmark.tags),
        escaped(", ".join(bookmark.entities)),
        f"character {bookmark.start + 1:,}" if bookmark.start >= 0 else "no longer in the text",
        f"kept {bookmark.created[:10]}" if bookmark.created else "",
    ]
    parts = [quote, bookmark.note, "— " + " · ".join(part for part in about if part)]
    return "\n\n".join(part for part in parts if part)


def _csv(articles: Sequence[KeptArticle]) -> str:
    return csv_lines([_COLUMNS, *(_cells(kept) for article in articles for kept in article.bookmarks)])


def _cells(kept: Bookmark) -> tuple[Cell, ...]:
    has_place = kept.start >= 0
    return (
        kept.title,
        kept.path,
        kept.exact,
        kept.note,
        " ".join(kept.tags),
        "; ".join(kept.entities),
        kept.start if has_place else None,
        kept.end if has_place else None,
        kept.created,
        kept.modified,
        kept.id,
    )
