"""A disk that fails at any call leaves what was there or what was to be there, nothing else."""

import errno
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from newsread.entities import Analysis
from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark, Change
from newsread.paths import Folders
from store.bookmarks import Bookmarks
from store.cache import AnalysisCache
from store.envelope import decode
from tests.faults.writers import StartWriter, make_bookmark

MOST_CALLS = 100
"""More calls to the disk than any action takes."""


def full() -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def broken() -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def interrupted() -> None:
    raise KeyboardInterrupt


def stopped() -> None:
    os._exit(9)


FAULTS = pytest.mark.parametrize("fault", [full, broken, interrupted])


class FaultyDisk:
    """Fails at one call that changes the disk, the one after a number of them that work."""

    CALLS = ("write", "fsync", "replace", "link")

    def __init__(self, working_calls: int, fault: Callable[[], None]) -> None:
        self.working_calls = working_calls
        self.fault = fault
        self.has_failed = False
        self.expected = KeyboardInterrupt if fault is interrupted else NewsreadError

    def do(self, action: Callable[[], object]) -> bool:
        """Do something on this disk; whether it succeeded."""
        with pytest.MonkeyPatch.context() as patch:
            for name in self.CALLS:
                patch.setattr(os, name, self._failing(getattr(os, name)))
            try:
                action()
            except self.expected:
                return False
        return True

    def _failing(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def failing(*arguments: Any, **options: Any) -> Any:
            if self.working_calls == 0 and not self.has_failed:
                self.has_failed = True
                if call.__name__ == "write":
                    descriptor, data = arguments
                    half = data[: len(data) // 2]
                    call(descriptor, half)
                self.fault()
            self.working_calls -= 1
            return call(*arguments, **options)

        return failing


@pytest.fixture
def bookmarks(folders: Folders) -> Bookmarks:
    """Four bookmarks, enough for every backup to exist."""
    bookmarks = Bookmarks(folders)
    for number in range(4):
        bookmarks.add(make_bookmark(number))
    return bookmarks


@FAULTS
@pytest.mark.parametrize("last_written", ["today", "on another day"])
def test_every_failing_call_leaves_the_old_or_the_new(
    folders: Folders,
    bookmarks: Bookmarks,
    fault: Callable[[], None],
    last_written: str,
) -> None:
    for working_calls in range(MOST_CALLS):
        if last_written == "on another day":
            os.utime(folders.database, times=(0, working_calls * 100_000))
        before, new = bookmarks.all(), make_bookmark(100 + working_calls)
        disk = FaultyDisk(working_calls, fault)
        succeeded = disk.do(partial(bookmarks.add, new))
        after = bookmarks.all()
        assert after == Bookmarks(folders).all()
        assert after in ([[*before, new]] if succeeded else [before, [*before, new]])
        assert bookmarks.add(new).id == new.id
        assert [bookmark.id for bookmark in bookmarks.all()] == [*(known.id for known in before), new.id]
        assert not list(folders.data.glob(".*.tmp"))
        assert bookmarks.notices == []
        if not disk.has_failed:
            break
    assert 6 <= working_calls < MOST_CALLS - 1


@FAULTS
def test_every_failing_call_during_mending_loses_nothing(
    folders: Folders, bookmarks: Bookmarks, fault: Callable[[], None]
) -> None:
    kept = bookmarks.all()
    path = folders.data / "newsread.json"
    damaged = path.read_bytes()[:-4]
    for working_calls in range(MOST_CALLS):
        path.unlink()
        path.write_bytes(damaged)
        disk = FaultyDisk(working_calls, fault)
        disk.do(Bookmarks(folders).all)
        assert Bookmarks(folders).all() == kept
        assert any(file.read_bytes() == damaged for file in folders.data.glob("*.corrupt-*"))
        if not disk.has_failed:
            break
    assert 4 <= working_calls < MOST_CALLS - 1


@FAULTS
def test_every_failing_call_while_caching_is_a_miss_at_worst(
    folders: Folders, fault: Callable[[], None]
) -> None:
    cache = AnalysisCache(folders)
    for working_calls in range(MOST_CALLS):
        analysis = Analysis(str(working_calls), "model", (), ())
        disk = FaultyDisk(working_calls, fault)
        succeeded = disk.do(partial(cache.save, analysis, "text"))
        assert cache.load(analysis.article_id, "model") in ([analysis] if succeeded else [None, analysis])
        if not disk.has_failed:
            break
    assert 3 <= working_calls < MOST_CALLS - 1


def test_refused_writes_push_no_backup_out(
    folders: Folders, bookmarks: Bookmarks, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def refuse_the_present_file(source: str, target: str) -> None:
        if str(target).endswith("newsread.json"):
            full()
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse_the_present_file)
    for number in range(5):
        with pytest.raises(NewsreadError):
            bookmarks.add(make_bookmark(50 + number))
    backups = [decode((folders.data / f"newsread.json.bak{number}").read_bytes()) for number in (1, 2, 3)]
    assert [len(backup.tables["bookmarks"]) for backup in backups] == [4, 3, 2]


def test_a_full_disk_is_said_in_one_sentence(bookmarks: Bookmarks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: full())
    with pytest.raises(NewsreadError, match=r"newsread\.json can't be saved \(No space left on device\)$"):
        bookmarks.add(make_bookmark(50))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_file_that_may_not_grow_keeps_what_it_has(folders: Folders, start_writer: StartWriter) -> None:
    lines = start_writer("20", "--limit", "8000").communicate()[0].splitlines()
    assert "can't be saved (File too large)" in lines[-1]
    assert len(lines) > 3
    bookmarks = Bookmarks(folders)
    assert {bookmark.id for bookmark in bookmarks.all()} == set(lines[:-1])
    assert bookmarks.notices == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that stops at one exact call")
def test_a_process_that_stops_at_any_call_leaves_the_old_or_the_new(
    folders: Folders, bookmarks: Bookmarks
) -> None:
    for working_calls in range(MOST_CALLS):
        before, new = bookmarks.all(), make_bookmark(100 + working_calls)
        status = add_and_stop(folders, new, working_calls)
        found = Bookmarks(folders)
        assert found.all() in ([[*before, new]] if status == 0 else [before, [*before, new]])
        assert found.notices == []
        if status == 0:
            break
    found.apply(Change(new, None))
    assert not list(folders.data.glob(".*.tmp"))
    assert 6 <= working_calls < MOST_CALLS - 1


def add_and_stop(folders: Folders, bookmark: Bookmark, working_calls: int) -> int:
    """Add a bookmark in a child process that stops dead at one call to the disk; 0 if it did not."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        done = FaultyDisk(working_calls, stopped).do(lambda: Bookmarks(folders).add(bookmark))
        os._exit(0 if done else 1)
    finally:
        os._exit(2)
