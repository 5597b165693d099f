"""The line with the words that a list is filtered by."""

from textual.widgets import Input


class ListFilter(Input):
    """Hidden until it is opened."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder=placeholder, compact=True, select_on_focus=False, classes="list-filter")
        self.display = False

    def open(self) -> None:
        """Comes to the screen with the focus."""
        self.display = True
        self.focus()

    def lift(self) -> bool:
        """Leaves the screen, empty; whether it was there."""
        was_open = self.display
        self.clear()
        self.display = False
        return was_open
