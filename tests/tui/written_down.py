"""An app to test over an extraction that is written down beforehand."""

from collections.abc import Callable, Iterator
from threading import Event

from newsread.article import Article
from nlp.client import Update
from tui.app import NewsreadApp

MakeApp = Callable[..., NewsreadApp]
"""Makes the app over real stores in a temporary folder, as the fixture `make_app` of conftest.py does."""


class WrittenDown:
    """An extraction that gives prepared updates; with a gate, the rest waits until it opens."""

    def __init__(self, updates: list[Update], gate: Event | None = None, before_gate: int = 0) -> None:
        self._updates = updates
        self._gate = gate
        self._before_gate = before_gate
        self.requested: tuple[Article, int] | None = None
        self.stopped = False

    def request(self, article: Article, first_offset: int = 0) -> None:
        self.requested = (article, first_offset)

    def updates(self) -> Iterator[Update]:
        for index, update in enumerate(self._updates):
            if self._gate is not None and index == self._before_gate:
                self._gate.wait()
            yield update

    def stop(self) -> None:
        self.stopped = True
