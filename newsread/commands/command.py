"""What a command is, and where its keys work."""

from typing import Literal, NamedTuple

Scope = Literal[
    "app",
    "reader",
    "select",
    "panel",
    "details",
    "bookmarks",
    "note",
    "export",
    "mend",
    "mend-figure",
    "kind",
    "dialogue",
    "corrections",
    "help",
    "library",
]

SCOPE_TITLES: dict[Scope, str] = {
    "reader": "Article",
    "select": "Article, while one selects",
    "panel": "Panel, while it has the focus",
    "details": "All about a row",
    "bookmarks": "Bookmark list",
    "note": "Note, while one writes it",
    "export": "Name of a file, while one exports",
    "mend": "Correcting a row",
    "mend-figure": "Correcting a figure",
    "kind": "Choosing a kind",
    "dialogue": "Correcting, at every step",
    "corrections": "Corrections of the article",
    "help": "Help",
    "library": "Library",
    "app": "Everywhere",
}


class Command(NamedTuple):
    """Something the reader can ask for."""

    id: str
    """Its name for good, in words joined by dots and dashes: "mention.next"."""
    keys: tuple[str, ...]
    """The keys in Textual's names, the one to show first at the front."""
    title: str
    """What it does in a few words, an imperative."""
    help: str
    """One sentence with what the title leaves open; may be empty."""
    scope: Scope
    """Where the keys work."""
    in_palette: bool = True
    footer_label: str | None = None
    """A word for the status line, which shows the commands that have one."""
    shared_action: str | None = None
    """The action of a command that other scopes have, too; None if its id names it."""

    @property
    def action(self) -> str:
        """The name of the method that does it, without the prefix `action_`."""
        return self.shared_action or self.id.replace(".", "_").replace("-", "_")


def local_command(
    scope: Scope,
    prefix: str,
    name: str,
    keys: str,
    title: str,
    footer_label: str | None = None,
    help: str = "",
) -> Command:
    """A command that is of no use elsewhere, and therefore not in the palette.

    Args:
        scope: Where its keys work.
        prefix: The first word of its id.
        name: The rest of its id.
        keys: Its keys, with blanks between.
        title: What it does.
        footer_label: A word for the line of keys; None if it is not shown there.
        help: What the title leaves open.
    """
    return Command(
        f"{prefix}.{name}",
        tuple(keys.split()),
        title,
        help,
        scope,
        in_palette=False,
        footer_label=footer_label,
    )


def list_moves(scope: Scope, prefix: str, entry: str) -> tuple[Command, ...]:
    """The commands that go through a list; the screen has their actions from `ListMoves`.

    Args:
        scope: Where their keys work.
        prefix: The first word of their ids.
        entry: What the list has, in a word for the titles.
    """
    moves = (
        ("down", ("j", "down"), "Next"),
        ("up", ("k", "up"), "Previous"),
        ("first", ("g", "home"), "First"),
        ("last", ("G", "end"), "Last"),
    )
    return tuple(
        Command(
            f"{prefix}.{name}",
            keys,
            f"{which} {entry}",
            "",
            scope,
            in_palette=False,
            shared_action=f"list_{name}",
        )
        for name, keys, which in moves
    )
