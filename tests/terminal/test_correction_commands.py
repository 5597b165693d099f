"""Corrections on the command line."""

import json
import subprocess
from functools import partial
from pathlib import Path

import pytest

from newsread.kept.edits import AddName, Rename, Target
from newsread.paths import folders_under
from newsread.sources import load
from store.anchors import anchor_at
from store.corrections import Corrections, new_correction
from tests.terminal.running import Run
from training.markup import read_article

TEXT = "Talks end\n\nThe envoy Ana Ortiz left Oslo on Friday. Greyfold stayed with 40 guards.\n"


@pytest.fixture
def run(run: Run) -> Run:
    """Prints corrections."""
    return partial(run, "--corrections")


@pytest.fixture
def corrected_file(tmp_path: Path) -> Path:
    path = tmp_path / "talks.txt"
    path.write_text(TEXT)
    (tmp_path / "other.txt").write_text("Other talks\n\nThey go on.\n")
    article = load(str(path))
    start = article.text.index("Greyfold")
    corrections = Corrections(folders_under(tmp_path / "data"))
    added = AddName("Greyfold", "event", anchor_at(article.text, start, start + len("Greyfold")))
    corrections.add(new_correction(article, added))
    corrections.add(
        new_correction(article, Rename(Target("Tass", "organization"), "TASS"), for_all_articles=True)
    )
    return path


def test_corrections_are_printed_of_all_articles_or_some(run: Run, corrected_file: Path) -> None:
    everything = run().stdout
    assert "- Tass renamed to TASS" in everything
    assert "- Greyfold added as event" in everything
    of_other = json.loads(run("--format", "json", "other.txt").stdout)["corrections"]
    assert [correction["edit"]["type"] for correction in of_other] == ["rename"]
    corrected_file.unlink()
    assert "Greyfold" in run("talks.txt").stdout
    assert "there is no file gone.txt" in run("gone.txt", status=1).stderr
    assert "not csv" in run("--format", "csv", status=2).stderr


def test_the_markup_is_the_corrected_article_for_the_training(
    run: Run, corrected_file: Path, tmp_path: Path
) -> None:
    done = run("--format", "markup", "talks.txt", "other.txt")
    assert "nothing is corrected in other.txt" in done.stderr
    file = tmp_path / "m001.txt"
    file.write_text(done.stdout)
    read = read_article(file)
    found = [(read.text[mention.start : mention.end], mention.label) for mention in read.mentions]
    assert read.text == TEXT
    *names, date, added = found
    assert names == [("Ana Ortiz", "PERSON"), ("Oslo", "GPE")]
    assert date[0].endswith("Friday")
    assert date[1] == "DATE"
    assert added == ("Greyfold", "EVENT")
    assert [(figure.value, figure.counted) for figure in read.figures] == [("40", "guards")]
    assert run("--format", "markup").stdout == done.stdout


def test_corrections_are_imported_elsewhere_once(
    run: Run, command: Path, corrected_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "corrections.json").write_text(run("--format", "json").stdout)
    words = [str(command), "--data-dir", "elsewhere", "--import", "corrections.json"]
    told = [
        subprocess.run(words, capture_output=True, text=True, cwd=tmp_path, check=True).stdout
        for _ in range(2)
    ]
    assert told == ["2 corrections added, 0 kept already\n", "0 corrections added, 2 kept already\n"]
    assert len(Corrections(folders_under(tmp_path / "elsewhere")).all()) == 2
