"""Our two themes, and the colours that our style sheet needs in any other."""

from textual.color import Color
from textual.theme import Theme

from tui.contrast import readable

_DARK_KINDS = {
    "kind-person": "#e6c07b",
    "kind-organization": "#8ab4e8",
    "kind-group": "#c8a2dc",
    "kind-place": "#8fc99a",
    "kind-facility": "#7fc4c4",
    "kind-event": "#e59a8c",
    "kind-other": "#b4b4b4",
    "kind-figure": "#e8a06c",
    "lit-background": "#453f2e",
    "current-background": "#e6c07b",
    "current-foreground": "#16181c",
    "hit-background": "#294250",
    "kept-background": "#22332b",
    "kept": "#8fc99a",
}
_LIGHT_KINDS = {
    "kind-person": "#7d5300",
    "kind-organization": "#1d57a5",
    "kind-group": "#7a3d96",
    "kind-place": "#226b34",
    "kind-facility": "#0f6464",
    "kind-event": "#a33a2a",
    "kind-other": "#5a5a5a",
    "kind-figure": "#98480a",
    "lit-background": "#f3e3b3",
    "current-background": "#7d5300",
    "current-foreground": "#ffffff",
    "hit-background": "#cfe4ee",
    "kept-background": "#dcebdd",
    "kept": "#226b34",
}
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
}
"""The terminal's own colours; no text is grey, since many palettes hide grey in the background."""

NEWSREAD_DARK = Theme(
    name="newsread-dark",
    primary="#8ab4e8",
    secondary="#6f8fb5",
    accent="#e6c07b",
    warning="#e8a06c",
    error="#e5786d",
    success="#8fc99a",
    foreground="#d6d3cc",
    background="#16181c",
    surface="#1c1f24",
    panel="#2a2e35",
    dark=True,
    variables={
        **_DARK_KINDS,
        "quiet": "#8d9199",
        "aside": "#aaadb4",
        "rule": "#343941",
        "screen-selection-background": "#2c3d5c",
    },
)

NEWSREAD_LIGHT = Theme(
    name="newsread-light",
    primary="#1d57a5",
    secondary="#44658f",
    accent="#7d5300",
    warning="#98480a",
    error="#a8281c",
    success="#226b34",
    foreground="#2a2926",
    background="#faf8f3",
    surface="#f1eee6",
    panel="#e4e0d6",
    dark=False,
    variables={
        **_LIGHT_KINDS,
        "quiet": "#66645e",
        "aside": "#66645e",
        "rule": "#d3cec2",
        "screen-selection-background": "#d9e4f5",
    },
)

OUR_THEMES = (NEWSREAD_DARK, NEWSREAD_LIGHT)


def own_colours(theme: Theme) -> dict[str, str]:
    """The CSS variables that our style sheet needs and a theme of Textual's does not define.

    Text in any of these colours can be read on any of these backgrounds.
    """
    if theme.ansi:
        return _ANSI_KINDS
    generated = theme.to_color_system().generate()
    background, surface = Color.parse(generated["background"]), Color.parse(generated["surface"])
    foreground = Color.parse(generated["foreground"])
    kinds = {
        name: Color.parse(value) for name, value in (_DARK_KINDS if theme.dark else _LIGHT_KINDS).items()
    }
    backgrounds = {
        "lit-background": background.blend(kinds["kind-person"], 0.2),
        "hit-background": background.blend(kinds["kind-organization"], 0.2),
        "kept-background": background.blend(kinds["kind-place"], 0.14),
    }
    grounds = [background, surface, *backgrounds.values()]
    texts = {name: colour for name, colour in kinds.items() if name.startswith("kind-") or name == "kept"}
    texts["quiet"] = texts["aside"] = background.blend(foreground, 0.7)
    current = texts["kind-person"]
    colours = {
        **backgrounds,
        **{name: readable(colour, grounds) for name, colour in texts.items()},
        "current-background": current,
        "current-foreground": readable(background, [current]),
        "rule": background.blend(foreground, 0.2),
    }
    return {name: colour.hex for name, colour in colours.items()}
