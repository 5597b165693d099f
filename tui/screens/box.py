"""A box over the screen below."""

from typing import Generic, TypeVar

from textual import events
from textual.screen import ModalScreen

from tui.screens.styles import OTHER_SCREENS

Result = TypeVar("Result")


class Box(ModalScreen[Result], Generic[Result]):
    """A box that a click beside it closes, without a result."""

    CSS_PATH = OTHER_SCREENS

    def on_click(self, event: events.Click) -> None:
        """Closes the box when the mouse is clicked beside it."""
        if event.widget is self:
            self.dismiss()
