"""What the doctor finds, and restoring a backup."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from newsread.entities import Analysis
from newsread.errors import NewsreadError
from newsread.paths import Folders
from store.bookmarks import Bookmarks, new_bookmark
from store.cache import AnalysisCache
from store.doctor import check_cache, check_database, restore
from store.envelope import Content, encode
from store.library import Library
from tests.store.articles import make_article


@pytest.fixture
def kept(folders: Folders) -> Bookmarks:
    """Five bookmarks, kept one after the other."""
    bookmarks = Bookmarks(folders)
    for number in range(5):
        bookmarks.add(new_bookmark(make_article("Some words of an article."), number, number + 4))
    return bookmarks


def everything_in(folders: Folders) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folders.data.iterdir()}


def test_before_the_first_use_there_is_nothing_and_all_is_well(folders: Folders) -> None:
    check = check_database(folders.database)
    assert (check.state, check.counts, check.copies, check.can_be_written) == ("absent", {}, (), True)
    assert check_cache(folders).whole == 0
    assert not folders.data.exists()


def test_a_whole_file_is_counted_with_its_backups(folders: Folders, kept: Bookmarks) -> None:
    check = check_database(folders.database)
    assert (check.state, check.counts) == ("whole", {"bookmarks": 5})
    counts = {copy.name: (copy.counts or {}).get("bookmarks") for copy in check.copies}
    assert counts == {"newsread.json.bak1": 4, "newsread.json.bak2": 3, "newsread.json.bak3": 2}
    assert list(counts) == sorted(counts)


@pytest.mark.parametrize(
    ("damage", "state"),
    [
        (lambda path: path.write_bytes(path.read_bytes()[:-9]), "damaged"),
        (lambda path: path.write_bytes(b""), "damaged"),
        (lambda path: path.unlink(), "missing"),
        (lambda path: path.write_bytes(encode(Content({"bookmarks": {"a": {}}}, 99, 9))), "newer"),
    ],
)
def test_looking_tells_what_is_wrong_and_changes_nothing(
    folders: Folders, kept: Bookmarks, damage: Callable[[Path], object], state: str
) -> None:
    damage(folders.database)
    before = everything_in(folders)
    check = check_database(folders.database)
    assert check.state == state
    assert check.counts["bookmarks"] >= (1 if state == "newer" else 4)
    assert everything_in(folders) == before


def test_a_damaged_backup_is_listed_as_such(folders: Folders, kept: Bookmarks) -> None:
    (folders.data / "newsread.json.bak2").write_bytes(b"\x00")
    counts = {copy.name: copy.counts for copy in check_database(folders.database).copies}
    assert counts["newsread.json.bak2"] is None


def test_a_restored_backup_takes_the_place_and_the_way_back_is_open(
    folders: Folders, kept: Bookmarks
) -> None:
    everything = kept.all()
    restored = restore(folders, "newsread.json.bak2")
    assert restored.copy.counts == {"bookmarks": 3}
    assert kept.all() == everything[:3]
    restore(folders, restored.before)
    assert Bookmarks(folders).all() == everything


def test_a_damaged_file_is_set_aside_before_a_backup_takes_its_place(
    folders: Folders, kept: Bookmarks
) -> None:
    folders.database.write_bytes(b"\x00")
    restore(folders, "newsread.json.bak3")
    check = check_database(folders.database)
    assert (check.state, check.counts) == ("whole", {"bookmarks": 2})
    assert [(folders.data / name).read_bytes() for name in check.set_aside] == [b"\x00"]


def test_the_library_is_restored_by_its_own_name(folders: Folders) -> None:
    library = Library(folders)
    library.remember(make_article("One."), 1)
    library.remember(make_article("Two."), 2)
    restore(folders, "library.json.bak1")
    assert [reading.offset for reading in Library(folders).recent()] == [1]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("newsread.json.bak9", "there is no backup 'newsread.json.bak9'"),
        ("newsread.json", "there is no backup"),
        ("../newsread.json.bak1", "there is no backup"),
        ("newsread.json.bak2", "newsread.json.bak2 is damaged; nothing was changed"),
        ("newsread.json.bak3", "belongs to a newer version of newsread; nothing was changed"),
    ],
)
def test_what_cannot_be_restored_is_said_and_changes_nothing(
    folders: Folders, kept: Bookmarks, name: str, sentence: str
) -> None:
    (folders.data / "newsread.json.bak2").write_bytes(b"\x00")
    (folders.data / "newsread.json.bak3").write_bytes(encode(Content({}, 99, 1)))
    before = everything_in(folders)
    with pytest.raises(NewsreadError, match=sentence):
        restore(folders, name)
    assert everything_in(folders) == before


def test_without_a_home_folder_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    nowhere = Path("~") / "newsread"
    check = check_database(Folders(nowhere, nowhere, nowhere, nowhere).database)
    assert (check.state, check.can_be_written) == ("absent", False)


@pytest.mark.skipif(os.name == "nt", reason="folders have no such permission there")
def test_a_folder_that_cannot_be_written_is_told(
    folders: Folders, kept: Bookmarks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert not check_database(folders.database).can_be_written


def test_analyses_are_counted_whole_and_damaged(folders: Folders) -> None:
    cache = AnalysisCache(folders)
    for article_id in ("a", "b"):
        cache.save(Analysis(article_id, "model", (), ()), "text")
    next(iter(folders.analyses.iterdir())).write_bytes(b"\x1f\x8b")
    check = check_cache(folders)
    assert (check.whole, check.damaged) == (1, 1)
