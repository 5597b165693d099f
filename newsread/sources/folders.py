"""The articles in folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from newsread.sources.formats import FORMATS


def expanded(sources: Iterable[str], *, deep: bool = False) -> Iterator[str]:
    """The sources, with each folder replaced by the files in it, in the order of their names.

    A file counts if its name ends as that of a format which newsread reads, or has no ending; hidden ones
    don't. A folder in which there is nothing to read stays itself, and can't be loaded.

    Args:
        sources: File names, addresses, and `-`.
        deep: Whether folders in folders count, too; links to folders never do.
    """
    for source in sources:
        if source == "-" or not _is_folder(source):
            yield source
            continue
        is_empty = True
        for file in _files_in(source, deep):
            is_empty = False
            yield file
        if is_empty:
            yield source


def _is_folder(source: str) -> bool:
    try:
        return source != "" and Path(source).is_dir()
    except OSError:
        return False


def _files_in(folder: str, deep: bool) -> Iterator[str]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if deep:
                yield from _files_in(entry.path, deep)
        elif entry.is_file() and _may_be_read(entry.name):
            yield entry.path


def _may_be_read(name: str) -> bool:
    ending = PurePath(name.lower().removesuffix(".gz")).suffix
    return not ending or any(ending in known.endings for known in FORMATS)
