"""What the tests of faults write, and the processes that write it."""

import hashlib
import subprocess
from collections.abc import Callable

from newsread.article import Article
from newsread.kept.bookmark import Bookmark
from store.bookmarks import new_bookmark

StartWriter = Callable[..., "subprocess.Popen[str]"]
"""Starts another newsread, as the fixture `start_writer` of conftest.py does."""

_TEXT = "A sentence of some article. " * 200
_ARTICLE = Article("/news/a.txt", _TEXT, hashlib.sha256(_TEXT.encode()).hexdigest(), "Title")


def make_bookmark(number: int) -> Bookmark:
    """A bookmark with a number, on a passage of its own."""
    return new_bookmark(_ARTICLE, number, number + 20, note=f"note {number}")
