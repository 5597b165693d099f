"""The commands of kept passages: their list, a note, a file of them."""

from functools import partial

from newsread.commands.command import Command, list_moves, local_command

_in_list = partial(local_command, "bookmarks", "bookmark")

BOOKMARKS = (
    *list_moves("bookmarks", "bookmark", "passage"),
    _in_list("jump", "enter", "Go to the passage", "go", "Opens its article if it is in another one."),
    _in_list("edit", "e", "Edit note and tags", "edit"),
    _in_list("delete", "x delete", "Delete", "delete"),
    _in_list("undo", "z", "Undo", "undo", "Takes the last change back."),
    _in_list("write", "E", "Export to a new file", "export"),
    _in_list("scope", "tab", "This article, or all", "all"),
    _in_list(
        "filter", "/", "Filter by words", "filter", "#word begins a tag, @word is in a name, others anywhere."
    ),
    _in_list("close", "escape B", "Close", "close"),
)

NOTE = (
    Command(
        "note.save", ("ctrl+s", "f2"), "Keep the note", "", "note", in_palette=False, footer_label="keep"
    ),
    Command(
        "note.close",
        ("escape",),
        "Close",
        "What was typed is kept all the same; z undoes it.",
        "note",
        in_palette=False,
        footer_label="close",
    ),
)

_export = partial(local_command, "export", "export")

EXPORT = (
    _export("write", "enter", "Write the file", "write"),
    _export("scope", "tab", "This article, or all", "all"),
    _export("close", "escape", "Close", "close"),
)
