"""Going from article to article, and to the library."""

from tui.messages import OpenLibrary, TurnArticle
from tui.screens.state import ReadingState


class Turning(ReadingState):
    """The actions that leave the article for its neighbours in the reading list, or for any other."""

    def action_article_next(self) -> None:
        """Opens the next article."""
        self.post_message(TurnArticle(1))

    def action_article_previous(self) -> None:
        """Opens the previous article."""
        self.post_message(TurnArticle(-1))

    def action_library_open(self) -> None:
        """Opens the library."""
        self.post_message(OpenLibrary())
