"""What happens when newsread is asked to end, or its terminal goes."""

from pathlib import Path

from tests.terminal.terminal import OpenTerminal

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
