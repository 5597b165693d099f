from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from newsread.article import Article
from newsread.errors import NewsreadError
from nlp.foreign import NameFinder
from nlp.pipelines import open_pipeline


def pipeline_with_names(patterns: dict[str, str]) -> Language:
    """A real spaCy pipeline that finds just the given names."""
    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": name} for name, label in patterns.items()])  # type: ignore[attr-defined]
    return pipeline


def test_spans_are_brought_to_our_conventions() -> None:
    pipeline = pipeline_with_names(
        {"the United Nations": "ORG", "Mr. Putin": "PERSON", "The New York Times": "ORG"}
    )
    doc = NameFinder(pipeline)("Mr. Putin left the United Nations, The New York Times wrote.")
    assert [(span.text, span.label_) for span in doc.ents] == [
        ("Putin", "PERSON"),
        ("United Nations", "ORG"),
        ("The New York Times", "ORG"),
    ]


def test_an_installed_pipeline_serves_in_place_of_ours(tmp_path: Path) -> None:
    from nlp.analyzer import Analyzer

    pipeline_with_names({"Wakanda": "GPE"}).to_disk(tmp_path / "model")
    text = "Wakanda said it would send 500 tents.\n"
    analysis = Analyzer(str(tmp_path / "model")).analyse(Article("a.txt", text, "id", "a"))
    assert [entity.name for entity in analysis.entities] == ["Wakanda"]
    assert [figure.counted for figure in analysis.figures] == ["tents"]


def test_a_pipeline_that_is_not_there_is_named() -> None:
    with pytest.raises(NewsreadError, match="no spaCy pipeline 'en_nowhere'"):
        open_pipeline("en_nowhere")


def test_a_pipeline_without_a_recognizer_is_refused(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(NewsreadError, match="no component that finds names"):
        open_pipeline(str(tmp_path / "blank"))


def test_a_damaged_pipeline_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = ", encoding="utf-8")
    with pytest.raises(NewsreadError, match=r"can't be opened|no spaCy pipeline"):
        open_pipeline(str(tmp_path))
