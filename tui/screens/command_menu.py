"""Menus of the dialogue: commands of a scope with their keys, to be chosen with key, arrows or mouse."""

from collections.abc import Callable, Iterable

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from newsread.commands import Command, Scope
from newsread.settings.keys import display_key
from tui.bindings import app_bindings, choice_bindings, keymap_of
from tui.screens.dialogue import Dialogue
from tui.widgets.choice_list import ChoiceList

Chosen = Callable[[str, bool], None]
"""Gets the id of a command, and whether it is for all articles."""


class CommandMenu(Dialogue):
    """The commands of a scope.

    Args:
        about: What is corrected, in a line.
        chosen: Gets the choice, after the menu has closed.
        for_all_articles: Whether to begin with all articles instead of this one.
    """

    SCOPE: Scope

    def __init__(self, about: str, chosen: Chosen, *, for_all_articles: bool = False) -> None:
        super().__init__(about, for_all_articles=for_all_articles)
        self._chosen = chosen

    def body(self) -> Iterable[Widget]:
        """One line for each command."""
        yield ChoiceList(
            *(Option(_entry(command), command.id) for command in keymap_of(self).of(self.SCOPE)),
            id="dialogue-list",
            markup=False,
        )

    def action_choose(self, command_id: str) -> None:
        """Closes the menu and gives the choice."""
        self.dismiss()
        self._chosen(command_id, self.for_all_articles)

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self.action_choose(event.option_id or "")


class MendMenu(CommandMenu):
    """What can be wrong with a row."""

    SCOPE = "mend"
    BINDINGS = [*choice_bindings("mend"), *app_bindings()]


class FigureMenu(CommandMenu):
    """What can be wrong with a figure."""

    SCOPE = "mend-figure"
    BINDINGS = [*choice_bindings("mend-figure"), *app_bindings()]


class KindMenu(CommandMenu):
    """The kinds of what a name can stand for."""

    SCOPE = "kind"
    BINDINGS = [*choice_bindings("kind"), *app_bindings()]


def _entry(command: Command) -> Content:
    help = Content.styled(f"   {command.help}" if command.help else "", "$quiet")
    return Content.assemble((f"{display_key(command.keys[0])}", "bold $accent"), f"  {command.title}", help)
