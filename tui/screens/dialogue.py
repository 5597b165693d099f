"""The small box at the foot of the article in which one corrects something, step by step."""

from collections.abc import Iterable

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from tui.bindings import bindings_of
from tui.screens.box import Box
from tui.widgets.key_line import KeyLine


class Dialogue(Box[None]):
    """What it is about, for which articles, and what a subclass puts between that and the keys.

    Args:
        about: What is corrected, in a line.
        for_all_articles: Whether to begin with all articles instead of this one.
    """

    BINDINGS = bindings_of("dialogue")

    for_all_articles: reactive[bool] = reactive(False, init=False)
    """Whether the correction is to hold for all articles."""

    def __init__(self, about: str, *, for_all_articles: bool = False) -> None:
        super().__init__()
        self._about = about
        self.set_reactive(Dialogue.for_all_articles, for_all_articles)

    def compose(self) -> ComposeResult:
        """The line about it, the scope, the body, the keys."""
        with Vertical(id="dialogue-box"):
            yield Static(Content(self._about), id="dialogue-about")
            yield Static(self._scope(), id="dialogue-scope")
            yield from self.body()
            yield KeyLine("dialogue", "Enter takes it", id="dialogue-keys")

    def body(self) -> Iterable[Widget]:
        """What one chooses from or types into."""
        raise NotImplementedError

    def watch_for_all_articles(self) -> None:
        """Shows for which articles it is."""
        self.query_one("#dialogue-scope", Static).update(self._scope())

    def action_dialogue_scope(self) -> None:
        """Takes all articles, or this one again."""
        self.for_all_articles = not self.for_all_articles

    def action_dialogue_close(self) -> None:
        """Corrects nothing."""
        self.dismiss()

    def on_click(self, event: events.Click) -> None:
        """Takes the other scope when that is clicked."""
        if event.widget is self.query_one("#dialogue-scope"):
            self.action_dialogue_scope()

    def _scope(self) -> Content:
        scopes = (("This article", not self.for_all_articles), ("All articles", self.for_all_articles))
        return Content("   ").join(
            Content.styled(f"{'●' if is_taken else '○'} {scope}", "bold $accent" if is_taken else "$quiet")
            for scope, is_taken in scopes
        )
