"""Several newsreads on one file lose nothing."""

import pytest

from newsread.paths import Folders
from store.bookmarks import Bookmarks
from tests.faults.writers import StartWriter


@pytest.mark.parametrize("processes", [2, 4])
def test_processes_that_add_at_the_same_time_lose_nothing(
    folders: Folders, start_writer: StartWriter, processes: int
) -> None:
    writers = [start_writer("100") for _ in range(processes)]
    kept = [line for writer in writers for line in writer.communicate()[0].split()]
    assert [writer.returncode for writer in writers] == [0] * processes
    assert len(kept) == 100 * processes
    bookmarks = Bookmarks(folders)
    assert {bookmark.id for bookmark in bookmarks.all()} == set(kept)
    assert bookmarks.notices == []
