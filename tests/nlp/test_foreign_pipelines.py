from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.pipeline import EntityRuler
from spacy.tokens import Doc

from newsread.article import Article
from newsread.entities import Figure, Mention
from newsread.errors import NewsreadError
from nlp.figures import find_figures
from nlp.foreign import NameFinder
from nlp.parses import with_parsed_nouns
from nlp.pipelines import open_pipeline
from nlp.roles import with_roles
from nlp.second_pass import consistent


def pipeline_with_names(patterns: dict[str, str]) -> Language:
    """A real spaCy pipeline that finds just the given names."""
    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    assert isinstance(ruler, EntityRuler)
    ruler.add_patterns([{"label": label, "pattern": name} for name, label in patterns.items()])
    return pipeline


def test_spans_are_brought_to_our_conventions() -> None:
    pipeline = pipeline_with_names(
        {"the United Nations": "ORG", "Mr. Putin": "PERSON", "The New York Times": "ORG"}
    )
    doc = NameFinder(pipeline)("Mr. Putin left the United Nations, The New York Times wrote.")
    assert [(span.text, span.label_) for span in consistent(doc)] == [
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
    with pytest.raises(NewsreadError, match=r"no spaCy pipeline 'en_nowhere'.*spacy download en_nowhere"):
        open_pipeline("en_nowhere")


def test_a_pipeline_without_a_recognizer_is_refused(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(NewsreadError, match=r"no component that finds names.*download en_core_web_sm"):
        open_pipeline(str(tmp_path / "blank"))


def test_a_damaged_pipeline_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = ", encoding="utf-8")
    with pytest.raises(NewsreadError, match=r"can't be opened|no spaCy pipeline"):
        open_pipeline(str(tmp_path))


@Language.component("parser_of_two_sentences")
def parser_of_two_sentences(doc: Doc) -> Doc:
    """Parses the two sentences of the test below as a trained parser would."""
    parts = {"Wakanda": ("nsubj", 1), "Narnia": ("pobj", -1), "40": ("nummod", 3)}
    for token in doc:
        token.dep_, distance = parts.get(token.text, ("dep", 0))
        token.head = doc[token.i + distance]
    return doc


def test_a_parser_lends_its_dependencies() -> None:
    pipeline = pipeline_with_names({"Wakanda": "GPE", "Narnia": "GPE"})
    pipeline.add_pipe("parser_of_two_sentences", before="entity_ruler")
    doc = NameFinder(pipeline)("Wakanda froze near Narnia. It sank 40 grey army boats.")
    mentions = [Mention(span.start_char, span.end_char, span.text, "GPE") for span in doc.ents]
    assert [mention.role for mention in with_roles(doc, mentions)] == ["actor", "place"]
    (figure,) = with_parsed_nouns(doc, find_figures(doc))
    assert figure.counted == "boats"
    assert [token.text for token in doc if token.is_sent_start] == ["Wakanda", "It"]


def test_the_noun_of_a_parser_stands_before_the_grammars() -> None:
    doc = spacy.blank("en")("It sank 40 boats.")
    doc[2]._.counted = "vessels"
    (figure,) = with_parsed_nouns(doc, [Figure(8, 10, 40, counted="boats")])
    assert figure.counted == "vessels"
