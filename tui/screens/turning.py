"""Going from article to article."""

from tui.messages import TurnArticle
from tui.screens.state import ReadingState


class Turning(ReadingState):
    """The actions that leave the article for its neighbours in the reading list."""

    def action_article_next(self) -> None:
        """Opens the next article."""
        self.post_message(TurnArticle(1))

    def action_article_previous(self) -> None:
        """Opens the previous article."""
        self.post_message(TurnArticle(-1))
