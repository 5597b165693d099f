"""The dialogue's step in which a row gets another name."""

from collections.abc import Callable, Iterable

from textual import on
from textual.widget import Widget
from textual.widgets import Input

from newsread.decoding import clean
from tui.screens.dialogue import Dialogue


class NameDialogue(Dialogue):
    """A line with the name, to be changed.

    Args:
        about: What is corrected, in a line.
        name: What stands in the line first.
        named: Gets the new name and whether it is for all articles, after the dialogue has closed.
        for_all_articles: Whether to begin with all articles instead of this one.
    """

    def __init__(
        self, about: str, name: str, named: Callable[[str, bool], None], *, for_all_articles: bool
    ) -> None:
        super().__init__(about, for_all_articles=for_all_articles)
        self._name_before = name
        self._named = named

    def body(self) -> Iterable[Widget]:
        """The line."""
        yield Input(self._name_before, placeholder="name", compact=True, id="dialogue-line")

    @on(Input.Submitted)
    def _typed(self, event: Input.Submitted) -> None:
        self.dismiss()
        name = " ".join(clean(event.value).split())
        if name and name != self._name_before:
            self._named(name, self.for_all_articles)
