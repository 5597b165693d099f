"""A box over the screen below."""

from typing import Generic, TypeVar

from textual import events
from textual.screen import ModalScreen

from newsread.first_screen.frame import class_for
from tui.screens.styles import OTHER_SCREENS

Result = TypeVar("Result")


class Box(ModalScreen[Result], Generic[Result]):
    """A box that a click beside it closes, without a result.

    Nothing of it is drawn until it has its place, and its widgets have filled the width they got there.
    """

    CSS_PATH = OTHER_SCREENS

    _is_laid_out = False

    def on_mount(self) -> None:
        """Takes the form for the width of the terminal before the first layout, and waits for the second."""
        self.add_class(class_for(self.app.size.width))
        self.call_after_refresh(self.call_after_refresh, self._begin_to_draw)

    def on_click(self, event: events.Click) -> None:
        """Closes the box when the mouse is clicked beside it."""
        if event.widget is self:
            self.dismiss()

    def _begin_to_draw(self) -> None:
        self._is_laid_out = True
        self.refresh()

    def _compositor_refresh(self) -> None:
        if self._is_laid_out:
            super()._compositor_refresh()
