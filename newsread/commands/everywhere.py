"""The commands of the library, of the help, and those that work everywhere."""

from functools import partial

from newsread.commands.command import Command, list_moves, local_command

_in_library = partial(local_command, "library", "library")

LIBRARY = (
    *list_moves("library", "library", "one"),
    _in_library("read", "enter", "Read it", "read", "Where it was left, or where it mentions the name."),
    _in_library("remove", "x delete", "Remove it", "remove", "Its file and its bookmarks stay."),
    _in_library("undo", "z", "Undo", "undo", "Brings back what was removed."),
    _in_library("filter", "/", "Find articles", "find", "Words of the title; @name finds who mentions it."),
    _in_library("close", "escape L", "Back to the article", "back"),
)

_in_help = partial(local_command, "help", "help")

HELP = (
    _in_help("down", "j down", "Line down", "down"),
    _in_help("up", "k up", "Line up", "up"),
    _in_help("page-down", "space pagedown", "Page down", "page down"),
    _in_help("page-up", "pageup", "Page up"),
    _in_help("first", "g home", "Beginning"),
    _in_help("last", "G end", "End"),
    _in_help("close", "escape", "Close", "close"),
)

EVERYWHERE = (
    Command("theme.next", ("t",), "Next theme", "", "app"),
    Command("help", ("?", "f1"), "Help", "All keys, those that work here first.", "app", footer_label="help"),
    Command(
        "command-palette",
        ("ctrl+p", "P"),
        "Command palette",
        "Commands, names and kept passages by typing.",
        "app",
        in_palette=False,
    ),
    Command("suspend", ("ctrl+z",), "Suspend", "The shell's fg returns.", "app", in_palette=False),
    Command("quit", ("q", "ctrl+q"), "Quit", "At once; everything is saved already.", "app"),
)
