"""Nothing leaves the machine as long as no address is named."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminal.terminal import OpenTerminal

NO_NETWORK = Path(__file__).parent / "no_network"


@pytest.fixture
def attempts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where every attempt to use the network is written down, by this test's processes and theirs."""
    record = tmp_path / "attempts.txt"
    monkeypatch.setenv("TEST_NEWSREAD_NETWORK", str(record))
    monkeypatch.setenv("PYTHONPATH", str(NO_NETWORK))
    return record


def test_an_attempt_would_be_seen(attempts: Path) -> None:
    connect = "import socket; socket.create_connection(('127.0.0.1', 9))"
    assert subprocess.run([sys.executable, "-c", connect], capture_output=True, check=False).returncode == 1
    assert "socket.getaddrinfo" in attempts.read_text(encoding="utf-8")


def test_the_reader_and_its_extraction_use_no_network(
    attempts: Path, open_terminal: OpenTerminal, sample: Path
) -> None:
    terminal = open_terminal(str(sample))
    terminal.wait_for("Actors [1-9]")
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    assert not attempts.exists()


def test_no_library_leaves_anything_in_the_home_folder_that_it_might_send(
    command: Path, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for variable in [name for name in os.environ if name.startswith("XDG_")]:
        monkeypatch.delenv(variable)
    words = ["--data-dir", str(tmp_path / "data"), "--list", str(sample)]
    done = subprocess.run([command, *words], capture_output=True, check=True, text=True)
    assert "Organisations" in done.stdout
    assert list(home.rglob("*")) == []


def test_a_list_uses_no_network(attempts: Path, command: Path, sample: Path) -> None:
    done = subprocess.run([command, "--list", sample], capture_output=True, check=True, text=True)
    assert "Organisations" in done.stdout
    assert not attempts.exists()
