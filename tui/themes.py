"""Our two themes, and the colours that our style sheet needs in any other."""

from textual.color import Color
from textual.theme import Theme

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
    "kept": "#8fb8d8",
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
    "kept": "#1d6190",
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
    "kept": "ansi_blue",
    "quiet": "ansi_bright_black",
    "rule": "ansi_bright_black",
}
"""The terminal's own colours."""

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
        "rule": "#343941",
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
        "rule": "#d3cec2",
    },
)

OUR_THEMES = (NEWSREAD_DARK, NEWSREAD_LIGHT)


def own_colours(theme: Theme) -> dict[str, str]:
    """The CSS variables that our style sheet needs and a theme of Textual's does not define."""
    if theme.ansi:
        return _ANSI_KINDS
    generated = theme.to_color_system().generate()
    background, foreground = Color.parse(generated["background"]), Color.parse(generated["foreground"])
    return {
        **(_DARK_KINDS if theme.dark else _LIGHT_KINDS),
        "quiet": background.blend(foreground, 0.7).hex,
        "rule": background.blend(foreground, 0.2).hex,
    }
