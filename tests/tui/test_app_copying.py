"""Copies go where the settings say: to a program of the system, or through the terminal."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newsread.settings.config import Settings
from tests.tui import look
from tests.tui.river import article_of
from tests.tui.written_down import MakeApp
from tui.app import NewsreadApp
from tui.clipboard import LARGEST_FOR_TERMINAL

Install = Callable[[str], Path]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the program is a script for Wayland")


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Makes a script the only clipboard program there is; gives the file that stands for the clipboard."""

    def install(script: str) -> Path:
        programs, clipboard = tmp_path / "programs", tmp_path / "clipboard"
        programs.mkdir()
        program = programs / "wl-copy"
        program.write_text(f"#!{sys.executable}\nimport sys\nclipboard = {str(clipboard)!r}\n{script}\n")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(programs))
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        monkeypatch.delenv("DISPLAY", raising=False)
        return clipboard

    return install


async def told_after_copying(app: NewsreadApp) -> str:
    """What the status line says after the first sentence on the screen is copied."""
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("y")
        await app.workers.wait_for_complete()
        await pilot.pause()
        return str(look.status_line(app))


async def test_the_program_of_the_system_comes_first(make_app: MakeApp, install: Install) -> None:
    clipboard = install("open(clipboard, 'wb').write(sys.stdin.buffer.read())")
    app = make_app()
    assert "copied 7 words" in await told_after_copying(app)
    assert clipboard.read_text(encoding="utf-8") == "Ministers fail to agree on river treaty"
    assert app.clipboard == ""


async def test_where_the_program_fails_the_terminal_has_its_turn(make_app: MakeApp, install: Install) -> None:
    install("sys.exit(1)")
    app = make_app()
    assert "sent 7 words to the terminal's clipboard" in await told_after_copying(app)
    assert app.clipboard == "Ministers fail to agree on river treaty"


@pytest.mark.parametrize(
    ("way", "told"),
    [("off", "the clipboard is off in the settings"), ("system", "no clipboard program works here")],
)
async def test_nothing_is_copied_where_the_settings_leave_no_way(
    make_app: MakeApp, install: Install, way: str, told: str
) -> None:
    install("sys.exit(1)")
    app = make_app(settings=Settings(clipboard=way))
    assert f"Nothing copied: {told}" in await told_after_copying(app)
    assert app.clipboard == ""


async def test_what_is_too_long_for_the_terminal_is_not_cut_in_silence(make_app: MakeApp) -> None:
    long = article_of("word " * (LARGEST_FOR_TERMINAL // 5 + 2))
    app = make_app(article=long, settings=Settings(clipboard="terminal"))
    assert "are too long for the terminal's clipboard" in await told_after_copying(app)
    assert app.clipboard == ""
