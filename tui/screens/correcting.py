"""Mending what was found wrongly."""

from newsread.errors import NewsreadError
from tui.screens.bookmarking import Bookmarking


class Correcting(Bookmarking):
    """The actions that correct what was found."""

    def load_corrections(self) -> None:
        """Takes over the corrections made earlier and in other windows."""
        try:
            self.mending.load()
        except NewsreadError as error:
            self.notify(str(error), severity="warning", markup=False)
        self.show_corrected()
