"""Keeping passages against stock TinyDB with records as long: `python tests/benchmarks/keeping.py`.

Prints medians in milliseconds, and their ratios to stock TinyDB, for one insert with 1,000 passages kept, and
for listing and filtering 10,000, read from the disk and read again.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tinydb import TinyDB, where

from newsread.article import Article
from newsread.kept.bookmark import Bookmark
from newsread.kept.bookmark_lists import matching
from newsread.paths import Folders, folders_under
from store.bookmarks import Bookmarks, new_bookmark

_ROUNDS = 15
_TEXT = "The ministers could not agree on the words of the treaty, and left. " * 1000
_ARTICLE = Article("/news/river.txt", _TEXT, "0" * 64, "Ministers fail to agree on river treaty")


def made(count: int, first: int = 0) -> list[Bookmark]:
    """Bookmarks of one article, as long as a sentence, with a note and a tag."""
    return [
        new_bookmark(
            _ARTICLE, place, place + 140, ("Amara Okafor",), f"ask her again, {place}", (f"tag{place % 50}",)
        )
        for place in range(first, first + count)
    ]


def milliseconds(action: Callable[[int], object]) -> float:
    """The median time of an action, which gets the number of the round."""
    times = []
    for number in range(_ROUNDS):
        started = time.perf_counter()
        action(number)
        times.append(time.perf_counter() - started)
    return statistics.median(times) * 1000


def show(what: str, ours: float, stock: float) -> None:
    """Prints a line."""
    print(f"{what:42} newsread {ours:7.1f} ms   TinyDB {stock:7.1f} ms   {ours / stock:5.2f}x")


def measure_insert(folders: Folders, stock: TinyDB) -> None:
    """One more passage beside 1,000."""
    kept, new = made(1000), made(_ROUNDS, 1000)
    bookmarks = Bookmarks(folders)
    bookmarks.add_missing(kept)
    stock.insert_multiple(map(asdict, kept))
    ours = milliseconds(lambda number: bookmarks.add(new[number]))
    show("insert, 1,000 kept", ours, milliseconds(lambda number: stock.insert(asdict(new[number]))))


def measure_listing(folders: Folders, stock: TinyDB) -> None:
    """All of 10,000 passages, and those with a word."""
    kept = made(10_000)
    Bookmarks(folders).add_missing(kept)
    stock.insert_multiple(map(asdict, kept))
    open_window = Bookmarks(folders)
    has_word = where("note").search("9999")
    stock_all = milliseconds(lambda _: stock.all())
    stock_search = milliseconds(lambda _: (stock.clear_cache(), stock.search(has_word)))
    show("list 10,000 from the disk", milliseconds(lambda _: Bookmarks(folders).all()), stock_all)
    show("list 10,000 again", milliseconds(lambda _: open_window.all()), stock_all)
    show("filter 10,000", milliseconds(lambda _: matching(open_window.all(), "9999")), stock_search)


def main() -> None:
    """Measures in new folders."""
    for measure in (measure_insert, measure_listing):
        with tempfile.TemporaryDirectory() as folder, TinyDB(Path(folder) / "stock.json") as stock:
            measure(folders_under(Path(folder) / "newsread"), stock)


if __name__ == "__main__":
    main()
