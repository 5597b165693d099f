"""Which colours reach the terminal: shades of grey without colours, its own where one wants these."""

import re
from pathlib import Path

import pytest

from tests.terminal.terminal import OpenTerminal

_COLOUR = re.compile(rb"[34]8;(?:5;(\d+)|2;(\d+);(\d+);(\d+))[;m]")
_GREYS_OF_256 = {0, 7, 8, 15, 16, 59, 102, 145, 188, 231, *range(232, 256)}


def is_grey(colour: tuple[bytes, ...]) -> bool:
    """Whether a colour of the 256, or one of red, green and blue, is a shade of grey."""
    number, *mixed = colour
    return int(number) in _GREYS_OF_256 if number else len(set(mixed)) == 1


@pytest.mark.parametrize("words", [(), ("--no-color",)])
def test_no_color_leaves_shades_of_grey(
    open_terminal: OpenTerminal, sample: Path, words: tuple[str, ...], known_name: str
) -> None:
    terminal = open_terminal(*words, str(sample))
    terminal.wait_for(known_name)
    colours = _COLOUR.findall(terminal.raw)
    assert len(colours) > 20
    coloured = sorted({colour for colour in colours if not is_grey(colour)})
    assert bool(coloured) != bool(words), coloured


def test_a_theme_in_the_colours_of_the_terminal_sends_no_others(
    open_terminal: OpenTerminal, sample: Path, known_name: str
) -> None:
    terminal = open_terminal("--theme", "ansi-dark", str(sample))
    terminal.wait_for(known_name)
    assert b"\x1b[32m" in terminal.raw or b";32" in terminal.raw
    assert _COLOUR.findall(terminal.raw) == []
