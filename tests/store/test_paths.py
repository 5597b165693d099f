import sys
from pathlib import Path

import pytest

from newsread.errors import NewsreadError
from newsread.paths import absolute_source, default_folders, folders_under
from store.library import Library
from tests.store.articles import make_article


def test_asking_for_folders_creates_nothing(tmp_path: Path) -> None:
    folders_under(tmp_path / "root")
    assert list(tmp_path.iterdir()) == []


def test_the_root_may_be_chosen_in_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSREAD_DATA_DIR", str(tmp_path))
    assert default_folders() == folders_under(tmp_path)
    assert default_folders().data == tmp_path


def test_an_empty_root_in_the_environment_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSREAD_DATA_DIR", "")
    assert default_folders().data.name == "newsread"


def test_a_relative_root_is_taken_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert folders_under(Path("here")).data == tmp_path / "here"


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG folders are those of Linux")
def test_the_platform_folders_are_separate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEWSREAD_DATA_DIR", raising=False)
    for name in ("DATA", "STATE", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    folders = default_folders()
    assert folders.data == tmp_path / "DATA" / "newsread"
    assert folders.state == tmp_path / "STATE" / "newsread"
    assert folders.cache == tmp_path / "CACHE" / "newsread"
    assert folders.config == tmp_path / "CONFIG" / "newsread"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows the home folder without the environment")
def test_without_a_home_folder_reading_works_and_writing_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pwd

    def no_user(_: int) -> None:
        raise KeyError

    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "NEWSREAD_DATA_DIR", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", no_user)
    library = Library(default_folders())
    assert library.find(make_article("Text.")) is None
    with pytest.raises(NewsreadError, match="home folder"):
        library.remember(make_article("Text."), 0)
    assert list(tmp_path.iterdir()) == []


def test_sources_become_absolute_but_for_standard_input_and_addresses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert absolute_source("article.txt") == str(tmp_path / "article.txt")
    assert absolute_source("-") == "-"
    assert absolute_source("https://example.org/a") == "https://example.org/a"
