"""Kept passages and corrections in a file of their own, whose ending tells the format; none is replaced."""

import os
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path

from newsread.errors import NewsreadError, reason_of
from newsread.kept.bookmark import Bookmark
from newsread.kept.corrections import Correction
from store.export import Format, export

FORMATS: dict[str, Format] = {".md": "md", ".json": "json", ".csv": "csv"}
"""The format of each ending."""


def export_to_file(path: Path, bookmarks: Sequence[Bookmark], corrections: Sequence[Correction] = ()) -> None:
    """Writes bookmarks and corrections to a new file.

    Raises:
        NewsreadError: the ending is none of `FORMATS`, there is such a file, or the disk refuses; nothing is
            left behind then.
    """
    format = FORMATS.get(path.suffix.lower())
    if format is None:
        raise NewsreadError(f"The name has to end in {', '.join(FORMATS)}")
    data = export(bookmarks, format, corrections).encode("utf-8", "backslashreplace")
    try:
        file = path.open("xb")
    except FileExistsError as error:
        raise NewsreadError(f"There is a file {path} already; it stays as it is") from error
    except (OSError, ValueError) as error:
        raise NewsreadError(f"{path} can't be written ({reason_of(error)})") from error
    try:
        with file:
            file.write(data)
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise NewsreadError(f"{path} can't be written ({reason_of(error)})") from error


def free_path(folder: Path, stem: str, ending: str) -> Path:
    """The first of `stem.md`, `stem-2.md` and so on, with the given ending, that no file in a folder has."""
    names = (f"{stem}{'' if number == 1 else f'-{number}'}{ending}" for number in count(1))
    return next(path for name in names if not os.path.lexists(path := folder / name))
