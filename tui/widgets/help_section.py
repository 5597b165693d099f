"""Commands with their keys, as the help lists them."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from newsread.commands import Command
from newsread.settings.keys import display_key

_KEY_CELLS = 22
_FEW_KEY_CELLS = 12
_ROOMY = 48
"""Cells from which on all keys of a command have room."""
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
    """Keys and title; the sentence behind the title if there is room, or else below it."""
    keys = Content("  ").join([Content.styled(display_key(key), "$accent") for key in command.keys])
    margin = " " * (_INDENT + key_cells)
    first, *others = Content(command.title).wrap(room)
    first = Content.assemble(" " * _INDENT, keys.truncate(key_cells, ellipsis=True, pad=True), first)
    title = [first, *(Content.assemble(margin, line) for line in others)]
    if not command.help:
        return title
    if len(command.title) + _GAP + len(command.help) <= room:
        return [Content.assemble(first, " " * _GAP, (command.help, "$quiet"))]
    sentence = Content(command.help).wrap(room)
    return [*title, *(Content.assemble(margin, (line.plain, "$quiet")) for line in sentence)]
