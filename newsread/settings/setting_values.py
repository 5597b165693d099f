"""Every setting: its values and what it does, for checking and for what is printed about it."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from newsread.rows import ORDERS
from newsread.settings.presets import PRESETS

MEASURES = range(20, 201)
PANEL_WIDTHS = range(20, 121)
SIDES = ("right", "left")
CLIPBOARDS = ("auto", "system", "terminal", "off")


class Setting(NamedTuple):
    """One setting of the configuration file; its variable is NEWSREAD_ with its name in capitals."""

    value_type: type
    help: str
    """What it does, one or two sentences."""
    wanted: str
    """What a value has to be, after "not"."""
    allowed: range | tuple[str, ...] | None = None
    """The values there are; None if any of the type is one, save an empty text."""
    example: str | None = None
    """A value to show where there is none by default."""

    def allows(self, value: object) -> bool:
        """Whether a value can be used."""
        if type(value) is not self.value_type:
            return False
        if self.allowed is not None:
            return value in self.allowed
        return value != "" and (not isinstance(value, str) or "\0" not in value)


def _number(numbers: range, help: str, example: str | None = None) -> Setting:
    wanted = f"a number from {numbers.start} to {numbers.stop - 1}"
    return Setting(int, help, wanted, numbers, example)


def _choice(choices: tuple[str, ...], help: str) -> Setting:
    return Setting(str, help, "one of " + ", ".join(choices), choices)


def _switch(help: str) -> Setting:
    return Setting(bool, help, "true or false")


def _words(help: str, example: str) -> Setting:
    return Setting(str, help, "a text in quotes", example=example)


SETTINGS: Mapping[str, Setting] = {
    "measure": _number(MEASURES, "The widest line of the article, in columns."),
    "theme": _words("newsread-dark, newsread-light, or any theme of Textual.", '"newsread-light"'),
    "panel_side": _choice(SIDES, "Where the panel of actors, figures and locations is: right or left."),
    "panel_width": _number(PANEL_WIDTHS, "Columns of the panel; unset, it suits the terminal.", "44"),
    "sort": _choice(ORDERS, "The order of the panel: by count, first mention (first) or name."),
    "tint": _switch("Whether all names are coloured by kind."),
    "model": _words("Name or folder of another spaCy pipeline that finds names.", '"en_core_web_sm"'),
    "keymap": _choice(tuple(PRESETS), "The keys to start from: default, or those of less or vim."),
    "clipboard": _choice(
        CLIPBOARDS,
        "Where copies go: to the clipboard program of the system, through the terminal (OSC 52), "
        "or nowhere (off); auto takes the first that there is.",
    ),
    "mouse": _switch("Whether the mouse works in newsread; if not, the terminal selects text as always."),
    "data_dir": _words("The folder for bookmarks, positions and cache.", '"/home/me/newsread"'),
}
"""All settings by name, besides the table [keys]."""

_YES_AND_NO = {"true": True, "yes": True, "on": True, "1": True}
_YES_AND_NO |= {"false": False, "no": False, "off": False, "0": False}

OF_ENVIRONMENT: Mapping[type, Callable[[str], object]] = {
    str: str,
    int: lambda text: int(text) if text.isdecimal() else None,
    bool: lambda text: _YES_AND_NO.get(text.lower()),
}
"""How each type of value is read from the environment; None for what can't be."""
