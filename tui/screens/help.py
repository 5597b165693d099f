"""The help: every command with the keys that hold, those that work where the reader is first."""

from collections.abc import Iterable, Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from newsread.commands import SCOPE_TITLES, Command, Scope
from tui.bindings import app_bindings, bindings_of, keymap_of
from tui.screens.box import Box
from tui.widgets.help_section import HelpSection
from tui.widgets.key_line import KeyLine

_ABOUT_COUNTS = "A number first says how often, or where to: 5j, 3n, 10G, 50%."


class HelpScreen(Box[None]):
    """Every command with its keys, scope by scope.

    Args:
        active: The bindings that work on the screen below, those of the focus first.
    """

    BINDINGS = [*bindings_of("help"), *app_bindings()]
    AUTO_FOCUS = ""

    def __init__(self, active: Iterable[Binding]) -> None:
        super().__init__()
        self._active_ids = tuple(dict.fromkeys(binding.id for binding in active))

    def compose(self) -> ComposeResult:
        """The commands that work here, then the others."""
        keymap = keymap_of(self)
        scope_of = {command.id: command.scope for command in keymap.commands}
        scopes_here = dict.fromkeys(scope_of[id] for id in self._active_ids if id in scope_of)
        with Vertical(id="help-box"):
            with VerticalScroll(id="help-scroll", can_focus=False):
                yield Static(Content("Keys that work here"), id="help-title")
                if keymap.has_counts:
                    yield Static(Content(_ABOUT_COUNTS), id="help-counts")
                for scope in scopes_here:
                    yield from self._section(scope, keymap.of(scope), active=True)
                yield Static(Content("Elsewhere"), id="help-elsewhere")
                for scope in SCOPE_TITLES:
                    yield from self._section(scope, keymap.of(scope), active=False)
            yield KeyLine("help", id="help-keys")

    def _section(self, scope: Scope, commands: Sequence[Command], *, active: bool) -> Iterable[HelpSection]:
        """The commands of a scope that work here, or those that don't."""
        wanted = [command for command in commands if (command.id in self._active_ids) is active]
        if wanted:
            yield HelpSection(SCOPE_TITLES[scope], wanted)

    @property
    def _scroll(self) -> VerticalScroll:
        return self.query_one(VerticalScroll)

    def action_help_down(self) -> None:
        """Scrolls a line down."""
        self._scroll.scroll_down(animate=False)

    def action_help_up(self) -> None:
        """Scrolls a line up."""
        self._scroll.scroll_up(animate=False)

    def action_help_page_down(self) -> None:
        """Scrolls a page down."""
        self._scroll.scroll_page_down(animate=False)

    def action_help_page_up(self) -> None:
        """Scrolls a page up."""
        self._scroll.scroll_page_up(animate=False)

    def action_help_first(self) -> None:
        """Scrolls to the beginning."""
        self._scroll.scroll_home(animate=False)

    def action_help_last(self) -> None:
        """Scrolls to the end."""
        self._scroll.scroll_end(animate=False)

    def action_help_close(self) -> None:
        """Closes the help."""
        self.dismiss()
