import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from newsread.article import Article
from newsread.paths import Folders, folders_under

MakeArticle = Callable[..., Article]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return folders_under(tmp_path / "newsread")


@pytest.fixture(scope="session")
def make_article() -> MakeArticle:
    def make(text: str, source: str = "/news/article.txt", title: str = "A title") -> Article:
        return Article(source, text, hashlib.sha256(text.encode()).hexdigest(), title)

    return make
