"""A reader killed at any moment finds every bookmark that was kept."""

import random
import subprocess
from collections.abc import Callable

from newsread.paths import Folders
from store.bookmarks import Bookmarks
from store.envelope import decode

StartWriter = Callable[..., subprocess.Popen[str]]

KILLS = 30


def test_nothing_kept_is_lost_when_the_process_is_killed(folders: Folders, start_writer: StartWriter) -> None:
    chance = random.Random(7)
    kept: list[str] = []
    for kill in range(KILLS):
        writer = start_writer("1000")
        assert writer.stdout is not None
        kept += [writer.stdout.readline().strip() for _ in range(chance.randint(1, 4))]
        writer.kill()
        kept += writer.stdout.read().split("\n")[:-1]
        writer.wait()
        writer.stdout.close()
        decode((folders.data / "newsread.json").read_bytes())
        bookmarks = Bookmarks(folders)
        present = {bookmark.id for bookmark in bookmarks.all()}
        assert set(kept) <= present
        assert len(present) <= len(kept) + kill + 1
        assert bookmarks.notices == []
