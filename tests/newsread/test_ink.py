"""Colours as Textual sends them, through Rich."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.style import Style
from textual.color import Color

from newsread.first_screen.ink import Ink, colour_bits

COMPONENTS = st.tuples(*[st.integers(0, 255)] * 3)
SYSTEMS = {24: ColorSystem.TRUECOLOR, 8: ColorSystem.EIGHT_BIT, 4: ColorSystem.STANDARD}


def sent_by_rich(foreground: Color, background: Color, bits: int) -> str:
    style = Style(color=foreground.rich_color, bgcolor=background.rich_color)
    return style.render("x", color_system=SYSTEMS[bits])


@given(COMPONENTS, COMPONENTS, st.sampled_from([24, 8, 4]), st.booleans())
def test_colours_are_sent_as_textual_sends_them(
    text: tuple[int, int, int], ground: tuple[int, int, int], bits: int, grey: bool
) -> None:
    foreground, background = Color(*text), Color(*ground)
    ink = Ink({"text": foreground.hex, "ground": background.hex}, bits, grey=grey)
    if grey:
        foreground, background = foreground.monochrome, background.monochrome
    codes = ink.style("text", "ground").removeprefix("\x1b[0;")
    assert sent_by_rich(foreground, background, bits) == f"\x1b[{codes}x\x1b[0m"


def test_bold_and_italic_are_sent_before_the_colours() -> None:
    ink = Ink({"text": "#ffffff", "ground": "#000000"}, 24, grey=False)
    style = ink.style("text", "ground", bold=True, italic=True)
    assert style == "\x1b[0;1;3;38;2;255;255;255;48;2;0;0;0m"


@pytest.mark.parametrize(
    ("terminal", "colours", "bits"),
    [
        ("xterm-256color", "", 8),
        ("xterm-256color", "truecolor", 24),
        ("xterm-kitty", "", 8),
        ("tmux", "24bit", 24),
        ("linux", "", 4),
        ("xterm-16color", "", 4),
        ("", "", None),
        ("dumb", "truecolor", None),
    ],
)
def test_the_colours_of_a_terminal_are_known_by_its_variables(
    terminal: str, colours: str, bits: int | None
) -> None:
    assert colour_bits(terminal, colours) == bits
