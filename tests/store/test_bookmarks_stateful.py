import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from newsread.article import Article
from newsread.bookmark import Bookmark
from newsread.paths import folders_under
from store.bookmarks import Bookmarks, new_bookmark

TEXTS = ("The first article of the day. " * 4, "Something else entirely, with “quotes”. " * 3)
ARTICLES = [
    Article(f"/news/{number}.txt", text, hashlib.sha256(text.encode()).hexdigest(), "Title")
    for number, text in enumerate(TEXTS)
]
windows = st.integers(0, 1)


class BookmarksLikeADictionary(RuleBasedStateMachine):
    """Two windows on one file behave like one dictionary."""

    kept = Bundle("kept")
    removed = Bundle("removed")

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
        assert bookmark.note == note or (not note and bookmark.note == same[0].note)
        self.model[bookmark.id] = bookmark
        return bookmark.id

    @rule(window=windows, bookmark_id=kept, note=st.text(max_size=5))
    def update(self, window: int, bookmark_id: str, note: str) -> None:
        if bookmark_id in self.model:
            changed = replace(self.model[bookmark_id], note=note)
            self.model[bookmark_id] = self.windows[window].update(changed)
            assert self.model[bookmark_id].note == note

    @rule(target=removed, window=windows, bookmark_id=consumes(kept))
    def remove(self, window: int, bookmark_id: str) -> Bookmark | None:
        if bookmark_id not in self.model:
            return None
        bookmark = self.windows[window].remove(bookmark_id)
        assert bookmark == self.model.pop(bookmark_id)
        return bookmark

    @rule(target=kept, window=windows, bookmark=consumes(removed))
    def restore(self, window: int, bookmark: Bookmark | None) -> str:
        if bookmark is None:
            return ""
        passages = {(known.article_id, known.start, known.end) for known in self.model.values()}
        if (bookmark.article_id, bookmark.start, bookmark.end) not in passages:
            self.windows[window].restore(bookmark)
            self.model[bookmark.id] = bookmark
        return bookmark.id

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
