"""Kept passages in files of their own."""

import errno
import json
import os
from io import FileIO
from pathlib import Path

import pytest

from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark
from store.bookmarks import new_bookmark
from store.export import Format, export
from store.export_file import export_to_file, free_path
from tests.store.articles import make_article


@pytest.fixture
def kept() -> list[Bookmark]:
    return [new_bookmark(make_article("Some words, “quoted”."), 5, 10, note="why")]


@pytest.mark.parametrize(("name", "format"), [("a.md", "md"), ("a.JSON", "json"), ("a.csv", "csv")])
def test_the_ending_tells_the_format(tmp_path: Path, kept: list[Bookmark], name: str, format: Format) -> None:
    export_to_file(tmp_path / name, kept)
    assert (tmp_path / name).read_bytes() == export(kept, format).encode()


def test_json_can_be_read_again(tmp_path: Path, kept: list[Bookmark]) -> None:
    export_to_file(tmp_path / "a.json", kept)
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["type"] == "AnnotationPage"


@pytest.mark.parametrize("name", ["a.txt", "a", "a.md.bak", ".md"])
def test_another_ending_is_refused(tmp_path: Path, kept: list[Bookmark], name: str) -> None:
    with pytest.raises(NewsreadError, match=r"has to end in \.md, \.json, \.csv"):
        export_to_file(tmp_path / name, kept)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path, kept: list[Bookmark]) -> None:
    (tmp_path / "a.md").write_text("mine")
    (tmp_path / "b.md").symlink_to("nowhere")
    for name in ("a.md", "b.md"):
        with pytest.raises(NewsreadError, match="already"):
            export_to_file(tmp_path / name, kept)
    assert (tmp_path / "a.md").read_text() == "mine"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("name", ["none/a.md", "a\0.md"])
def test_a_place_that_cannot_be_is_told(tmp_path: Path, kept: list[Bookmark], name: str) -> None:
    with pytest.raises(NewsreadError, match="can't be written"):
        export_to_file(tmp_path / name, kept)


def test_a_full_disk_leaves_nothing_behind(
    tmp_path: Path, kept: list[Bookmark], monkeypatch: pytest.MonkeyPatch
) -> None:
    class FullDisk(FileIO):
        def write(self, data: object) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "open", lambda path, mode: FullDisk(path, mode))
    with pytest.raises(NewsreadError, match="No space left"):
        export_to_file(tmp_path / "a.md", kept)
    assert list(tmp_path.iterdir()) == []


def test_the_name_offered_is_one_that_no_file_has(tmp_path: Path) -> None:
    assert free_path(tmp_path, "river", ".md") == tmp_path / "river.md"
    (tmp_path / "river.md").touch()
    (tmp_path / "river-2.md").symlink_to("nowhere")
    assert free_path(tmp_path, "river", ".md") == tmp_path / "river-3.md"
