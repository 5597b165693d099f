"""The three files before the present one, newest first."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from store.envelope import Content, DamagedError, decode
from store.files import copy_under

BACKUPS = 3


def backup_paths(path: Path) -> list[Path]:
    """The names of a file's backups, newest first."""
    return [path.with_name(f"{path.name}.bak{number}") for number in range(1, BACKUPS + 1)]


def rotate(path: Path) -> None:
    """Make the present file the newest backup and forget the oldest, unless it is the newest backup already.

    Raises:
        OSError: a backup could not be made; no content but the oldest backup is lost.
    """
    if not path.exists():
        return
    backups = backup_paths(path)
    if backups[0].exists() and backups[0].samefile(path):
        return
    for newer, older in zip(reversed(backups[:-1]), reversed(backups[1:]), strict=True):
        with suppress(FileNotFoundError):
            newer.replace(older)
    copy_under(path, backups[0])


def newest_backup(path: Path) -> Content | None:
    """The whole backup that was written last, or none."""
    return max(_whole_backups(path), key=lambda content: content.generation, default=None)


def _whole_backups(path: Path) -> Iterator[Content]:
    for backup in backup_paths(path):
        with suppress(OSError, DamagedError):
            yield decode(backup.read_bytes())
