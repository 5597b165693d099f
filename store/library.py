"""Which articles were read lately, and how far.

TinyDB is imported on first use.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from newsread.article import Article
from newsread.paths import Folders, absolute_source
from store.glance import glance
from store.records import of_types
from store.table_on_demand import TableOnDemand

if TYPE_CHECKING:
    from newsread.kept.readings import Counts, Reading, View

KEPT = 500
"""How many articles are remembered; the one not seen for the longest time goes first."""


_EMPTY = {"article_id": "", "path": "-", "title": "", "offset": 0, "length": 0, "seen": "", "end": 0}
"""What a reading has where its record has nothing."""


class Library:
    """The articles read lately. Every method may raise NewsreadError when the disk refuses."""

    def __init__(self, folders: Folders) -> None:
        self._path = folders.library
        self._stored = TableOnDemand(folders.library, "readings")

    @property
    def notices(self) -> list[str]:
        """What the reader should know about damage that was mended, one sentence each; grows."""
        return self._stored.storage.notices

    def find(self, article: Article) -> Reading | None:
        """How an article was read last; if its file has changed since, how the former text of it was."""
        record = self._stored.table.find(article.id)
        if record is not None:
            return _from_record(record)
        source = absolute_source(article.source)
        return next((former for former in self.recent() if source != "-" and former.path == source), None)

    def find_at_once(self, article: Article) -> Reading | None:
        """The same without TinyDB; None also where only `find` can tell."""
        record = glance(self._path, article.id)
        is_whole = record is not None and of_types(record, _EMPTY).items() <= record.items()
        return _from_record(record) if record and is_whole else None

    def remember(
        self,
        article: Article,
        offset: int,
        end: int = 0,
        view: View | None = None,
        counts: Counts | None = None,
    ) -> None:
        """Keeps how far an article has been read, in the place of a former text of the same file.

        Args:
            article: The article.
            offset: The first character on the screen.
            end: The offset behind the last one; 0 if that is not known.
            view: How it was on the screen.
            counts: What was found in it; None leaves what is known of this text.
        """
        path = absolute_source(article.source)
        from newsread.kept.readings import Reading, View

        with self._stored.storage.transaction():
            known = self._stored.table.find(article.id)
            reading = Reading(
                article_id=article.id,
                path=path,
                title=article.title,
                offset=offset,
                length=len(article.text),
                seen=datetime.now(UTC).isoformat(),
                view=view or View(),
                end=end,
                counts=counts or (_from_record(known).counts if known else None),
            )
            self._stored.table.put(article.id, asdict(reading))
            readings = self.recent()
            former = [old for old in readings[1:] if path != "-" and old.path == path]
            for old in [*former, *readings[KEPT + len(former) :]]:
                self._stored.table.delete(old.article_id)

    def restore(self, reading: Reading) -> None:
        """Keeps a reading that was forgotten."""
        with self._stored.storage.transaction():
            self._stored.table.put(reading.article_id, asdict(reading))

    def forget(self, article_id: str) -> None:
        """Removes an article; nothing happens if it is not known."""
        with self._stored.storage.transaction():
            self._stored.table.delete(article_id)

    def recent(self) -> list[Reading]:
        """The articles read, the last one first."""
        readings = [_from_record(record) for record in self._stored.table.records()]
        return sorted(readings, key=lambda reading: reading.seen, reverse=True)


def _from_record(record: Mapping[str, Any]) -> Reading:
    from newsread.kept.readings import Counts, Reading, View

    """The reading of a record, with empty values for what it lacks or has of another type."""
    values, view, counts = of_types(record, _EMPTY), record.get("view"), record.get("counts")
    values["view"] = View.from_record(view if isinstance(view, dict) else {})
    values["counts"] = Counts.from_record(counts) if isinstance(counts, dict) else None
    return Reading(**values)
