"""Kept passages and corrections on the command line: printed in a format, and taken in from a file."""

from collections.abc import Callable, Sequence
from itertools import filterfalse

from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark
from newsread.kept.corrections import Correction
from newsread.paths import Folders, absolute_source, is_address
from newsread.plural import counted
from newsread.printing.streams import expect_data, give, tell
from newsread.source_names import shown
from newsread.sources import load
from newsread.sources.files import read_file
from store.annotations import Annotated, annotated_in
from store.bookmarks import Bookmarks
from store.correction_export import corrections_in
from store.corrections import Corrections
from store.export import Format, export

LARGEST_IMPORT = 200_000_000
"""Bytes; more than anyone keeps."""


def print_bookmarks(folders: Folders, sources: Sequence[str], format: Format) -> None:
    """Prints the passages kept of some articles and what is corrected in them, or all if none is named.

    Raises:
        NewsreadError: they can't be read.
    """
    bookmarks = Bookmarks(folders)
    kept = bookmarks.all()
    corrections = Corrections(folders).all() if folders.database.exists() else []
    if sources:
        is_wanted = _made_in(sources, {one.path for one in kept} | {one.path for one in corrections})
        kept = [one for one in kept if is_wanted(one)]
        corrections = [one for one in corrections if is_wanted(one)]
    expect_data()
    give(export(kept, format, corrections))
    _tell_notices(bookmarks)


def import_kept(folders: Folders, path: str) -> None:
    """Keeps what a file of passages or of corrections has and is not kept yet, and prints how many.

    Raises:
        NewsreadError: the file can't be read, has neither in it, or the disk refuses.
    """
    text = _read(path)
    corrections = corrections_in(text)
    if corrections is not None:
        give(f"{_correct(folders, corrections)}\n")
        return
    try:
        found = annotated_in(text)
    except NewsreadError as error:
        raise NewsreadError(f"{shown(path)} can't be imported: {error}") from None
    told = [_keep(folders, found)]
    if found.corrections:
        told.append(_correct(folders, found.corrections))
    if found.unknown_corrections:
        told.append(f"{counted(found.unknown_corrections, 'correction')} of another version left out")
    give("; ".join(told) + "\n")


def _keep(folders: Folders, found: Annotated) -> str:
    """Keeps the passages; says how many."""
    bookmarks = Bookmarks(folders)
    added = bookmarks.add_missing(found.bookmarks)
    parts = [f"{added} added", f"{len(found.bookmarks) - added} kept already"]
    if found.without_quote:
        parts.append(f"{found.without_quote} without a quote left out")
    _tell_notices(bookmarks)
    return ", ".join(parts)


def _correct(folders: Folders, found: Sequence[Correction]) -> str:
    """Keeps the corrections; says how many."""
    added = Corrections(folders).add_missing(found)
    return f"{counted(added, 'correction')} added, {len(found) - added} kept already"


def _read(path: str) -> str:
    data = read_file(path, LARGEST_IMPORT).data
    if len(data) > LARGEST_IMPORT:
        size = LARGEST_IMPORT // 1_000_000
        raise NewsreadError(f"{shown(path)} is larger than the {size} MB that newsread imports")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NewsreadError(f"{shown(path)} can't be imported: it is not JSON") from None


def _made_in(sources: Sequence[str], known: set[str]) -> Callable[[Bookmark | Correction], bool]:
    """Tells what was made in some sources: of files also if they are gone or have another name now.

    Addresses are not asked for what is there now.

    Args:
        sources: File names and addresses.
        known: The files and addresses that anything was made in.
    """
    wanted = {absolute_source(source) for source in sources if source != "-"}
    ids = set()
    for source in filterfalse(is_address, sources):
        try:
            ids.add(load(source).id)
        except NewsreadError:
            if absolute_source(source) not in known:
                raise
    return lambda made: made.path in wanted or made.article_id in ids


def _tell_notices(bookmarks: Bookmarks) -> None:
    for notice in bookmarks.take_notices():
        tell(notice)
