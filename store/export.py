"""Kept passages and corrections for people (Markdown), tables (CSV), other programs (Web Annotations)."""

from collections.abc import Sequence
from typing import Literal

from newsread.kept.bookmark import Bookmark
from newsread.kept.bookmark_lists import KeptArticle, by_article
from newsread.kept.corrections import Correction
from newsread.kept.edits import in_words, place_of
from newsread.printing.spreadsheet import Cell, csv_lines
from newsread.source_names import shown
from store.annotations import annotation_page
from store.correction_export import corrections_markdown
from store.markdown import escaped

Format = Literal["md", "json", "csv"]

_COLUMNS = (
    "title",
    "source",
    "author",
    "quote",
    "note",
    "tags",
    "entities",
    "correction",
    "start",
    "end",
    "created",
    "modified",
    "id",
)


def export(bookmarks: Sequence[Bookmark], format: Format, corrections: Sequence[Correction] = ()) -> str:
    """The bookmarks, sorted by articles, and then the corrections as a text that ends with a line feed."""
    if format == "md":
        return markdown(bookmarks, corrections)
    ordered = [kept for article in by_article(bookmarks) for kept in article.bookmarks]
    if format == "json":
        return annotation_page(ordered, corrections)
    return csv_lines([_COLUMNS, *map(_cells, ordered), *map(_cells_of_correction, corrections)])


def markdown(bookmarks: Sequence[Bookmark], corrections: Sequence[Correction] = ()) -> str:
    """The bookmarks to be read: under each article the quotes, with note, tags, names, place and date.

    Corrections, if there are any, stand below under a heading of their own.
    """
    sections = [_section(article) for article in by_article(bookmarks)] or ["Nothing kept yet."]
    mended = f"\n{corrections_markdown(corrections)}" if corrections else ""
    return "# Kept passages\n\n" + "\n\n".join(sections) + "\n" + mended


def _section(article: KeptArticle) -> str:
    source = shown(article.path or "-")
    origin = " · ".join(filter(None, (escaped(article.author), escaped(source))))
    heading = f"## {escaped(article.title) or 'Without a title'}\n\n{origin}"
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


def _cells(kept: Bookmark) -> tuple[Cell, ...]:
    has_place = kept.start >= 0
    return (
        kept.title,
        kept.path,
        kept.author,
        kept.exact,
        kept.note,
        " ".join(kept.tags),
        "; ".join(kept.entities),
        None,
        kept.start if has_place else None,
        kept.end if has_place else None,
        kept.created,
        kept.modified,
        kept.id,
    )


def _cells_of_correction(correction: Correction) -> tuple[Cell, ...]:
    place = place_of(correction.edit)
    has_place = place is not None and place.start >= 0
    return (
        correction.title,
        correction.path,
        None,
        place.exact if place else None,
        None,
        None,
        None,
        in_words(correction.edit),
        place.start if place and has_place else None,
        place.end if place and has_place else None,
        correction.created,
        None,
        correction.id,
    )
