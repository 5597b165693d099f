"""The keys of a box, at its foot."""

from collections.abc import Collection

from textual import events
from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from newsread.commands import Command, Scope
from newsread.settings.keys import display_key
from tui.bindings import keymap_of


class KeyLine(Static):
    """`Ctrl+S keep  Esc close`: the commands of a scope that have a footer label; a click runs one.

    Args:
        scope: Whose keys to show; the screen has the actions.
        remark: What else there is to know, after the keys.
        idle: The ids of commands that would do nothing now, and are not shown.
    """

    ALLOW_SELECT = False

    def __init__(
        self, scope: Scope, remark: str = "", idle: Collection[str] = (), *, id: str | None = None
    ) -> None:
        super().__init__(id=id)
        self._scope = scope
        self._remark = remark
        self._idle = idle
        self._parts: list[Content] = []

    def on_mount(self) -> None:
        """Shows the keys."""
        self.show_keys()

    def tell(self, problem: str) -> None:
        """Shows a sentence in the place of the keys."""
        self._parts = [Content.styled(problem, "$error")]
        self._show()

    def show_keys(self) -> None:
        """Shows the keys that hold in this app."""
        commands = keymap_of(self).of(self._scope)
        shown = [_shown(one) for one in commands if one.footer_label and one.id not in self._idle]
        self._parts = [*shown, Content(self._remark)] if self._remark else shown
        self._show()

    def on_resize(self) -> None:
        """Breaks the line anew."""
        self._show()

    def _show(self) -> None:
        """Breaks the line between two commands where it is too long, never within one."""
        lines = [Content()]
        for part in self._parts:
            longer = lines[-1] + (Content("  ") if lines[-1] else Content()) + part
            if lines[-1] and longer.cell_length > self.size.width > 0:
                lines.append(part)
            else:
                lines[-1] = longer
        self.update(Content("\n").join(lines))

    async def on_click(self, event: events.Click) -> None:
        """Runs the command under the mouse."""
        action = event.style.meta.get("command")
        if isinstance(action, str):
            event.stop()
            await self.screen.run_action(action)


def _shown(command: Command) -> Content:
    shown = Content.assemble((display_key(command.keys[0]), "bold $primary"), f" {command.footer_label}")
    return shown.stylize(Style.from_meta({"command": command.action}))
