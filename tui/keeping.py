"""The reader's kept passages, safe against a disk that refuses."""

from dataclasses import dataclass, replace

from newsread.article import Article
from newsread.errors import NewsreadError
from newsread.first_screen.frame import in_percent
from newsread.kept.bookmark import Bookmark, Change
from newsread.kept.bookmark_lists import place_in_text
from newsread.kept.notes import distinct_tags
from store.bookmarks import Bookmarks, ChangedElsewhereError, new_bookmark
from tui.undo import Undo


@dataclass(slots=True, eq=False)
class _Step:
    """A change on its way to the disk."""

    change: Change
    goes_back: bool = False
    """Whether it takes the change back."""
    is_saved: bool = False

    @property
    def outcome(self) -> Bookmark | None:
        """The bookmark after the step; None if there is none then."""
        return self.change.before if self.goes_back else self.change.after


class Keeping:
    """The bookmarks of one article. What could not be saved is kept here and saved with the next."""

    def __init__(self, bookmarks: Bookmarks, article: Article, undo: Undo) -> None:
        self._bookmarks = bookmarks
        self.article = article
        self._undo = undo
        self._saved: list[Bookmark] = []
        self._stamp: object = None
        self._waiting: list[_Step] = []
        self.problem = ""
        """Why the last change is not saved, or was of no use, in a sentence; empty if all is well."""

    @property
    def unsaved(self) -> int:
        """How many changes the disk has not taken yet."""
        return len(self._waiting)

    @property
    def of_article(self) -> list[Bookmark]:
        """The article's passages in the order of the text, saved or not; those that are gone come last."""
        known = {bookmark.id: bookmark for bookmark in self._saved}
        for bookmark_id, outcome in self._outcomes().items():
            if outcome is None:
                known.pop(bookmark_id, None)
            elif bookmark_id in known or outcome.article_id == self.article.id:
                known[bookmark_id] = outcome
        return sorted(known.values(), key=place_in_text)

    @property
    def of_others(self) -> list[Bookmark]:
        """Passages of other articles, the oldest first.

        Raises:
            NewsreadError: they can't be read.
        """
        outcomes = self._outcomes()
        here = {bookmark.id for bookmark in [*self._saved, *self.of_article]}
        others = [bookmark for bookmark in self._bookmarks.all() if bookmark.id not in here]
        changed = [outcomes.get(bookmark.id, bookmark) for bookmark in others]
        return [bookmark for bookmark in changed if bookmark is not None]

    def at(self, start: int, end: int) -> Bookmark | None:
        """The bookmark on exactly the passage between two offsets."""
        for bookmark in self.of_article:
            if (bookmark.start, bookmark.end) == (start, end):
                return bookmark
        return None

    def place_of(self, bookmark: Bookmark) -> str:
        """Where in the article a passage of it is, in words."""
        if bookmark.start < 0:
            return "no longer in the text"
        return f"{in_percent(bookmark.start, len(self.article.text))} %"

    def is_here(self, bookmark: Bookmark) -> bool:
        """Whether a passage is one of this article."""
        return any(bookmark.id == kept.id for kept in self.of_article)

    def is_unsaved(self, bookmark: Bookmark) -> bool:
        """Whether the disk has not taken the last change of a passage yet."""
        return bookmark.id in self._outcomes()

    def known_tags(self) -> tuple[str, ...]:
        """The tags of all passages, the one used last first.

        Raises:
            NewsreadError: they can't be read.
        """
        newest_first = sorted([*self.of_others, *self.of_article], key=lambda one: one.modified, reverse=True)
        return distinct_tags(tag for bookmark in newest_first for tag in bookmark.tags)

    def load(self) -> list[str]:
        """Reads the saved ones; gives what the reader has not been told of mended damage, in sentences.

        Raises:
            NewsreadError: they can't be read.
        """
        self._stamp = self._bookmarks.stamp()
        self._saved = self._bookmarks.of_article(self.article)
        return self._bookmarks.take_notices()

    def refresh(self) -> bool:
        """Takes over what another window has changed; whether there was anything. Costs nothing if not.

        Raises:
            NewsreadError: it can't be read.
        """
        if self._bookmarks.stamp() == self._stamp:
            return False
        self.load()
        return True

    def add(
        self, start: int, end: int, entities: tuple[str, ...], note: str = "", tags: tuple[str, ...] = ()
    ) -> None:
        """Keeps a passage; one that is kept already gets what is new.

        Args:
            start: Offset of its first character.
            end: Offset behind its last character.
            entities: Names of the entities mentioned inside.
            note: What the reader writes about it.
            tags: Words to find it by.
        """
        bookmark = new_bookmark(self.article, start, end, entities, note, tags)
        self._make("no longer kept", Change(None, bookmark))

    def edit(self, bookmark: Bookmark, note: str, tags: tuple[str, ...]) -> None:
        """Gives a passage another note and other tags."""
        changed = replace(bookmark, note=note, tags=tags)
        self._make("as it was before the edit", Change(bookmark, changed))

    def delete(self, bookmark: Bookmark) -> None:
        """Deletes a passage."""
        self._make("kept again", Change(bookmark, None))

    def save(self) -> None:
        """Saves what is not saved yet, the oldest change first; `problem` says how it went."""
        self.problem = ""
        try:
            while self._waiting:
                self._save(self._waiting[0])
                del self._waiting[0]
            self.load()
        except NewsreadError as error:
            self.problem = f"{error}. Not saved yet; it will be tried again."

    def _make(self, way_back: str, change: Change) -> None:
        step = _Step(change)
        self._undo.record(way_back, lambda: self._take_back(step))
        self._waiting.append(step)
        self.save()

    def _take_back(self, step: _Step) -> None:
        if step.is_saved:
            self._waiting.append(_Step(step.change, goes_back=True))
        else:
            self._waiting.remove(step)
        self.save()

    def _save(self, step: _Step) -> None:
        if not step.goes_back:
            step.change = self._bookmarks.apply(step.change)
        else:
            try:
                self._bookmarks.take_back(step.change)
            except ChangedElsewhereError as error:
                self.problem = str(error)
        step.is_saved = True

    def _outcomes(self) -> dict[str, Bookmark | None]:
        """What every bookmark that waits for the disk will be, by its id."""
        return {step.change.bookmark_id: step.outcome for step in self._waiting}
