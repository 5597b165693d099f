"""The line above a list: what is listed, and what has just happened."""

from textual.content import Content
from textual.widgets import Static


class ListTitle(Static):
    """`Corrections   3   taken back, z corrects it again`."""

    def __init__(self) -> None:
        super().__init__(classes="list-title")
        self._title = Content()
        self._told = ""

    def show(self, title: Content) -> None:
        """Shows what is listed."""
        self._title = title
        self._update()

    def tell(self, sentence: str) -> None:
        """Tells something behind it, in the place of what was told before."""
        self._told = sentence
        self._update()

    def _update(self) -> None:
        told = Content.styled(f"   {self._told}" if self._told else "", "$warning")
        self.update(self._title + told)
