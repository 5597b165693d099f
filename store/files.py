"""Whole files, written so that a crash leaves the old content or the new."""

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from glob import escape
from pathlib import Path

from newsread.errors import NewsreadError


def followed(path: Path) -> Path:
    """The path behind symbolic links, as far as they lead anywhere; a relative path stays as it is."""
    return Path(os.path.realpath(path)) if path.is_absolute() else path


def make_folder(folder: Path) -> None:
    """Creates a folder and its parents for their owner alone; those that exist stay as they are.

    Raises:
        NewsreadError: there is no home folder to create it in.
        OSError: the folder can't be created.
    """
    if not folder.is_absolute():
        raise NewsreadError("There is no home folder to keep files in; set NEWSREAD_DATA_DIR to another one")
    for parent in reversed(folder.parents):
        if not parent.exists():
            parent.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def write_atomically(path: Path, data: bytes, before_replacing: Callable[[], None] | None = None) -> None:
    """Replaces a file by new content, readable by its owner alone and safe on the disk afterwards.

    Args:
        path: The file, in a folder that exists.
        data: The whole new content.
        before_replacing: Called when the new content is on the disk under another name.

    Raises:
        OSError: the file could not be written; the old content stands, or the new one where only the
            folder could not be synced.
    """
    descriptor, name = tempfile.mkstemp(prefix=_temporary_prefix(path), suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        try:
            _write_all(descriptor, data)
            _sync(descriptor)
        finally:
            os.close(descriptor)
        if before_replacing is not None:
            before_replacing()
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder safe on the disk, where the platform can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _sync(descriptor)
    finally:
        os.close(descriptor)


def copy_under(path: Path, name: Path) -> None:
    """Gives a file a second name that keeps its present content; a file of that name is replaced."""
    name.unlink(missing_ok=True)
    try:
        name.hardlink_to(path)
    except OSError:
        write_atomically(name, path.read_bytes())


def sweep_temporary_files(path: Path) -> None:
    """Removes what crashed writers of this file left; only for the holder of the file's lock."""
    for leftover in path.parent.glob(f"{escape(_temporary_prefix(path))}*.tmp"):
        with suppress(OSError):
            leftover.unlink()


def _temporary_prefix(path: Path) -> str:
    return f".{path.name}-"


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":
        from fcntl import F_FULLFSYNC, fcntl

        fcntl(descriptor, F_FULLFSYNC)
    else:
        os.fsync(descriptor)
