"""Taking changes back."""

from tui.screens.correcting import Correcting


class Undoing(Correcting):
    """The action that takes the last change back, whatever it was."""

    def action_undo(self) -> None:
        """Takes the last change back."""
        told = self.undo.take_back()
        self.show_kept()
        self.tell_of_disk(told or "Nothing to undo")
