"""What the reader has corrected in analyses, the same in every window.

TinyDB is imported on first use, and the edits, which take long to define, where there is a correction.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from newsread.article import Article
from newsread.paths import Folders, absolute_source
from store.table_on_demand import TableOnDemand

if TYPE_CHECKING:
    from newsread.kept import edits
    from newsread.kept.corrections import Correction


def new_correction(article: Article, edit: edits.Edit, *, for_all_articles: bool = False) -> Correction:
    """A correction, not yet kept, for an article or for all of them.

    For all articles the edit loses its places in this one. A single mention can't be split off everywhere:
    there it is every mention spelt so.
    """
    from newsread.kept.corrections import Correction
    from store.correction_places import anywhere

    created = datetime.now(UTC).isoformat(timespec="microseconds")
    if for_all_articles:
        return Correction(str(uuid.uuid4()), anywhere(edit), created=created)
    path = absolute_source(article.source)
    return Correction(str(uuid.uuid4()), edit, article.id, path, article.title, created)


class Corrections:
    """All corrections of a reader. Every method may raise NewsreadError when the disk refuses.

    What could not be written is not kept here: the caller has it and can try again.
    """

    def __init__(self, folders: Folders) -> None:
        self._stored = TableOnDemand(folders.database, "corrections")

    def add(self, correction: Correction) -> None:
        """Keeps a correction; one with its id is replaced."""
        from store.correction_records import to_record

        with self._stored.storage.transaction():
            self._stored.table.put(correction.id, to_record(correction))

    def add_missing(self, corrections: Iterable[Correction]) -> int:
        """Keeps those that are not there yet, in one step; gives how many were added."""
        from store.correction_records import to_record

        with self._stored.storage.transaction():
            known = {correction.id for correction in self.all()}
            new = {one.id: one for one in corrections if one.id not in known}
            for correction in new.values():
                self._stored.table.put(correction.id, to_record(correction))
        return len(new)

    def remove(self, correction_id: str) -> None:
        """Removes a correction; nothing happens if it is not there."""
        with self._stored.storage.transaction():
            self._stored.table.delete(correction_id)

    def all(self) -> list[Correction]:
        """Every correction as it was made, the oldest first, without those only a newer version knows."""
        records = list(self._stored.table.records())
        if not records:
            return []
        from store.correction_records import from_record

        known = [correction for record in records if (correction := from_record(record))]
        return sorted(known, key=lambda correction: correction.created)

    def of_article(self, article: Article) -> list[Correction]:
        """The corrections that hold for an article, the oldest first, with their places in its text.

        These are the ones for all articles and those made in it or in an earlier version of the same file.
        A place that is no longer in the text is at -1.
        """
        return holding_for(article, self.all())


def holding_for(article: Article, corrections: Iterable[Correction]) -> list[Correction]:
    """Those that hold for an article, in their order: see `Corrections.of_article`."""
    source = absolute_source(article.source)
    found = []
    for correction in corrections:
        if correction.is_general or correction.article_id == article.id:
            found.append(correction)
        elif source != "-" and correction.path == source:
            from store.correction_places import placed

            found.append(replace(correction, edit=placed(article.text, correction.edit)))
    return found
