"""Kept passages on the command line: printed in a format, taken in from a file, and looked after."""

import sys
from collections.abc import Sequence
from io import TextIOWrapper
from itertools import filterfalse
from pathlib import Path

from newsread.article import shown
from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark
from newsread.paths import Folders, absolute_source, is_address
from newsread.sources import load
from store.annotations import bookmarks_in
from store.bookmarks import Bookmarks
from store.correction_export import corrections_in
from store.corrections import Corrections
from store.export import Format, export


def print_bookmarks(folders: Folders, sources: Sequence[str], format: Format) -> None:
    """Prints the passages kept of some articles, or of all if none is named.

    Raises:
        NewsreadError: they can't be read.
    """
    bookmarks = Bookmarks(folders)
    kept = _kept_of(bookmarks, sources) if sources else bookmarks.all()
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    sys.stdout.write(export(kept, format))
    sys.stdout.flush()
    _tell_notices(bookmarks)


def import_kept(folders: Folders, path: str) -> None:
    """Keeps what a file of passages or of corrections has and is not kept yet, and prints how many.

    Raises:
        NewsreadError: the file can't be read, has neither in it, or the disk refuses.
    """
    text = _read(path)
    corrections = corrections_in(text)
    if corrections is not None:
        added = Corrections(folders).add_missing(corrections)
        print(f"{added} corrections added, {len(corrections) - added} kept already", flush=True)
        return
    try:
        found, without_quote = bookmarks_in(text)
    except NewsreadError as error:
        raise NewsreadError(f"{shown(path)} can't be imported: {error}") from None
    bookmarks = Bookmarks(folders)
    added = bookmarks.add_missing(found)
    parts = [f"{added} added", f"{len(found) - added} kept already"]
    if without_quote:
        parts.append(f"{without_quote} without a quote left out")
    print(", ".join(parts), flush=True)
    _tell_notices(bookmarks)


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise NewsreadError(f"there is no file {shown(path)}") from None
    except OSError as error:
        raise NewsreadError(f"{shown(path)} can't be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise NewsreadError(f"{shown(path)} can't be imported: it is not JSON") from None


def _kept_of(bookmarks: Bookmarks, sources: Sequence[str]) -> list[Bookmark]:
    """The passages of sources: of files also if they are gone or have another name now.

    Addresses are not asked for what is there now.
    """
    wanted = {absolute_source(source) for source in sources if source != "-"}
    ids = set()
    for source in filterfalse(is_address, sources):
        try:
            ids.add(load(source).id)
        except NewsreadError:
            if absolute_source(source) not in {kept.path for kept in bookmarks.all()}:
                raise
    return [kept for kept in bookmarks.all() if kept.path in wanted or kept.article_id in ids]


def _tell_notices(bookmarks: Bookmarks) -> None:
    for notice in bookmarks.take_notices():
        print(f"newsread: {notice}", file=sys.stderr)
