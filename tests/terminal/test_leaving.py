"""What happens when newsread is asked to end, or its terminal goes."""

import termios
from pathlib import Path

from newsread.command_line.exit_status import INTERRUPTED
from tests.terminal.terminal import OpenTerminal

ENDED_ON_REQUEST = 143
LOCAL_MODES = 3
"""The place of the modes that echo keys and gather lines, in what `termios.tcgetattr` gives."""
_OTHER_SCREEN_LEFT = b"\x1b[?1049l"


def test_a_request_to_end_gives_the_terminal_back_as_it_was(
    open_terminal: OpenTerminal, sample: Path, known_name: str
) -> None:
    terminal = open_terminal(str(sample))
    terminal.wait_for(known_name)
    assert _OTHER_SCREEN_LEFT not in terminal.raw
    terminal.terminate()
    assert terminal.wait_for_end() == 0
    assert _OTHER_SCREEN_LEFT in terminal.raw


def test_a_request_to_end_before_the_app_runs_gives_the_terminal_back_too(
    open_terminal: OpenTerminal, sample: Path
) -> None:
    terminal = open_terminal(str(sample))
    terminal.wait_for("Tab panel")
    terminal.terminate()
    assert terminal.wait_for_end() in (0, ENDED_ON_REQUEST)
    assert _OTHER_SCREEN_LEFT in terminal.raw
    assert terminal.modes[LOCAL_MODES] & termios.ECHO
    assert terminal.modes[LOCAL_MODES] & termios.ICANON


def test_an_interrupt_before_the_app_runs_ends_it_quietly(open_terminal: OpenTerminal, sample: Path) -> None:
    terminal = open_terminal(str(sample))
    terminal.wait_for("Tab panel")
    terminal.press("\x03")
    terminal.press("q")  # for an app that is quicker than the test
    assert terminal.wait_for_end() in (0, INTERRUPTED)
    assert _OTHER_SCREEN_LEFT in terminal.raw
    assert b"Traceback" not in terminal.raw


def test_it_ends_with_its_terminal_where_hang_ups_are_ignored_too(
    open_terminal: OpenTerminal, command: Path, sample: Path, known_name: str
) -> None:
    script = f"trap '' HUP; exec {command} {sample}"
    terminal = open_terminal("-c", script, program="/bin/sh")
    terminal.wait_for(known_name)
    assert terminal.hang_up() >= 0, "it was killed"


def test_the_place_is_kept_when_the_terminal_goes(
    open_terminal: OpenTerminal, sample: Path, known_name: str
) -> None:
    terminal = open_terminal(str(sample), rows=12)
    terminal.wait_for(known_name)
    terminal.press("G")
    terminal.wait_for("100 %")
    assert terminal.hang_up() == 0
    again = open_terminal(str(sample), rows=12)
    again.wait_for("100 %")
    assert any("100 %" in line for line in again.lines)
