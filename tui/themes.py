"""The themes of our palettes, and the colours that our style sheet needs in any other."""

from textual.color import Color
from textual.theme import Theme

from newsread.first_screen.palette import DARK, LIGHT, PALETTES
from tui.contrast import readable

_ANSI_KINDS = {
    "kind-person": "ansi_yellow",
    "kind-organization": "ansi_blue",
    "kind-group": "ansi_magenta",
    "kind-place": "ansi_green",
    "kind-facility": "ansi_cyan",
    "kind-event": "ansi_red",
    "kind-other": "ansi_default",
    "kind-figure": "ansi_red",
    "lit-background": "ansi_default",
    "current-background": "ansi_yellow",
    "current-foreground": "ansi_black",
    "hit-background": "ansi_default",
    "kept-background": "ansi_default",
    "kept": "ansi_green",
    "quiet": "ansi_default",
    "aside": "ansi_default",
    "rule": "ansi_bright_black",
    "marked": "ansi_default",
    "in-sight": "ansi_default",
}
"""The terminal's own colours; no text is grey, since many palettes hide grey in the background."""


def _theme(name: str, *, dark: bool) -> Theme:
    """A palette as a theme. Its colours are variables too, for Textual would round some of them."""
    palette = PALETTES[name]
    return Theme(
        name=name,
        primary=palette["primary"],
        secondary=palette["secondary"],
        accent=palette["accent"],
        warning=palette["warning"],
        error=palette["error"],
        success=palette["success"],
        foreground=palette["foreground"],
        background=palette["background"],
        surface=palette["surface"],
        panel=palette["panel"],
        dark=dark,
        variables=palette,
    )


NEWSREAD_DARK = _theme("newsread-dark", dark=True)
NEWSREAD_LIGHT = _theme("newsread-light", dark=False)
OUR_THEMES = (NEWSREAD_DARK, NEWSREAD_LIGHT)


def own_colours(theme: Theme) -> dict[str, str]:
    """The CSS variables that our style sheet needs and a theme of Textual's does not define.

    Text in any of these colours can be read on any of these backgrounds.
    """
    if theme.name in PALETTES:
        return {}
    if theme.ansi:
        return _ANSI_KINDS
    generated = theme.to_color_system().generate()
    background, surface = Color.parse(generated["background"]), Color.parse(generated["surface"])
    foreground = Color.parse(generated["foreground"])
    kinds = {name: Color.parse(value) for name, value in (DARK if theme.dark else LIGHT).items()}
    backgrounds = {
        "lit-background": background.blend(kinds["kind-person"], 0.2),
        "hit-background": background.blend(kinds["kind-organization"], 0.2),
        "kept-background": background.blend(kinds["kind-place"], 0.14),
    }
    marked = surface.blend(foreground, 0.12)
    grounds = [background, surface, marked, *backgrounds.values()]
    texts = {name: colour for name, colour in kinds.items() if name.startswith("kind-") or name == "kept"}
    texts["quiet"] = texts["aside"] = background.blend(foreground, 0.7)
    current = texts["kind-person"]
    colours = {
        **backgrounds,
        **{name: readable(colour, grounds) for name, colour in texts.items()},
        "current-background": current,
        "current-foreground": readable(background, [current]),
        "marked": marked,
        "rule": background.blend(foreground, 0.2),
        "in-sight": background.blend(foreground, 0.16),
    }
    return {name: colour.hex for name, colour in colours.items()}
