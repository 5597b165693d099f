import subprocess
import sys
from pathlib import Path

import pytest

from newsread.paths import Folders, folders_under
from tests.faults.writers import StartWriter


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return folders_under(tmp_path / "newsread")


@pytest.fixture
def start_writer(folders: Folders) -> StartWriter:
    """Starts another newsread that adds bookmarks and prints the id of each after it is kept."""

    def start(*arguments: str) -> "subprocess.Popen[str]":
        script = Path(__file__).parent / "writer.py"
        return subprocess.Popen(
            [sys.executable, str(script), str(folders.data), *arguments], stdout=subprocess.PIPE, text=True
        )

    return start
