"""Colours and text styles as escape sequences, equal to those that Textual sends, but without it."""

_PLAIN_TERMINALS = ("dumb", "unknown")
_FULL_COLOUR = ("truecolor", "24bit")
_MANY_COLOURS = ("256color", "kitty")


_SIXTEEN = (
    *((0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0), (0, 0, 170), (170, 0, 170), (0, 170, 170)),
    *((170, 170, 170), (85, 85, 85), (255, 85, 85), (85, 255, 85), (255, 255, 85), (85, 85, 255)),
    *((255, 85, 255), (85, 255, 255), (255, 255, 255)),
)
"""Red, green and blue of the colours of a terminal that has no more than 16, as Rich assumes them."""
_TEXT, _GROUND = 30, 40
"""What the numbers of the colours of text and background begin with."""


def colour_bits(terminal: str, colours: str) -> int | None:
    """How many bits the colours of a terminal have, 24, 8 or 4; None where it has none.

    Args:
        terminal: The variable TERM.
        colours: The variable COLORTERM.
    """
    name = terminal.strip().lower()
    if not name or name in _PLAIN_TERMINALS:
        return None
    if colours.strip().lower() in _FULL_COLOUR:
        return 24
    return 8 if name.rpartition("-")[2] in _MANY_COLOURS else 4


class Ink:
    """The escape sequences of a palette.

    Args:
        palette: Colours as "#rrggbb" by their names.
        bits: 24, 8 or 4 bits for a colour.
        grey: Whether the colours become shades of grey.
    """

    def __init__(self, palette: dict[str, str], bits: int, *, grey: bool) -> None:
        self._palette = palette
        self._bits = bits
        self._grey = grey
        self._codes: dict[tuple[str, int], str] = {}

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
        return f"\x1b[{attributes};{self._code(foreground, _TEXT)};{self._code(background, _GROUND)}m"

    def _code(self, name: str, place: int) -> str:
        """The numbers that stand for a colour of the text or of the background."""
        if (name, place) not in self._codes:
            self._codes[name, place] = self._encoded(*_components(self._palette[name]), place)
        return self._codes[name, place]

    def _encoded(self, red: int, green: int, blue: int, place: int) -> str:
        if self._grey:
            red = green = blue = round(red * 0.2126 + green * 0.7152 + blue * 0.0722)
        if self._bits == 24:
            return f"{place + 8};2;{red};{green};{blue}"
        if self._bits == 8:
            return f"{place + 8};5;{_in_256(red, green, blue)}"
        number = _in_16(red, green, blue)
        return str(place + number if number < 8 else place + 60 + number - 8)


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


def _in_16(red: int, green: int, blue: int) -> int:
    """The number of the nearest colour among the 16 of a terminal, by the rule of Rich."""

    def distance(number: int) -> int:
        other_red, other_green, other_blue = _SIXTEEN[number]
        mean = (red + other_red) // 2
        reds, greens, blues = red - other_red, green - other_green, blue - other_blue
        return ((512 + mean) * reds**2 >> 8) + 4 * greens**2 + ((767 - mean) * blues**2 >> 8)

    return min(range(len(_SIXTEEN)), key=distance)
