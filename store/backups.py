"""Earlier states of a file: the three before the present one, and the last one of each of seven days."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from glob import escape
from pathlib import Path

from store.envelope import Content, DamagedError, decode
from store.files import copy_under

RECENT = 3
DAYS = 7
_ANY_DAY = "[0-9]" * 4 + "-[0-9][0-9]-[0-9][0-9]"


def backup_paths(path: Path) -> list[Path]:
    """The backups of a file that there are, the recent ones first, each sort from the newest on."""
    return [backup for backup in _recent_paths(path) if backup.exists()] + _daily_paths(path)


def rotate(path: Path) -> None:
    """Makes the present file the newest backup, unless it is that already, and forgets the oldest.

    Raises:
        OSError: a backup could not be made; no content but the oldest backup is lost.
    """
    if not path.exists():
        return
    _keep_for_the_day(path)
    recent = _recent_paths(path)
    if recent[0].exists() and recent[0].samefile(path):
        return
    for newer, older in zip(reversed(recent[:-1]), reversed(recent[1:]), strict=True):
        with suppress(FileNotFoundError):
            newer.replace(older)
    copy_under(path, recent[0])


def newest_backup(path: Path) -> Content | None:
    """The whole backup that was written last, or none."""
    return max(_whole_backups(path), key=lambda content: content.generation, default=None)


def _recent_paths(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}.bak{number}") for number in range(1, RECENT + 1)]


def _daily_paths(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{escape(path.name)}.bak-{_ANY_DAY}"), reverse=True)


def _keep_for_the_day(path: Path) -> None:
    """Gives a file that was written on an earlier day, and is the last of that day, a name with the date."""
    day = date.fromtimestamp(path.stat().st_mtime)
    last_of_day = path.with_name(f"{path.name}.bak-{day.isoformat()}")
    if day >= date.today() or last_of_day.exists():
        return
    copy_under(path, last_of_day)
    for old in _daily_paths(path)[DAYS:]:
        with suppress(OSError):
            old.unlink()


def _whole_backups(path: Path) -> Iterator[Content]:
    for backup in backup_paths(path):
        with suppress(OSError, DamagedError):
            yield decode(backup.read_bytes())
