from collections.abc import Callable
from pathlib import Path

import pytest

from newsread.article import Article
from newsread.errors import NewsreadError
from newsread.paths import Folders, folders_under
from store import library as module
from store.library import Library

MakeArticle = Callable[..., Article]


def test_positions_are_remembered_across_windows(folders: Folders, make_article: MakeArticle) -> None:
    library = Library(folders)
    article = make_article("Some text.")
    assert library.position(article.id) is None
    library.remember(article, 5)
    assert Library(folders).position(article.id) == 5
    Library(folders).remember(article, 7)
    assert library.position(article.id) == 7


def test_recent_articles_come_last_seen_first(folders: Folders, make_article: MakeArticle) -> None:
    library = Library(folders)
    for text in ("One.", "Two.", "Three.", "One."):
        library.remember(make_article(text, source=f"/news/{text}", title=text), 1)
    assert [reading.title for reading in library.recent()] == ["One.", "Three.", "Two."]
    reading = library.recent()[1]
    assert (reading.path, reading.offset, reading.length) == ("/news/Three.", 1, len("Three."))


def test_a_forgotten_article_is_gone(folders: Folders, make_article: MakeArticle) -> None:
    library = Library(folders)
    article = make_article("One.")
    library.remember(article, 1)
    library.forget(article.id)
    library.forget(article.id)
    assert library.recent() == []


def test_the_oldest_articles_go(
    folders: Folders, make_article: MakeArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "KEPT", 3)
    library = Library(folders)
    for number in range(5):
        library.remember(make_article(f"Text {number}.", title=str(number)), 0)
    assert [reading.title for reading in library.recent()] == ["4", "3", "2"]


def test_it_has_a_file_of_its_own_among_the_states(folders: Folders, make_article: MakeArticle) -> None:
    Library(folders).remember(make_article("One."), 1)
    assert (folders.state / "library.json").exists()
    assert not (folders.data / "newsread.json").exists()


def test_a_damaged_library_is_mended_and_said(folders: Folders, make_article: MakeArticle) -> None:
    Library(folders).remember(make_article("One."), 1)
    (folders.state / "library.json").write_bytes(b"\x00\x00")
    library = Library(folders)
    library.remember(make_article("Two."), 2)
    assert library.position(make_article("Two.").id) == 2
    assert len(library.notices) == 1


def test_a_refused_write_is_said(tmp_path: Path, make_article: MakeArticle) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    with pytest.raises(NewsreadError, match=r"library\.json cannot be saved"):
        Library(folders_under(tmp_path)).remember(make_article("One."), 1)
