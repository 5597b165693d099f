"""A reader killed at any moment finds every bookmark that was kept.

Stock TinyDB goes through the same, for comparison; both counts are printed at the end of the run. There are
30 kills, or as many as the environment variable TEST_NEWSREAD_KILLS says.
"""

import json
import os
import random
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from newsread.paths import Folders
from store.bookmarks import Bookmarks
from store.envelope import decode
from tests.faults.writers import StartWriter, make_bookmark

KILLS = int(os.environ.get("TEST_NEWSREAD_KILLS", "30"))
LONGEST_LIFE_SECONDS = 0.2
"""How long a process that has kept its first record lives on; it keeps a dozen in this time."""


@dataclass(slots=True)
class Toll:
    """What the kills cost."""

    unreadable: int = 0
    """How often the file could not be read."""
    lost: int = 0
    """Records that were kept and are not there any more."""

    def __str__(self) -> str:
        return f"{self.unreadable} unreadable, {self.lost} records lost"


def killed_at_any_moment(start: Callable[[], "subprocess.Popen[str]"]) -> Iterator[list[str]]:
    """Start a process and kill it, over and over; the ids that each one said it had kept."""
    chance = random.Random(7)
    for _ in range(KILLS):
        writer = start()
        assert writer.stdout is not None
        kept = [writer.stdout.readline()]
        end = time.monotonic() + chance.uniform(0, LONGEST_LIFE_SECONDS)
        while (left := end - time.monotonic()) > 0 and select.select([writer.stdout], [], [], left)[0]:
            kept.append(writer.stdout.readline())
        writer.kill()
        kept += writer.stdout.read().splitlines(keepends=True)
        writer.wait()
        writer.stdout.close()
        yield [line.strip() for line in kept if line.endswith("\n")]


@pytest.mark.skipif(sys.platform == "win32", reason="select is for sockets only there")
def test_nothing_kept_is_lost_when_the_process_is_killed(
    folders: Folders,
    start_writer: StartWriter,
    record_property: Callable[[str, object], None],
) -> None:
    Bookmarks(folders).add_missing(make_bookmark(number) for number in range(1000))
    kept = {bookmark.id for bookmark in Bookmarks(folders).all()}
    toll = Toll()
    for kills, new in enumerate(killed_at_any_moment(lambda: start_writer("1000", "--edits")), start=1):
        kept |= set(new)
        decode(folders.database.read_bytes())
        bookmarks = Bookmarks(folders)
        present = {bookmark.id for bookmark in bookmarks.all()}
        assert len(present) <= len(kept) + kills
        assert bookmarks.notices == []
        toll.lost += len(kept - present)
    record_property("figure", f"newsread, {KILLS} kills: {toll}")
    assert toll == Toll()


@pytest.mark.skipif(sys.platform == "win32", reason="select is for sockets only there")
def test_stock_tinydb_goes_through_the_same(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    path = tmp_path / "stock.json"
    script = Path(__file__).parent / "stock_writer.py"
    command = [sys.executable, str(script), str(path), "1000"]
    records = {str(number): {"id": str(number), "note": "n" * 900} for number in range(1, 1001)}
    path.write_text(json.dumps({"_default": records}), encoding="utf-8")
    whole = path.read_bytes()
    kept, acknowledged = set(records), 0
    toll = Toll()
    for new in killed_at_any_moment(lambda: subprocess.Popen(command, stdout=subprocess.PIPE, text=True)):
        kept |= set(new)
        acknowledged += len(new)
        try:
            present = {record["id"] for record in json.loads(path.read_bytes())["_default"].values()}
        except ValueError:
            toll.unreadable += 1
            path.write_bytes(whole)
            present = set(records)
        toll.lost += len(kept - present)
        kept = present
    record_property("figure", f"stock TinyDB, {KILLS} kills: {toll}")
    assert acknowledged >= KILLS
