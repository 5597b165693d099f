"""Reading in a real terminal: what only its bytes can show."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

OpenTerminal = Callable[..., Any]
"""Opens a `Terminal` of conftest.py."""


def test_keys_typed_faster_than_the_screen_follows_reach_the_line_they_are_meant_for(
    open_terminal: OpenTerminal, sample: Path
) -> None:
    terminal = open_terminal(str(sample))
    terminal.wait_for("Ceasefire talks resume in Vienna")
    terminal.wait_for("Tab panel")
    terminal.press("/talks\r")
    terminal.wait_for(r"/talks 1/\d")
    terminal.press(":100%\r")
    terminal.wait_for(" 100 %")
    terminal.press("q")
    assert terminal.wait_for_end() == 0
