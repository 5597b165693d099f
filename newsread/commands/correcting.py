"""The commands that correct what was found."""

from functools import partial

from newsread.commands.command import Command, list_moves, local_command
from newsread.kinds import KIND_WORDS

_correct = partial(local_command, "mend", "mend")

MEND = (
    _correct("rename", "r", "Rename …"),
    _correct("merge", "m", "Merge into …", help="It is the same as another row."),
    _correct("split", "s", "Split off this mention", help="It names something else than the others."),
    _correct("split-alike", "S", "Split off all mentions spelt so"),
    _correct("kind", "k", "Change the kind …"),
    _correct("hide", "h", "Hide", help="It is no name."),
)

MEND_FIGURE = (
    local_command("mend-figure", "figure", "hide", "h", "Hide", help="It counts or measures nothing."),
)

_KIND_KEYS = dict(zip(KIND_WORDS, "ponlbew", strict=True))
KIND = tuple(
    Command(f"kind.{kind}", (_KIND_KEYS[kind],), words.capitalize(), "", "kind", in_palette=False)
    for kind, words in KIND_WORDS.items()
)

DIALOGUE = (
    Command(
        "dialogue.scope",
        ("tab",),
        "For this article, or for all",
        "For all: whatever has this name in any article.",
        "dialogue",
        in_palette=False,
        footer_label="this article or all",
    ),
    Command("dialogue.close", ("escape",), "Close", "", "dialogue", in_palette=False, footer_label="close"),
)

_in_corrections = partial(local_command, "corrections", "corrections")

CORRECTIONS = (
    *list_moves("corrections", "corrections", "correction"),
    _in_corrections("jump", "enter", "Go to where it was made", "go"),
    _in_corrections("delete", "x delete", "Take it back", "take back"),
    _in_corrections("clear", "X", "Take back all", "all", "All of this article, not those for all articles."),
    _in_corrections("undo", "z", "Undo", "undo"),
    _in_corrections("close", "escape M", "Close", "close"),
)
