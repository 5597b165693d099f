"""The installed command, run to its end or in a real terminal, and an article to run it on."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.known import keep_analysis
from tests.terminal.running import Run
from tests.terminal.terminal import OpenTerminal, Terminal

COMMAND = Path(sys.executable).parent / "newsread"
SAMPLE = Path(__file__).parent.parent.parent / "assets" / "sample.txt"


@pytest.fixture
def open_terminal() -> Iterator[OpenTerminal]:
    """Runs `newsread`, or another program, with some words in a terminal of 120 by 36 cells, or as asked."""
    opened: list[Terminal] = []

    def open_it(
        *words: str, program: str = str(COMMAND), columns: int = 120, rows: int = 36, **other: Any
    ) -> Terminal:
        opened.append(Terminal([program, *words], columns, rows, **other))
        return opened[-1]

    yield open_it
    for terminal in opened:
        terminal.close()


@pytest.fixture
def sample() -> Path:
    """The sample article that comes with the program."""
    return SAMPLE


@pytest.fixture
def known_name(sample: Path) -> str:
    """All that is found in the sample article, written into the cache so that nothing is extracted."""
    name = "Written-down Vienna"
    keep_analysis(sample, "VIENNA", name)
    return name


@pytest.fixture
def command() -> Path:
    """The installed command."""
    return COMMAND


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder, which is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def run(data: Path, tmp_path: Path) -> Run:
    """Runs the command to its end over that data folder, beside the files of the test; checks its status."""

    def run_it(*words: str, status: int = 0) -> "subprocess.CompletedProcess[str]":
        done = subprocess.run(
            [str(COMMAND), "--data-dir", str(data), *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            check=False,
        )
        assert done.returncode == status, done.stderr
        return done

    return run_it
