"""The extraction's news, read in a thread of its own and turned into messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Thread
from typing import TYPE_CHECKING, Protocol

from textual.message import Message

from newsread.article import Article
from newsread.errors import NewsreadError
from tui.findings import findings_of
from tui.messages import Failed, Found

if TYPE_CHECKING:
    from newsread.entities import Analysis
    from newsread.kept.corrections import Correction
    from nlp.client import Update
    from store.cache import AnalysisCache


class Extracting(Protocol):
    """An extraction, such as `nlp.client.Extraction`."""

    def request(self, article: Article, first_offset: int = 0) -> None:
        """Asks for the analysis of an article, the part at an offset first."""

    def updates(self) -> Iterator[Update]:
        """The news until the last; blocks in between."""

    def stop(self) -> None:
        """Ends the extraction at once."""


class Feed(Thread):
    """Posts `Found` and `Failed` until everything is found; a cached analysis makes the extraction needless.

    The first news comes at once: what is cached, or that nothing is found yet.

    The thread is a daemon: the app can end at any time without it.

    Args:
        article: The article.
        extraction: Gives its analysis; used by one feed at a time.
        cache: The analyses made before.
        model: Name and version of the model, the key of the cache.
        first_offset: Where the reader is; this part is read first.
        corrections: Gives those that hold for the article at the moment.
        post: Takes the messages.
        former: The feed that uses the extraction now; it is ended.
    """

    def __init__(
        self,
        article: Article,
        extraction: Extracting,
        cache: AnalysisCache,
        model: str,
        first_offset: int,
        corrections: Callable[[], tuple[Correction, ...]],
        post: Callable[[Message], object],
        former: Feed | None = None,
    ) -> None:
        super().__init__(name="extraction feed", daemon=True)
        self._article = article
        self._extraction = extraction
        self._cache = cache
        self._model = model
        self._first_offset = first_offset
        self._corrections = corrections
        self._post = post
        self._former = former
        self._ended = False

    def end(self) -> None:
        """Leaves the rest of the article unread: another one is on the screen."""
        self._ended = True

    def run(self) -> None:
        """Reads the cache, or else the extraction's updates to the last."""
        if self._former is not None:
            self._former.end()
            self._former.join()
            self._former = None
        cached = self._cache.load(self._article.id, self._model)
        if cached is not None:
            self._post_found(1.0, cached)
            self._extraction.stop()
            return
        if self._ended:
            return
        self._post(Found(0.0, None, complete=False))
        self._extraction.request(self._article, self._first_offset)
        for update in self._extraction.updates():
            self._pass_on(update)
            if self._ended and not _is_last(update):
                self._extraction.stop()
                return

    def _pass_on(self, update: Update) -> None:
        if update.failure:
            self._post(Failed(update.failure, extraction_ended=True))
            return
        analysis = update.analysis
        if analysis is None:
            self._post(Found(update.progress, None, complete=False))
            return
        self._post_found(update.progress, analysis)
        if analysis.complete:
            try:
                self._cache.save(analysis, self._article.text)
            except NewsreadError as error:
                self._post(Failed(str(error), extraction_ended=False))

    def _post_found(self, progress: float, analysis: Analysis) -> None:
        findings = findings_of(self._article, analysis, self._corrections())
        self._post(Found(progress, findings, analysis.complete))


def _is_last(update: Update) -> bool:
    return update.failure is not None or (update.analysis is not None and update.analysis.complete)
