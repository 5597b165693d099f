"""The reader's kept passages, safe against a disk that refuses."""

from newsread.article import Article
from newsread.bookmark import Bookmark
from newsread.errors import NewsreadError
from store.bookmarks import Bookmarks, new_bookmark


class Keeping:
    """The bookmarks of one article; one that could not be saved is kept and saved with the next."""

    def __init__(self, bookmarks: Bookmarks, article: Article) -> None:
        self._bookmarks = bookmarks
        self._article = article
        self._saved: list[Bookmark] = []
        self._unsaved: list[Bookmark] = []
        self._deleted: list[Bookmark] = []

    @property
    def of_article(self) -> list[Bookmark]:
        """The article's passages in the order of the text, saved or not; those that are gone start at -1."""
        return sorted([*self._saved, *self._unsaved], key=lambda bookmark: (bookmark.start, bookmark.end))

    @property
    def of_others(self) -> list[Bookmark]:
        """Passages of other articles, the oldest first.

        Raises:
            NewsreadError: they can't be read.
        """
        here = {bookmark.id for bookmark in self._saved}
        return [bookmark for bookmark in self._bookmarks.all() if bookmark.id not in here]

    def place_of(self, bookmark: Bookmark) -> str:
        """Where in the article a passage of it is, in words."""
        if bookmark.start < 0:
            return "no longer in the text"
        return f"{bookmark.start * 100 // max(1, len(self._article.text))} %"

    def load(self) -> list[str]:
        """Reads the saved ones; gives what the reader should know about mended damage, in sentences.

        Raises:
            NewsreadError: they can't be read.
        """
        self._saved = self._bookmarks.of_article(self._article)
        return list(self._bookmarks.notices)

    def add(self, start: int, end: int, entities: tuple[str, ...]) -> None:
        """Keeps a passage and saves it with all that could not be saved before.

        Args:
            start: Offset of its first character.
            end: Offset behind its last character.
            entities: Names of the entities mentioned inside.

        Raises:
            NewsreadError: it can't be saved; it is kept for the next time.
        """
        self._unsaved.append(new_bookmark(self._article, start, end, entities=entities))
        self.save()

    def save(self) -> None:
        """Saves what is not saved yet.

        Raises:
            NewsreadError: it can't be saved; it is kept for the next time.
        """
        while self._unsaved:
            self._bookmarks.add(self._unsaved[0])
            del self._unsaved[0]
        self.load()

    def delete(self, bookmark: Bookmark) -> None:
        """Deletes a passage; `undo` brings it back.

        Raises:
            NewsreadError: the deletion can't be saved; nothing is deleted.
        """
        if bookmark in self._unsaved:
            self._unsaved.remove(bookmark)
            self._deleted.append(bookmark)
        else:
            self._deleted.append(self._bookmarks.remove(bookmark.id))
            self.load()

    def undo(self) -> Bookmark | None:
        """Brings the last deleted passage back; None if there is none.

        Raises:
            NewsreadError: it can't be saved; it stays deleted.
        """
        if not self._deleted:
            return None
        restored = self._bookmarks.restore(self._deleted[-1])
        del self._deleted[-1]
        self.load()
        return restored

    def last_try(self) -> None:
        """Saves what is left at the end of the session, silently, since nobody can be told any more."""
        try:
            self.save()
        except NewsreadError:
            return
