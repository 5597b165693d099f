import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LATE = {"tinydb", "filelock", "platformdirs"}


@pytest.mark.parametrize("module", ["store.bookmarks", "store.library", "store.cache", "newsread.paths"])
def test_what_the_start_touches_imports_no_database(module: str) -> None:
    program = f"import newsread, sys, {module}; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(result.stdout.split())
    assert module in loaded
    assert not LATE & loaded
