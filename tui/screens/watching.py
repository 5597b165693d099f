"""Looking after the disk: other windows write there, and it may take what it refused before."""

from newsread.errors import NewsreadError
from tui.messages import KeptChanged
from tui.screens.bookmarking import Bookmarking

_LOOK_SECONDS = 2.0
_TRY_SECONDS = 10.0


class Watching(Bookmarking):
    """What is done for the kept passages without being asked, as long as the article is open."""

    def watch_disk(self) -> None:
        """Begins to look for changes by other windows and to save again what was refused."""
        self.set_interval(_LOOK_SECONDS, self.look_for_changes)
        self.set_interval(_TRY_SECONDS, self.save_again)

    def look_for_changes(self) -> None:
        """Shows what another window has changed."""
        try:
            if self.keeping.refresh():
                self.mending.load()
                self.show_corrected()
                self._show_news()
        except NewsreadError as error:
            self.status.tell(str(error))

    def save_again(self) -> None:
        """Saves what the disk has refused, if it takes it now."""
        if self.keeping.unsaved or self.mending.unsaved:
            self.keeping.save()
            self.mending.save()
            if not (self.keeping.unsaved or self.mending.unsaved):
                self.status.tell("saved now")
            self._show_news()

    def _show_news(self) -> None:
        self.show_kept()
        self.app.screen.post_message(KeptChanged())
