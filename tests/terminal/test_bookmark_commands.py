"""Kept passages on the command line."""

import json
from pathlib import Path

import pytest

from newsread.kept.edits import AddName, HideFigure
from newsread.paths import folders_under
from newsread.sources import load
from store.anchors import anchor_at
from store.bookmarks import Bookmarks, new_bookmark
from store.corrections import Corrections, new_correction
from tests.terminal.running import Run


@pytest.fixture
def two_articles(data: Path, tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("one.txt", "two.txt")]
    for path in paths:
        path.write_text(f"The title of {path.stem}\n\nThe words of {path.stem}.\n", encoding="utf-8")
        article = load(str(path))
        start = article.text.index("The words")
        Bookmarks(folders_under(data)).add(new_bookmark(article, start, start + 13, note=f"on {path.stem}"))
    return paths


def test_bookmarks_are_printed_as_markdown_of_all_articles_or_some(
    run: Run, two_articles: list[Path]
) -> None:
    everything = run("--bookmarks").stdout
    assert everything.startswith("# Kept passages\n")
    assert "on one" in everything
    assert "on two" in everything
    assert "on one" not in run("--bookmarks", "two.txt").stdout
    moved = two_articles[1].rename(two_articles[1].with_name("moved.txt"))
    assert "on two" in run("--bookmarks", str(moved)).stdout
    assert "on two" in run("--bookmarks", "two.txt").stdout


def test_exported_json_is_imported_elsewhere_once(
    run: Run, two_articles: list[Path], data: Path, tmp_path: Path
) -> None:
    exported = tmp_path / "kept.json"
    exported.write_text(run("--bookmarks", "--format", "json").stdout, encoding="utf-8")
    assert len(json.loads(exported.read_text(encoding="utf-8"))["items"]) == 2
    kept = Bookmarks(folders_under(data)).all()
    data.rename(tmp_path / "data before")
    assert run("--import", str(exported)).stdout == "2 added, 0 kept already\n"
    assert run("--import", str(exported)).stdout == "0 added, 2 kept already\n"
    assert Bookmarks(folders_under(data)).all() == kept


def test_corrections_go_with_the_passages_and_come_back(
    run: Run, two_articles: list[Path], data: Path, tmp_path: Path
) -> None:
    article = load(str(two_articles[0]))
    corrections = Corrections(folders_under(data))
    corrections.add(new_correction(article, AddName("The words", "event", anchor_at(article.text, 0, 3))))
    corrections.add(new_correction(article, HideFigure("two"), for_all_articles=True))
    kept = corrections.all()
    assert "# Corrections" in run("--bookmarks", "one.txt").stdout
    assert "# Corrections" not in run("--bookmarks", "two.txt").stdout
    exported = tmp_path / "kept.json"
    exported.write_text(run("--bookmarks", "--format", "json").stdout, encoding="utf-8")
    data.rename(tmp_path / "data before")
    told = [run("--import", "kept.json").stdout for _ in range(2)]
    assert told == [
        "2 added, 0 kept already; 2 corrections added, 0 kept already\n",
        "0 added, 2 kept already; 0 corrections added, 2 kept already\n",
    ]
    assert Corrections(folders_under(data)).all() == kept


def test_what_an_import_leaves_out_is_counted(
    run: Run, two_articles: list[Path], data: Path, tmp_path: Path
) -> None:
    article = load(str(two_articles[0]))
    corrections = Corrections(folders_under(data))
    corrections.add(new_correction(article, AddName("The words", "event", anchor_at(article.text, 0, 3))))
    page = json.loads(run("--bookmarks", "--format", "json").stdout)
    for item in page["items"]:
        for body in item["body"]:
            body["value"] = body["value"].replace("add-name", "add-nickname")
    page["items"].append({"type": "Annotation", "target": "https://example.org/page"})
    (tmp_path / "page.json").write_text(json.dumps(page), encoding="utf-8")
    told = run("--import", "page.json").stdout
    assert "1 without a quote left out" in told
    assert told.endswith("; 1 correction of another version left out\n")


def test_csv_is_printed(run: Run, two_articles: list[Path]) -> None:
    lines = run("--bookmarks", "--format", "csv").stdout.splitlines()
    assert lines[0].startswith("title,source,author,quote,note,tags")
    assert len(lines) == 3


def test_nothing_kept_is_no_failure(run: Run, data: Path) -> None:
    assert "Nothing kept yet" in run("--bookmarks").stdout
    assert not data.exists()


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe\x00", b"[3]", b""])
def test_a_file_that_cannot_be_imported_is_told_in_one_sentence(
    run: Run, tmp_path: Path, content: bytes, data: Path
) -> None:
    (tmp_path / "bad.json").write_bytes(content)
    done = run("--import", "bad.json", status=1)
    assert done.stderr.startswith("newsread: bad.json can't be imported: ")
    assert done.stderr.count("\n") == 1
    assert not data.exists()


def test_a_file_without_end_is_not_imported(run: Run) -> None:
    told = run("--import", "/dev/zero", status=1).stderr
    assert told == "newsread: /dev/zero is larger than the 200 MB that newsread imports\n"


def test_a_missing_file_is_told(run: Run) -> None:
    assert run("--import", "none.json", status=1).stderr == "newsread: there is no file none.json\n"
    assert "there is no file" in run("--bookmarks", "none.txt", status=1).stderr
