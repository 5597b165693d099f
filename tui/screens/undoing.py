"""Taking changes back."""

from newsread.errors import NewsreadError
from tui.screens.correcting import Correcting


class Undoing(Correcting):
    """The action that takes the last change back, whatever it was."""

    def action_undo(self) -> None:
        """Takes the last change back."""
        try:
            told = self.undo.take_back()
        except NewsreadError as error:
            self.notify(str(error), severity="warning", markup=False)
            return
        self.show_kept()
        self.tell_of_disk(told or "Nothing to undo")
