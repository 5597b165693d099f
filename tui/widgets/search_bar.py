"""The line to type a search into, in the place of the status line."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Label


class SearchBar(Horizontal):
    """`/query        12 hits`."""

    BINDINGS = [Binding("escape", "cancel", "Give up the search", show=False)]

    class Changed(Message):
        """The reader typed."""

        def __init__(self, query: str) -> None:
            self.query = query
            super().__init__()

    class Closed(Message):
        """The reader is done with typing."""

        def __init__(self, accepted: bool) -> None:
            self.accepted = accepted
            """False gives up the search."""
            super().__init__()

    def compose(self) -> ComposeResult:
        """A slash, the input and the number of hits."""
        yield Label(" / ", id="search-mark")
        yield Input(id="search", placeholder="search the article", compact=True, select_on_focus=True)
        yield Label("", id="search-count", markup=False)

    def open(self) -> None:
        """Gives the input the focus, the last query selected."""
        self.query_one(Input).focus()

    def show_count(self, query: str, current: int, total: int) -> None:
        """Shows the number of the current hit and how many there are."""
        count = "" if not query else f"{current}/{total} " if total else "nothing found "
        self.query_one("#search-count", Label).update(Content(count))

    def action_cancel(self) -> None:
        """Gives up the search."""
        self.post_message(self.Closed(accepted=False))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Changed(event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Closed(accepted=True))
