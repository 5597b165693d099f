"""Colours and text styles as escape sequences, equal to those that Textual sends, but without it."""

_PLAIN_TERMINALS = ("dumb", "unknown")
_FULL_COLOUR = ("truecolor", "24bit")
_MANY_COLOURS = ("256color", "kitty")


def colour_bits(terminal: str, colours: str) -> int | None:
    """How many bits the colours of a terminal have, 24 or 8; None for less.

    Args:
        terminal: The variable TERM.
        colours: The variable COLORTERM.
    """
    name = terminal.strip().lower()
    if name in _PLAIN_TERMINALS:
        return None
    if colours.strip().lower() in _FULL_COLOUR:
        return 24
    return 8 if name.rpartition("-")[2] in _MANY_COLOURS else None


class Ink:
    """The escape sequences of a palette.

    Args:
        palette: Colours as "#rrggbb" by their names.
        bits: 24 or 8 bits for a colour.
        grey: Whether the colours become shades of grey.
    """

    def __init__(self, palette: dict[str, str], bits: int, *, grey: bool) -> None:
        self._palette = palette
        self._bits = bits
        self._grey = grey
        self._codes: dict[str, str] = {}

    def style(
        self,
        foreground: str,
        background: str,
        *,
        bold: bool = False,
        italic: bool = False,
        underlined: bool = False,
    ) -> str:
        """The sequence after which text has these colours of the palette and nothing else."""
        attributes = "0" + ";1" * bold + ";3" * italic + ";4" * underlined
        return f"\x1b[{attributes};38;{self._code(foreground)};48;{self._code(background)}m"

    def _code(self, name: str) -> str:
        """The numbers that stand for a colour behind 38 or 48."""
        if name not in self._codes:
            self._codes[name] = self._encoded(*_components(self._palette[name]))
        return self._codes[name]

    def _encoded(self, red: int, green: int, blue: int) -> str:
        if self._grey:
            red = green = blue = round(red * 0.2126 + green * 0.7152 + blue * 0.0722)
        return f"2;{red};{green};{blue}" if self._bits == 24 else f"5;{_in_256(red, green, blue)}"


def _components(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _in_256(red: int, green: int, blue: int) -> int:
    """The number of a colour among the 256 of a terminal, by the rule of Rich: a grey, or one of 6x6x6."""
    from colorsys import rgb_to_hls

    _, lightness, saturation = rgb_to_hls(red / 255, green / 255, blue / 255)
    if saturation < 0.15:
        grey = round(lightness * 25)
        return {0: 16, 25: 231}.get(grey, 231 + grey)
    return 16 + 36 * _in_6(red) + 6 * _in_6(green) + _in_6(blue)


def _in_6(component: int) -> int:
    return round(component / 95 if component < 95 else 1 + (component - 95) / 40)
