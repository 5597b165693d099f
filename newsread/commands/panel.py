"""The commands of the panel, and of the view of one row."""

from functools import partial

from newsread.commands.command import local_command

_row = partial(local_command, "panel", "row")

PANEL = (
    _row("down", "j down", "Next row"),
    _row("up", "k up", "Previous row"),
    _row("page-down", "pagedown", "A page of rows down"),
    _row("page-up", "pageup", "A page of rows up"),
    _row("first", "g home", "First row"),
    _row("last", "G end", "Last row"),
    _row("open", "enter", "Next mention of this row"),
    _row("filter", "/", "Filter the panel by text"),
)

_in_details = partial(local_command, "details", "details")

DETAILS = (
    _in_details("go", "enter", "Go to the mention, or choose the row", "go there"),
    _in_details("down", "j down", "Next line"),
    _in_details("up", "k up", "Previous line"),
    _in_details("first", "g home", "First line"),
    _in_details("last", "G end", "Last line"),
    _in_details("next-list", "tab l right", "Next list", "next list"),
    _in_details("previous-list", "shift+tab h left", "Previous list"),
    _in_details("close", "escape i", "Close", "close"),
)
