"""Articles loaded in a thread of their own, so that a slow disk or server stops nobody from reading."""

from collections.abc import Callable, Sequence
from threading import Thread

from textual.message import Message

from newsread.errors import NewsreadError
from newsread.sources import load
from tui.messages import Awaited, Loaded, NotLoaded, PlaceToShow


class Loading(Thread):
    """Posts `Loaded` with the first source that can be read, or else `NotLoaded`; `Awaited` before a wait.

    The thread is a daemon: the app can end at any time without it.

    Args:
        sources: What to try, in this order.
        place: What to show then; None for the place of the last time.
        post: Takes the messages.
    """

    def __init__(
        self, sources: Sequence[str], place: PlaceToShow | None, post: Callable[[Message], object]
    ) -> None:
        super().__init__(name="loading", daemon=True)
        self._sources = sources
        self._place = place
        self._post = post
        self._given_up = False

    def give_up(self) -> None:
        """Posts nothing more: the reader wants another article."""
        self._given_up = True

    def run(self) -> None:
        """Loads one article."""
        problems: list[str] = []
        for source in self._sources:
            try:
                news: Message = Loaded(load(source, self._tell), self._place, problems)
                break
            except NewsreadError as error:
                problems.append(str(error))
        else:
            news = NotLoaded(problems)
        if not self._given_up:
            self._post(news)

    def _tell(self, sentence: str) -> None:
        if not self._given_up:
            self._post(Awaited(sentence[:1].upper() + sentence[1:]))
