"""The one line at the bottom: how far, what is lit, what is kept, and the keys one needs."""

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from newsread.commands import Command
from newsread.first_screen.frame import hint_rank, hints_that_fit, in_percent, panel_width
from newsread.settings.keys import display_key
from tui.bindings import keymap_of
from tui.widgets.painter import component_style

_MESSAGE_SECONDS = 2.5


class StatusBar(Widget):
    """`42 %  1/3  Amara Okafor 2/5   ★ 3`, and the keys at the right as far as there is room."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES = {
        "status--quiet",
        "status--lit",
        "status--kept",
        "status--key",
        "status--message",
        "status--unsaved",
    }

    progress: reactive[float] = reactive(0.0)
    """Share of the article that has been seen."""
    lit: reactive[tuple[str, int, int] | None] = reactive(None)
    """What is lit: name, number of the current place from 1 (0 for none), how many places."""
    remark: reactive[str] = reactive("")
    """What there is to say about the place that is lit, until another one is."""
    activity: reactive[str] = reactive("")
    """What goes on in the background, or what was found; shown while nothing is lit."""
    kept: reactive[int] = reactive(0)
    """How many passages are kept."""
    unsaved: reactive[int] = reactive(0)
    """How many changes the disk has not taken yet."""
    number: reactive[tuple[int, int]] = reactive((1, 1))
    """The number of the article in the reading list, and how many there are."""
    message: reactive[str] = reactive("")
    """What has just happened, instead of what is lit."""

    class Clicked(Message):
        """A key was clicked."""

        def __init__(self, action: str) -> None:
            self.action = action
            super().__init__()

    def tell(self, message: str) -> None:
        """Shows a short message for a moment."""
        self.message = message
        self.set_timer(_MESSAGE_SECONDS, lambda: self._forget(message))

    def watch_lit(self) -> None:
        """Forgets the remark on what was lit, and what happened before."""
        self.remark = self.message = ""

    def on_click(self, event: events.Click) -> None:
        """Tells which key was clicked."""
        action = event.style.meta.get("command")
        if isinstance(action, str):
            self.post_message(self.Clicked(action))

    def render(self) -> Content:
        """State left, keys right; the state has the right of way, then the last key, help."""
        state = self._state()
        commands = keymap_of(self).footer(is_lit=self.lit is not None)
        has_drawer = not panel_width(self.size.width, None)
        *commands, help_command = commands
        commands.sort(key=lambda command: hint_rank(command.footer_label or "", has_drawer=has_drawer))
        hints, help_hint = [self._hint(command) for command in commands], self._hint(help_command)
        free = self.size.width - state.cell_length - help_hint.cell_length
        fitting = hints_that_fit([hint.cell_length for hint in hints], free)
        shown = Content.assemble(*hints[:fitting], help_hint, " ")
        return state.truncate(max(0, self.size.width - shown.cell_length), ellipsis=True, pad=True) + shown

    def _state(self) -> Content:
        parts = [Content.styled(f" {in_percent(self.progress, 1):>3} %", self._style("quiet"))]
        number, articles = self.number
        if articles > 1:
            parts.append(Content.styled(f"{number}/{articles}", self._style("quiet")))
        if self.message:
            parts.append(Content.styled(self.message, self._style("message")))
        elif self.lit:
            name, number, total = self.lit
            place = f" {number}/{total}" if number else f" {total}"
            parts.append(Content.assemble((name, self._style("lit")), (place, self._style("quiet"))))
            if self.remark:
                parts.append(Content.styled(self.remark, self._style("message")))
        elif self.activity:
            parts.append(Content.styled(self.activity, self._style("quiet")))
        if self.kept:
            parts.append(Content.styled(f" ★ {self.kept}", self._style("kept")))
        if self.unsaved:
            parts.append(Content.styled(f"{self.unsaved} not saved yet", self._style("unsaved")))
        return Content("  ").join(parts)

    def _hint(self, command: Command) -> Content:
        hint = Content.assemble(
            (f" {display_key(command.keys[0])} ", self._style("key")),
            (f"{command.footer_label} ", self._style("quiet")),
        )
        prefix = "app." if command.scope == "app" else "screen."
        return hint.stylize(Style.from_meta({"command": prefix + command.action}))

    def _style(self, name: str) -> Style:
        return component_style(self, f"status--{name}")

    def _forget(self, message: str) -> None:
        if self.message == message:
            self.message = ""
