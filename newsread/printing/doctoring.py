"""`newsread --doctor`: tells whether what is kept is whole, lists its backups, and restores one."""

from collections.abc import Iterator
from datetime import datetime

from newsread.paths import Folders
from newsread.plural import counted
from newsread.printing.streams import give
from newsread.source_names import shown
from store.doctor import (
    CacheCheck,
    Counts,
    DatabaseCheck,
    check_cache,
    check_database,
    databases,
    restore,
)

_TITLES = ("Bookmarks and corrections", "Articles read lately")
_NOUNS = {"bookmarks": "bookmark", "corrections": "correction", "readings": "article"}
"""What to call a record of each table."""


def print_checks(folders: Folders) -> bool:
    """Prints what there is and what is wrong with it; gives whether all is well. Nothing is changed."""
    checks = [check_database(path) for path in databases(folders)]
    cache = check_cache(folders)
    for title, check in zip(_TITLES, checks, strict=True):
        give(f"{title}: {shown(str(check.path))}\n")
        give("".join(f"  {line}\n" for line in _database_lines(check)) + "\n")
    give(f"Analyses: {shown(str(cache.path))}\n  {_cache_line(cache)}\n\n")
    is_well = all(check.state in ("absent", "whole") and check.can_be_written for check in checks)
    copies = [copy.name for check in checks for copy in check.copies if copy.counts is not None]
    if copies:
        give(f"newsread --doctor --restore {copies[0]} puts that backup in the place of its file.\n")
    give("All is well.\n" if is_well else "Not all is well.\n")
    return is_well


def print_restored(folders: Folders, name: str) -> None:
    """Puts a backup in the place of its file and prints what happened.

    Raises:
        NewsreadError: there is no such backup, it is damaged, or the disk refuses.
    """
    restored = restore(folders, name)
    give(
        f"{restored.path.name} is now as it was on {_time(restored.copy.written)}: "
        f"{_in_words(restored.copy.counts or {})}.\n"
    )
    give(f"What was there before is kept as {restored.before}.\n")


def _database_lines(check: DatabaseCheck) -> Iterator[str]:
    yield _state_line(check)
    if not check.can_be_written:
        yield "Its folder can't be written: nothing new can be kept."
    if check.copies:
        yield "Backups:"
    width = max((len(copy.name) for copy in check.copies), default=0)
    for copy in check.copies:
        held = "damaged" if copy.counts is None else _in_words(copy.counts)
        yield f"  {copy.name:{width}}  {_time(copy.written)}  {held}"
    for name in check.set_aside:
        yield f"A damaged file was kept as {name}."


def _state_line(check: DatabaseCheck) -> str:
    held = _in_words(check.counts)
    written = _time(check.written) if check.written else ""
    match check.state:
        case "absent":
            return "Nothing has been kept yet."
        case "whole":
            return f"Whole, written {written}: {held}."
        case "newer":
            return f"Written {written} by a newer version of newsread, which is needed to change it: {held}."
        case "damaged":
            return f"DAMAGED. The next start of newsread mends it: {held} can be had back."
        case "missing":
            return f"MISSING. The next start of newsread puts its newest backup there: {held}."
        case "unreadable":
            return "It can't be read."


def _cache_line(cache: CacheCheck) -> str:
    if not cache.whole and not cache.damaged:
        return "None yet."
    damaged = f" {cache.damaged} damaged, which are made anew." if cache.damaged else ""
    return f"{cache.whole} whole, {_size(cache.bytes)}; they can be deleted at any time.{damaged}"


def _in_words(counts: Counts) -> str:
    """The records of a database: "12 bookmarks, 1 correction"."""
    parts = (counted(count, _NOUNS.get(table, table.removesuffix("s"))) for table, count in counts.items())
    return ", ".join(parts) or "nothing"


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{count / 1e3:.0f} kB"


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M")
