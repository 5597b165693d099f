from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps every test, and every process that it starts, away from the developer's own bookmarks."""
    monkeypatch.setenv("NEWSREAD_DATA_DIR", str(tmp_path / "newsread-data"))
