"""The articles read, with what is kept of them and what they mention."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from newsread.kept.corrections import Correction
from newsread.kept.readings import Reading, has_words
from newsread.mentioned import Mentioned, called
from store.mentions import mentions_of
from store.stores import Stores
from tui.library_entry import LibraryEntry
from tui.undo import Undo


class Shelf:
    """What the library lists. Every method may raise NewsreadError when the disk refuses.

    Args:
        stores: What the reader keeps.
        model: Name and version of the model, by whose analyses articles are found.
    """

    def __init__(self, stores: Stores, model: str) -> None:
        self._stores = stores
        self._model = model
        self._corrections: list[Correction] = []
        self._mentioned: dict[str, tuple[Mentioned, ...]] = {}
        self._entries: list[LibraryEntry] = []
        self.undo = Undo()

    @property
    def size(self) -> int:
        """How many articles there are."""
        return len(self._entries)

    def read(self) -> None:
        """Takes over what is on the disk now."""
        readings = self._stores.library.recent()
        self._corrections = self._stores.corrections.all()
        kept = self._stores.bookmarks.all()
        by_path = Counter(bookmark.path for bookmark in kept if bookmark.path != "-")
        by_id = Counter(bookmark.article_id for bookmark in kept if bookmark.path == "-")
        self._entries = [
            LibraryEntry(
                reading,
                by_path[reading.path] if reading.path != "-" else by_id[reading.article_id],
                _is_missing(reading),
            )
            for reading in readings
        ]

    def remove(self, reading: Reading) -> None:
        """Forgets an article, until that is undone."""
        self._stores.library.forget(reading.article_id)
        self.undo.record("back in the library", lambda: self._stores.library.restore(reading))

    def look_into(self, goes_on: Callable[[], bool]) -> None:
        """Learns what the articles mention, as long as that is wanted; a second for hundreds of them."""
        for reading in [entry.reading for entry in self._entries]:
            if not goes_on():
                return
            self._mentioned[reading.article_id] = mentions_of(
                reading, self._stores.analyses, self._model, self._corrections
            )

    def listed(self, wanted: str) -> list[LibraryEntry]:
        """The articles, the last one first, that have some words in title or path.

        Args:
            wanted: The words; after an @ come those of a name that the article mentions.
        """
        words, _, names = wanted.partition("@")
        entries = [entry for entry in self._entries if has_words(entry.reading, words.split())]
        if not names.split():
            return entries
        with_names = (replace(entry, mentions=self._called(entry, names.split())) for entry in entries)
        return [entry for entry in with_names if entry.mentions]

    def _called(self, entry: LibraryEntry, words: list[str]) -> tuple[Mentioned, ...]:
        return called(self._mentioned.get(entry.reading.article_id, ()), words)


def _is_missing(reading: Reading) -> bool:
    """Whether its file is gone; what is no file can't be missing."""
    if reading.path == "-" or "://" in reading.path:
        return False
    try:
        return not Path(reading.path).exists()
    except OSError:
        return True
