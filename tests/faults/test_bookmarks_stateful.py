import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from newsread.article import Article
from newsread.kept.bookmark import Bookmark, Change
from newsread.paths import folders_under
from store.bookmarks import Bookmarks, ChangedElsewhereError, new_bookmark

TEXTS = ("The first article of the day. " * 4, "Something else entirely, with “quotes”. " * 3)
ARTICLES = [
    Article(f"/news/{number}.txt", text, hashlib.sha256(text.encode()).hexdigest(), "Title")
    for number, text in enumerate(TEXTS)
]
windows = st.integers(0, 1)


class BookmarksLikeADictionary(RuleBasedStateMachine):
    """Two windows on one file behave like one dictionary."""

    kept = Bundle("kept")
    changes = Bundle("changes")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        folders = folders_under(Path(self.folder.name))
        self.windows = [Bookmarks(folders), Bookmarks(folders)]
        self.model: dict[str, Bookmark] = {}

    def teardown(self) -> None:
        self.folder.cleanup()

    @rule(
        target=kept,
        window=windows,
        article=st.sampled_from(ARTICLES),
        start=st.integers(0, 5),
        length=st.integers(1, 3),
        note=st.text(max_size=5),
    )
    def add(self, window: int, article: Article, start: int, length: int, note: str) -> str:
        bookmark = self.windows[window].add(new_bookmark(article, start, start + length, note=note))
        same = [
            known
            for known in self.model.values()
            if (known.article_id, known.start, known.end) == (article.id, start, start + length)
        ]
        assert [known.id for known in same] in ([], [bookmark.id])
        assert note in bookmark.note
        assert not same or same[0].note in bookmark.note
        self.model[bookmark.id] = bookmark
        return bookmark.id

    @rule(target=changes, window=windows, bookmark_id=kept, note=st.text(max_size=5))
    def edit(self, window: int, bookmark_id: str, note: str) -> Change | None:
        known = self.model.get(bookmark_id)
        if known is None:
            return None
        change = self.windows[window].apply(Change(known, replace(known, note=note)))
        assert change.before == known
        assert change.after is not None
        assert change.after.note == note
        self.model[bookmark_id] = change.after
        return change

    @rule(target=changes, window=windows, bookmark_id=consumes(kept))
    def remove(self, window: int, bookmark_id: str) -> Change | None:
        if bookmark_id not in self.model:
            return None
        change = self.windows[window].apply(Change(self.model[bookmark_id], None))
        assert change == Change(self.model.pop(bookmark_id), None)
        return change

    @rule(target=kept, window=windows, change=consumes(changes))
    def take_back(self, window: int, change: Change | None) -> str:
        if change is None or change.before is None:
            return ""
        if self.model.get(change.bookmark_id) != change.after:
            with pytest.raises(ChangedElsewhereError):
                self.windows[window].take_back(change)
        elif not self._is_taken(change.before):
            self.windows[window].take_back(change)
            self.model[change.bookmark_id] = change.before
        return change.bookmark_id

    def _is_taken(self, bookmark: Bookmark) -> bool:
        """Whether another bookmark is on this passage."""
        return any(
            (known.article_id, known.start, known.end) == (bookmark.article_id, bookmark.start, bookmark.end)
            for known in self.model.values()
            if known.id != bookmark.id
        )

    @rule(window=windows)
    def reopen(self, window: int) -> None:
        self.windows[window] = Bookmarks(folders_under(Path(self.folder.name)))

    @invariant()
    def both_windows_show_the_dictionary(self) -> None:
        for window in self.windows:
            assert {bookmark.id: bookmark for bookmark in window.all()} == self.model
            for article in ARTICLES:
                shown = window.of_article(article)
                assert {bookmark.id for bookmark in shown} == {
                    bookmark.id for bookmark in self.model.values() if bookmark.article_id == article.id
                }
                assert [bookmark.start for bookmark in shown] == sorted(bookmark.start for bookmark in shown)
            assert window.notices == []


TestBookmarksLikeADictionary = BookmarksLikeADictionary.TestCase
TestBookmarksLikeADictionary.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)
