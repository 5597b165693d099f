"""Which articles were read lately, and how far.

TinyDB is imported on first use.
"""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from newsread.article import Article
from newsread.paths import Folders, absolute_source
from store.records import known_values

if TYPE_CHECKING:
    from store.storage import AtomicJSONStorage, RecordTable

KEPT = 500
"""How many articles are remembered; the one not seen for the longest time goes first."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article that was read, and how far."""

    article_id: str
    path: str
    title: str
    offset: int
    """The first character on the screen."""
    length: int
    """Characters of the article."""
    seen: str
    """ISO 8601 with time zone."""


class Library:
    """The articles read lately. Every method may raise NewsreadError when the disk refuses."""

    def __init__(self, folders: Folders) -> None:
        self._path = folders.library
        self._opened: tuple[AtomicJSONStorage, RecordTable] | None = None

    @property
    def notices(self) -> list[str]:
        """What the reader should know about damage that was mended, one sentence each; grows."""
        return self._open()[0].notices

    def position(self, article_id: str) -> int | None:
        """The first character that was on the screen when the article was read last."""
        _, table = self._open()
        record = table.find(article_id)
        return None if record is None else record["offset"]

    def remember(self, article: Article, offset: int) -> None:
        """Keep how far an article has been read."""
        reading = Reading(
            article_id=article.id,
            path=absolute_source(article.source),
            title=article.title,
            offset=offset,
            length=len(article.text),
            seen=datetime.now(UTC).isoformat(),
        )
        storage, table = self._open()
        with storage.transaction():
            table.put(article.id, asdict(reading))
            for old in self.recent()[KEPT:]:
                table.delete(old.article_id)

    def forget(self, article_id: str) -> None:
        """Remove an article; nothing happens if it is not known."""
        storage, table = self._open()
        with storage.transaction():
            table.delete(article_id)

    def recent(self) -> list[Reading]:
        """The articles read, the last one first."""
        _, table = self._open()
        readings = [Reading(**known_values(record, Reading)) for record in table.records()]
        return sorted(readings, key=lambda reading: reading.seen, reverse=True)

    def _open(self) -> "tuple[AtomicJSONStorage, RecordTable]":
        if self._opened is None:
            from store.storage import AtomicJSONStorage, RecordTable

            storage = AtomicJSONStorage(self._path)
            self._opened = storage, RecordTable(storage, "readings")
        return self._opened
