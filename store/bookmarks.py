"""Kept passages, the same ones in every window.

TinyDB is imported on first use.
"""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from newsread.article import Article
from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark, Change
from newsread.kept.bookmark_lists import place_in_text
from newsread.paths import Folders, absolute_source
from store.records import of_types
from store.table_on_demand import TableOnDemand
from store.uniting import merged, now, united

if TYPE_CHECKING:
    from store.storage import Stamp

Passage = tuple[str, int, int]
"""Article id, start and end."""

_EMPTY: dict[str, Any] = asdict(Bookmark("", "", "", "", "", "", "", -1, -1))
"""What a bookmark has where its record has nothing."""


def new_bookmark(
    article: Article,
    start: int,
    end: int,
    entities: Sequence[str] = (),
    note: str = "",
    tags: Sequence[str] = (),
) -> Bookmark:
    """A bookmark, not yet kept, on the characters from start to end of an article.

    Raises:
        NewsreadError: there is no text between the offsets.
    """
    from store.anchors import anchor_at

    anchor = anchor_at(article.text, max(0, start), end)
    if not anchor.exact:
        raise NewsreadError("There is no text there to keep")
    created = now()
    return Bookmark(
        id=str(uuid.uuid4()),
        article_id=article.id,
        path=absolute_source(article.source),
        title=article.title,
        **asdict(anchor),
        note=note,
        tags=tuple(tags),
        entities=tuple(entities),
        created=created,
        modified=created,
        author=article.author or "",
    )


class ChangedElsewhereError(NewsreadError):
    """Another window has changed a bookmark; trying again is of no use."""


class Bookmarks:
    """All bookmarks of a reader. Every method may raise NewsreadError when the disk refuses.

    What could not be written is not kept here: the caller has it and can try again.
    """

    def __init__(self, folders: Folders) -> None:
        self._stored = TableOnDemand(folders.database, "bookmarks")
        self._moved: dict[Passage, str] = {}
        self._taken = 0
        self._read: list[Bookmark] = []
        self._read_at: Stamp | None = None

    @property
    def notices(self) -> list[str]:
        """What the reader should know about damage that was mended, one sentence each; grows."""
        return self._stored.storage.notices

    def take_notices(self) -> list[str]:
        """The notices that have not been taken yet, so that each is told once."""
        new = self.notices[self._taken :]
        self._taken += len(new)
        return new

    def add(self, bookmark: Bookmark) -> Bookmark:
        """Keeps a bookmark; one on exactly this passage is updated instead. Gives it as kept."""
        kept = self.apply(Change(None, bookmark)).after
        assert kept is not None
        return kept

    def apply(self, change: Change) -> Change:
        """Adds, updates or removes a bookmark; gives what was changed in the file, for `take_back`.

        A note or tag that another window has written since `change.before` stays beside the new ones.
        A bookmark that another window has removed since is kept again if it was updated here.
        """
        with self._stored.storage.transaction():
            if change.after is None:
                known = self._get(change.bookmark_id)
                self._stored.table.delete(change.bookmark_id)
                return Change(known or change.before, None)
            if change.before is None:
                known = self._same(change.after)
                return Change(known, self._put(united(known, change.after)))
            known = self._get(change.after.id)
            return Change(known, self._put(merged(known, change.after, change.before)))

    def add_missing(self, bookmarks: Iterable[Bookmark]) -> int:
        """Keeps those that are not there yet, in one step; gives how many were added.

        One with a known id stays as it is here; one on a passage that is kept adds its note and tags to it.
        """
        added = 0
        with self._stored.storage.transaction():
            known = {bookmark.id for bookmark in self._records()}
            passages = {_passage(bookmark): bookmark for bookmark in self._records()}
            for bookmark in bookmarks:
                same = passages.get(_passage(bookmark)) if bookmark.start >= 0 else None
                if bookmark.id not in known and same is None:
                    passages[_passage(bookmark)] = self._put(bookmark)
                    known.add(bookmark.id)
                    added += 1
                elif same is not None and same.id != bookmark.id:
                    both = united(same, bookmark)
                    if (both.note, both.tags) != (same.note, same.tags):
                        noted = replace(same, note=both.note, tags=both.tags, modified=now())
                        passages[_passage(bookmark)] = self._put(noted)
        return added

    def take_back(self, change: Change) -> None:
        """Puts a bookmark back to what it was before a change that `apply` gave.

        Raises:
            ChangedElsewhereError: another window has changed it since, and it stays so.
        """
        with self._stored.storage.transaction():
            if self._get(change.bookmark_id) != change.after:
                raise ChangedElsewhereError(
                    "Another window has changed this bookmark since; it stays as it is"
                )
            if change.before is None:
                self._stored.table.delete(change.bookmark_id)
            else:
                self._put(change.before)

    def of_article(self, article: Article) -> list[Bookmark]:
        """The bookmarks of an article in text order, with those of earlier versions of the same file.

        These have the offsets of this text; orphans have -1 and come last.
        """
        source = absolute_source(article.source)
        self._moved = {}
        found = []
        for bookmark in self.all():
            if bookmark.article_id == article.id:
                found.append(_placed(article, bookmark))
            elif source != "-" and bookmark.path == source:
                placed = _placed(article, bookmark)
                self._moved[_passage(placed)] = placed.id
                found.append(placed)
        return sorted(found, key=place_in_text)

    def all(self) -> list[Bookmark]:
        """Every bookmark as it was kept, oldest first."""
        stamp = self._stored.storage.stamp()
        if stamp is None or stamp != self._read_at:
            self._read = sorted(self._records(), key=lambda bookmark: bookmark.created)
            self._read_at = stamp
        return list(self._read)

    def stamp(self) -> "Stamp | None":
        """What is another one whenever any window has changed the file; None while there is no file."""
        return self._stored.storage.stamp()

    def _records(self) -> list[Bookmark]:
        return [_from_record(record) for record in self._stored.table.records()]

    def _get(self, bookmark_id: str) -> Bookmark | None:
        record = self._stored.table.find(bookmark_id)
        return None if record is None else _from_record(record)

    def _put(self, bookmark: Bookmark) -> Bookmark:
        self._stored.table.put(bookmark.id, asdict(bookmark))
        return bookmark

    def _same(self, bookmark: Bookmark) -> Bookmark | None:
        """The bookmark that is kept on the same passage, here or in an earlier version of the file."""
        known = self._get(bookmark.id)
        if known is not None:
            return known
        passage = _passage(bookmark)
        for record in self._stored.table.records():
            if (record.get("article_id"), record.get("start"), record.get("end")) == passage:
                return _from_record(record)
        earlier = self._moved.get(passage)
        return None if earlier is None else self._get(earlier)


def _passage(bookmark: Bookmark) -> Passage:
    return bookmark.article_id, bookmark.start, bookmark.end


def _placed(article: Article, bookmark: Bookmark) -> Bookmark:
    """The bookmark with its selectors of this article; an orphan with offsets of -1."""
    from store.anchors import anchor_at, locate

    if bookmark.article_id == article.id and article.text[bookmark.start : bookmark.end] == bookmark.exact:
        return bookmark
    found = locate(article.text, bookmark)
    if found.status == "orphan":
        return replace(bookmark, start=-1, end=-1)
    here = anchor_at(article.text, found.start, found.end)
    return replace(
        bookmark,
        article_id=article.id,
        prefix=here.prefix,
        suffix=here.suffix,
        start=here.start,
        end=here.end,
    )


def _from_record(record: Mapping[str, Any]) -> Bookmark:
    """The bookmark of a record, with empty values for what it lacks or has of another type."""
    return Bookmark(**of_types(record, _EMPTY))
