from pathlib import Path

import pytest

from newsread.paths import Folders, folders_under


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return folders_under(tmp_path / "newsread")
