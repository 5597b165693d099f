"""A line to type into, in the place of the status line."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Label

from tui.history import History


class PromptMessage(Message):
    """A message of a prompt."""

    def __init__(self, prompt: "Prompt", typed: str) -> None:
        super().__init__()
        self.prompt = prompt
        self.typed = typed
        """What stands in the line."""
        self.set_sender(prompt)

    @property
    def control(self) -> "Prompt":
        """The prompt that sent it."""
        return self.prompt


class Prompt(Horizontal):
    """`/query        3/17`: a mark, the input and a remark on it; closed until it is opened.

    Args:
        mark: What the line begins with.
        placeholder: What to type, while nothing is typed.
        history: What was typed before.
    """

    BINDINGS = [
        Binding("escape", "cancel", "Give up", show=False),
        Binding("up", "recall(-1)", "What was typed before", show=False),
        Binding("down", "recall(1)", "What was typed after it", show=False),
    ]

    class Changed(PromptMessage):
        """The reader typed."""

    class Accepted(PromptMessage):
        """The reader pressed enter."""

    class Cancelled(PromptMessage):
        """The reader gives up."""

    def __init__(self, mark: str, placeholder: str, history: History, *, id: str) -> None:
        super().__init__(id=id)
        self._mark = mark
        self._placeholder = placeholder
        self.history = history
        """What was typed before; whoever uses the prompt adds to it."""

    def compose(self) -> ComposeResult:
        """The mark, the input and the remark."""
        yield Label(Content(f" {self._mark} "), classes="prompt-mark")
        yield Input(placeholder=self._placeholder, compact=True, select_on_focus=False)
        yield Label("", classes="prompt-remark", markup=False)

    @property
    def is_open(self) -> bool:
        """Whether one can type into it."""
        return self.has_class("-open")

    def open(self) -> None:
        """Comes to the screen, empty, with the focus."""
        self.add_class("-open")
        with self.prevent(Input.Changed):
            self.query_one(Input).value = ""
        self.remark("")
        self.screen.set_focus(self.query_one(Input))

    def close(self) -> None:
        """Leaves the screen."""
        self.remove_class("-open")

    def remark(self, remark: str) -> None:
        """Says something at the right end of the line."""
        self.query_one(".prompt-remark", Label).update(Content(f"{remark} " if remark else ""))

    def action_cancel(self) -> None:
        """Gives up."""
        self.post_message(self.Cancelled(self, self.query_one(Input).value))

    def action_recall(self, direction: int) -> None:
        """Puts into the line what was typed before (-1) or after it (1)."""
        line = self.query_one(Input)
        line.value = self.history.recall(line.value, direction)
        line.cursor_position = len(line.value)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Changed(self, event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Accepted(self, event.value))
