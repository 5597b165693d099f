from pathlib import Path

import pytest
import spacy
from spacy.pipeline import EntityRuler

from training.evaluate import main

ARTICLE = (
    "# flood; wire; Norway\n\n"
    "{A1|Norway} sent {#30|30|boats} boats to {G2|Wakanda}, {P3|Ana Ilić} said. "
    "{P3|Ilić} thanked {A1|Norway}.\n"
)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a1.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A pipeline that knows two of the three names."""
    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    known = [("GPE", "Norway"), ("GPE", "Wakanda"), ("ORG", "Ana Ilić")]
    assert isinstance(ruler, EntityRuler)
    ruler.add_patterns([{"label": label, "pattern": name} for label, name in known])
    pipeline.to_disk(tmp_path / "model")
    return tmp_path / "model"


def printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: object
) -> list[str]:
    monkeypatch.setattr("sys.argv", ["evaluate", *map(str, arguments)])
    main()
    return [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]


def test_one_command_scores_names_rows_roles_and_figures(
    news: Path, model: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = printed(monkeypatch, capsys, "--set", news, "--model", model, "--errors", 1)
    assert "news: 1 texts" in lines
    assert "PLACE 100.00 100.00 100.00 3" in lines
    assert "PERSON 0.00 0.00 0.00 2" in lines
    assert lines.count("value 100.00 100.00 100.00 1") == 2
    assert lines.count("counted noun 100.00 100.00 100.00 1") == 2
    assert any(line.startswith("rows are over 4 of 5 mentions") for line in lines)
    assert any(line.startswith("1 missed Ana Ilić PERSON (found Ana Ilić ORG)") for line in lines)


def test_gold_names_need_no_pipeline(
    news: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = printed(monkeypatch, capsys, "--set", news, "--gold-names", "--model", "en_nowhere")
    assert "rows, B-cubed 100.00 100.00 100.00 5" in lines


def test_a_set_of_names_alone_is_scored(
    tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "set.conll").write_text("Norway B-LOC\nwon O\n", encoding="utf-8")
    lines = printed(monkeypatch, capsys, "--set", tmp_path / "set.conll", "--model", model)
    assert "all 100.00 100.00 100.00 1" in lines
    assert not any("rows" in line for line in lines)


def test_the_tables_of_the_card_are_printed(
    news: Path, model: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = printed(monkeypatch, capsys, "--set", news, "--model", model, "--card")
    assert "| exact spans, F1 | news (1 texts) |" in lines
    assert "| PLACE | 100.0 |" in lines
    assert "| figures, counted noun F1 | 100.0 | 100.0 |" in lines
