"""Everything a key can do: the one registry behind bindings, help, palette, footer and README."""

from newsread.commands.command import SCOPE_TITLES, Command, Scope
from newsread.commands.correcting import CORRECTIONS, DIALOGUE, KIND, MEND, MEND_FIGURE
from newsread.commands.everywhere import EVERYWHERE, HELP, LIBRARY
from newsread.commands.keeping import BOOKMARKS, EXPORT, NOTE
from newsread.commands.panel import DETAILS, PANEL
from newsread.commands.reading import READING
from newsread.commands.selecting import SELECT

__all__ = ["COMMANDS", "SCOPE_TITLES", "Command", "Scope", "commands_of"]

COMMANDS: tuple[Command, ...] = (
    READING
    + SELECT
    + PANEL
    + DETAILS
    + BOOKMARKS
    + NOTE
    + EXPORT
    + MEND
    + MEND_FIGURE
    + KIND
    + DIALOGUE
    + CORRECTIONS
    + HELP
    + LIBRARY
    + EVERYWHERE
)


def commands_of(scope: Scope) -> tuple[Command, ...]:
    """The commands whose keys work in a scope, in the order to show them."""
    return tuple(command for command in COMMANDS if command.scope == scope)
