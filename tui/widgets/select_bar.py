"""The line at the bottom while one selects with the keyboard."""

from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from newsread.plural import counted
from newsread.settings.keys import display_key
from tui.bindings import keymap_of, screen_bindings
from tui.widgets.painter import component_style


class SelectBar(Widget, can_focus=True):
    """`SELECT  12 words   w word  s sentence …`; while it has the focus, the keys grow the selection."""

    ALLOW_SELECT = False
    BINDINGS = screen_bindings("select")
    COMPONENT_CLASSES = {"select-bar--mode", "select-bar--key", "select-bar--quiet"}

    words: reactive[int] = reactive(0)
    """How many words are selected."""

    class Left(Message):
        """The focus is elsewhere: the keys have their usual meaning again."""

    def on_blur(self) -> None:
        """Tells that the mode has ended."""
        self.post_message(self.Left())

    def render(self) -> Content:
        """The mode and its size at the left, then as many keys as there is room for."""
        words = counted(self.words, "word")
        shown = Content.assemble((" SELECT ", self._style("mode")), (f" {words}  ", self._style("quiet")))
        for command in keymap_of(self).of("select"):
            if command.footer_label:
                hint = Content.assemble(
                    (f" {display_key(command.keys[0])} ", self._style("key")),
                    (f"{command.footer_label} ", self._style("quiet")),
                )
                if shown.cell_length + hint.cell_length <= self.size.width:
                    shown += hint
        return shown

    def _style(self, name: str) -> Style:
        return component_style(self, f"select-bar--{name}")
