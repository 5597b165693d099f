"""Commands with their keys, as the help lists them."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from newsread.commands import Command
from newsread.settings.keys import display_key

_KEY_CELLS = 22
_INDENT = 2
_GAP = 3
_NARROWEST = 20


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
        room = max(_NARROWEST, self.size.width - _INDENT - _KEY_CELLS)
        lines = [Content.styled(self._title, "bold $primary")]
        for command in self._commands:
            lines += _lines(command, room)
        self.update(Content("\n").join(lines))


def _lines(command: Command, room: int) -> list[Content]:
    """Keys and title; the sentence behind the title if there is room, or else below it."""
    keys = Content("  ").join([Content.styled(display_key(key), "$accent") for key in command.keys])
    first = Content.assemble(" " * _INDENT, keys.truncate(_KEY_CELLS, ellipsis=True, pad=True), command.title)
    if not command.help:
        return [first]
    if len(command.title) + _GAP + len(command.help) <= room:
        return [Content.assemble(first, " " * _GAP, (command.help, "$quiet"))]
    margin = " " * (_INDENT + _KEY_CELLS)
    sentence = Content(command.help).wrap(room)
    return [first, *(Content.assemble(margin, (line.plain, "$quiet")) for line in sentence)]
