"""Adds bookmarks and prints the id of each once it is kept."""

import sys
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).parents[2]))

from newsread.article import Article
from newsread.errors import NewsreadError
from newsread.kept.bookmark import Change
from newsread.paths import folders_under
from store.bookmarks import Bookmarks, new_bookmark


def limit_files(size: int) -> None:
    """Let no file grow beyond so many bytes."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def add(bookmarks: Bookmarks, count: int, edits: bool) -> None:
    """Add bookmarks one by one; with edits, give the oldest one another note each time."""
    article = Article("/news/a.txt", "A sentence of some article. " * 500, uuid4().hex, "Title")
    oldest = bookmarks.all()[0] if edits else None
    for number in range(count):
        kept = bookmarks.add(new_bookmark(article, number, number + 20, note="n" * 500))
        print(kept.id, flush=True)
        if oldest is not None:
            edited = replace(oldest, note="e" * (number % 100 * 9))
            oldest = bookmarks.apply(Change(oldest, edited)).after


if __name__ == "__main__":
    parser = ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--edits", action="store_true")
    options = parser.parse_args()
    if options.limit is not None:
        limit_files(options.limit)
    try:
        add(Bookmarks(folders_under(options.folder)), options.count, options.edits)
    except NewsreadError as error:
        print("refused:", error, flush=True)
