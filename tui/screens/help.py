"""The help screen, written by the registry of commands."""

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from newsread.commands import SCOPE_TITLES, Command, Scope, commands_of, display_key
from tui.bindings import app_bindings

_KEY_CELLS = 22


class HelpScreen(ModalScreen[None]):
    """Every command with its keys."""

    BINDINGS = [
        Binding("escape,?,f1", "dismiss", "Close", show=False),
        Binding("j", "scroll_help(1)", "Down", show=False),
        Binding("k", "scroll_help(-1)", "Up", show=False),
        *(binding for binding in app_bindings() if binding.id != "help"),
    ]

    def compose(self) -> ComposeResult:
        """One table for each scope."""
        with Vertical(id="help-box"):
            yield Static(Content("Keys"), id="help-title")
            with VerticalScroll(id="help-scroll"):
                for scope, title in SCOPE_TITLES.items():
                    yield Static(_section(scope, title), classes="help-section")
            yield Static(Content("Esc close   ↑ ↓ more"), id="help-keys")

    def action_scroll_help(self, direction: int) -> None:
        """Scrolls a line down (1) or up (-1)."""
        self.query_one("#help-scroll").scroll_relative(y=direction, animate=False)

    def on_click(self, event: events.Click) -> None:
        """Closes the help when the mouse is clicked beside it."""
        if event.widget is self:
            self.dismiss()


def _section(scope: Scope, title: str) -> Content:
    lines = [_line(command) for command in commands_of(scope)]
    return Content("\n").join([Content.styled(title, "bold $primary"), *lines])


def _line(command: Command) -> Content:
    keys = Content("  ").join([Content.styled(display_key(key), "$accent") for key in command.keys])
    help = Content.styled(f"   {command.help}" if command.help else "", "$quiet")
    return Content.assemble("  ", keys.truncate(_KEY_CELLS, ellipsis=True, pad=True), command.title, help)
