"""Looking after the files on the disk: whether they are whole, which copies there are, and restoring one.

Looking changes nothing. TinyDB is imported to restore only.
"""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from pathlib import Path
from typing import Literal

from newsread.errors import NewsreadError, reason_of
from newsread.paths import Folders
from store.backups import backup_paths
from store.cache import is_whole
from store.envelope import Content, DamagedError, decode
from store.files import copy_under, followed
from store.migrations import MIGRATIONS, SCHEMA, migrated
from store.recovery import recover

State = Literal["absent", "whole", "newer", "damaged", "missing", "unreadable"]
"""A file is absent before the first use, and missing where only its backups are there."""
Counts = Mapping[str, int]
"""How many records each table has, by its name."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup of a database file, or a file that a restored one has replaced."""

    name: str
    written: datetime
    """When its content was written, in local time."""
    counts: Counts | None
    """None where it is damaged."""


@dataclass(frozen=True, slots=True)
class DatabaseCheck:
    """What there is of a database file."""

    path: Path
    state: State
    counts: Counts
    """What is in it; where it is damaged or missing, what can be had back."""
    written: datetime | None
    """When it was written, in local time; None where there is no file."""
    can_be_written: bool
    copies: tuple[Copy, ...]
    """The newest first."""
    set_aside: tuple[str, ...]
    """The names of damaged files that were kept."""


@dataclass(frozen=True, slots=True)
class CacheCheck:
    """What there is of the analyses made before."""

    path: Path
    whole: int
    """Files that can be read."""
    damaged: int
    bytes: int
    """Their size on the disk."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A copy that was put in the place of its database file."""

    path: Path
    copy: Copy
    before: str
    """The name of a copy of what was there before."""


def databases(folders: Folders) -> tuple[Path, ...]:
    """Every database file of newsread, whether it is there or not; relative without a home folder."""
    return followed(folders.database), followed(folders.library)


def check_database(path: Path) -> DatabaseCheck:
    """Whether a database file is whole and can be written, and which copies of it there are."""
    state, counts = _state(path)
    return DatabaseCheck(
        path=path,
        state=state,
        counts=counts,
        written=_written(path) if path.exists() else None,
        can_be_written=_can_be_written(path.parent),
        copies=tuple(_copies(path)),
        set_aside=tuple(sorted(kept.name for kept in _siblings(path, "corrupt-*"))),
    )


def check_cache(folders: Folders) -> CacheCheck:
    """Whether the analyses made before can be read."""
    files = sorted(folders.analyses.glob("*.json.gz"))
    whole = sum(map(is_whole, files))
    return CacheCheck(folders.analyses, whole, len(files) - whole, sum(file.stat().st_size for file in files))


def restore(folders: Folders, name: str) -> Restored:
    """Puts a copy in the place of its database file; what was there before becomes a copy itself.

    Raises:
        NewsreadError: there is no copy of that name, it is damaged, or the disk refuses.
    """
    from store.storage import AtomicJSONStorage

    path = _path_of_copy(folders, name)
    storage = AtomicJSONStorage(path)
    with storage.transaction():
        content = _content_to_restore(path.with_name(name))
        copy = Copy(name, _written(path.with_name(name)), _counts(content))
        before = path.with_name(f"{path.name}.replaced-{datetime.now():%Y%m%dT%H%M%S-%f}")
        try:
            copy_under(path, before)
        except OSError as error:
            raise NewsreadError(f"{path} can't be kept under another name ({reason_of(error)})") from error
        storage.write(migrated(content, SCHEMA, MIGRATIONS).tables)
    return Restored(path, copy, before.name)


def _state(path: Path) -> tuple[State, Counts]:
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        if not backup_paths(path):
            return "absent", {}
        return "missing", _counts(recover(path, None, SCHEMA).content)
    except OSError:
        return "unreadable", {}
    try:
        content = decode(data)
    except DamagedError:
        return "damaged", _counts(recover(path, data, SCHEMA).content)
    return "newer" if content.schema > SCHEMA else "whole", _counts(content)


def _copies(path: Path) -> Iterable[Copy]:
    """Every copy of a database file, the newest first."""
    found = []
    for file in {*backup_paths(path), *_siblings(path, "replaced-*"), *_siblings(path, "schema*")}:
        with suppress(OSError):
            found.append(Copy(file.name, _written(file), _counts_in(file)))
    return sorted(found, key=lambda copy: (copy.written, copy.name), reverse=True)


def _siblings(path: Path, ending: str) -> Iterable[Path]:
    return path.parent.glob(f"{escape(path.name)}.{ending}")


def _path_of_copy(folders: Folders, name: str) -> Path:
    for path in databases(folders):
        if any(copy.name == name for copy in _copies(path)):
            return path
    raise NewsreadError(f"there is no backup {name!r}; newsread --doctor lists those there are")


def _content_to_restore(file: Path) -> Content:
    try:
        content = decode(file.read_bytes())
    except OSError as error:
        raise NewsreadError(f"{file} can't be read ({reason_of(error)})") from error
    except DamagedError as error:
        raise NewsreadError(f"{file.name} is damaged; nothing was changed") from error
    if content.schema > SCHEMA:
        raise NewsreadError(f"{file.name} belongs to a newer version of newsread; nothing was changed")
    return content


def _counts_in(file: Path) -> Counts | None:
    try:
        return _counts(decode(file.read_bytes()))
    except DamagedError:
        return None


def _counts(content: Content) -> Counts:
    return {name: len(records) for name, records in content.tables.items() if records}


def _written(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime).astimezone()


def _can_be_written(folder: Path) -> bool:
    """Whether files can be made in a folder, or in the one it would be made in."""
    if not folder.is_absolute():
        return False
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)
