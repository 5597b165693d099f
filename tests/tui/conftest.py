"""The app over real stores in a temporary folder, with a small article and what is found in it."""

import stat
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from newsread.article import Article
from newsread.entities import Analysis
from newsread.paths import Folders, folders_under
from newsread.settings.config import DEFAULTS, Settings
from nlp.client import Update
from store.bookmarks import Bookmarks, new_bookmark
from store.stores import Stores
from tests.tui.river import FILLER, MODEL, TEXT, analysis_of, article_of
from tests.tui.written_down import MakeApp, WrittenDown
from tui.app import NewsreadApp
from tui.feed import Extracting


@pytest.fixture(autouse=True)
def _patient_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps short messages on the screen until a slow machine has looked at them."""
    monkeypatch.setattr("tui.widgets.status_bar._MESSAGE_SECONDS", 60.0)


@pytest.fixture
def article() -> Article:
    return article_of(TEXT + "\n" + FILLER)


@pytest.fixture
def analysis(article: Article) -> Analysis:
    return analysis_of(article)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return folders_under(tmp_path)


@pytest.fixture
def extraction(analysis: Analysis) -> WrittenDown:
    return WrittenDown([Update(1.0, analysis)])


@pytest.fixture
def make_app(article: Article, extraction: WrittenDown, folders: Folders) -> MakeApp:
    def make(
        updates: Extracting = extraction,
        article: Article | None = article,
        sources: Sequence[str] = (),
        settings: Settings = DEFAULTS,
    ) -> NewsreadApp:
        return NewsreadApp(
            article,
            updates,
            Stores(folders),
            model=MODEL,
            settings=settings,
            sources=sources,
        )

    return make


@pytest.fixture
def other_bookmark(folders: Folders) -> None:
    """A passage kept of an article whose file is gone."""
    other = Article("other.txt", "Another story\n\nIt has a line.\n", "other", "Another story")
    Bookmarks(folders).add(new_bookmark(other, 15, 29))


@pytest.fixture
def refused_then_writable(folders: Folders) -> Callable[[], None]:
    """The data folder's place is taken by a file, until the function is called."""
    folders.data.rmdir()
    folders.data.write_text("in the way")

    def make_writable() -> None:
        folders.data.unlink()
        folders.data.mkdir(mode=stat.S_IRWXU)

    return make_writable
