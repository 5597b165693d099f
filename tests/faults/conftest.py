import hashlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newsread.article import Article
from newsread.kept.bookmark import Bookmark
from newsread.paths import Folders, folders_under
from store.bookmarks import new_bookmark

StartWriter = Callable[..., "subprocess.Popen[str]"]

TEXT = "A sentence of some article. " * 200


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return folders_under(tmp_path / "newsread")


@pytest.fixture(scope="session")
def make_bookmark() -> Callable[[int], Bookmark]:
    article = Article("/news/a.txt", TEXT, hashlib.sha256(TEXT.encode()).hexdigest(), "Title")
    return lambda number: new_bookmark(article, number, number + 20, note=f"note {number}")


@pytest.fixture
def start_writer(folders: Folders) -> StartWriter:
    """Starts another newsread that adds bookmarks and prints the id of each after it is kept."""

    def start(*arguments: str) -> "subprocess.Popen[str]":
        script = Path(__file__).parent / "writer.py"
        return subprocess.Popen(
            [sys.executable, str(script), str(folders.data), *arguments], stdout=subprocess.PIPE, text=True
        )

    return start
