"""Commands with their keys, as the help lists them."""

from collections.abc import Sequence
from itertools import zip_longest

from textual.content import Content
from textual.widgets import Static

from newsread.commands import Command
from newsread.settings.keys import display_key

_KEY_CELLS = 22
_FEW_KEY_CELLS = 12
_ROOMY = 48
"""Cells from which on most commands have room for their keys on one line."""
_KEY_GAP = 2
_INDENT = 2
_GAP = 3


class HelpSection(Static):
    """A title, and for each command its keys, what it does, and what else there is to know about it.

    Args:
        title: Where the commands work.
        commands: The commands, with the keys that hold.
    """

    def __init__(self, title: str, commands: Sequence[Command]) -> None:
        super().__init__(classes="help-section")
        self._title = title
        self._commands = commands

    def on_resize(self) -> None:
        """Wraps the sentences to the new width."""
        key_cells = _KEY_CELLS if self.size.width >= _ROOMY else _FEW_KEY_CELLS
        room = max(1, self.size.width - _INDENT - key_cells)
        lines = [Content.styled(self._title, "bold $primary")]
        for command in self._commands:
            lines += _lines(command, key_cells, room)
        self.update(Content("\n").join(lines))


def _lines(command: Command, key_cells: int, room: int) -> list[Content]:
    """The keys, and beside them what the command does; each on as many lines as it takes."""
    both = zip_longest(_key_lines(command, key_cells - _KEY_GAP), _about(command, room), fillvalue=Content())
    return [
        Content.assemble(" " * _INDENT, keys.truncate(key_cells, pad=True), about) for keys, about in both
    ]


def _key_lines(command: Command, cells: int) -> list[Content]:
    """The keys, as many on a line as there is room for."""
    lines: list[Content] = []
    for key in command.keys:
        shown = Content.styled(display_key(key), "$accent").truncate(cells, ellipsis=True)
        if lines and lines[-1].cell_length + _KEY_GAP + shown.cell_length <= cells:
            lines[-1] = Content.assemble(lines[-1], " " * _KEY_GAP, shown)
        else:
            lines.append(shown)
    return lines


def _about(command: Command, room: int) -> list[Content]:
    """The title; the sentence behind it if there is room, or else below it."""
    title = Content(command.title).wrap(room)
    if not command.help:
        return title
    if len(command.title) + _GAP + len(command.help) <= room:
        return [Content.assemble(command.title, " " * _GAP, (command.help, "$quiet"))]
    return [*title, *(Content.styled(line.plain, "$quiet") for line in Content(command.help).wrap(room))]
