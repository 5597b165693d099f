"""Which numbers in and beside names, dates and hours are figures."""

import pytest
import spacy

from newsread.article import from_text
from nlp.analyzer import Analyzer
from nlp.figures import find_figures

PIPELINE = spacy.blank("en")


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    """The program's own way from text to figures."""
    return Analyzer()


def surfaces(analyzer: Analyzer, text: str) -> list[str]:
    """The figures of an article as the text writes them."""
    return [text[figure.start : figure.end] for figure in analyzer.analyse(from_text(text, "test")).figures]


@pytest.mark.parametrize(
    "text",
    [
        "A Chinese ship blocked Filipino boats near Second Thomas Shoal on Monday.",
        "Republicans want to carve up Ohio's 6th Congressional District before May.",
    ],
)
def test_the_number_in_the_name_of_a_place_is_no_figure(analyzer: Analyzer, text: str) -> None:
    assert surfaces(analyzer, text) == []


def test_seconds_are_a_figure_but_longer_times_are_not(analyzer: Analyzer) -> None:
    text = "The chief said that the guard froze for four seconds and was away for two weeks."
    assert surfaces(analyzer, text) == ["four seconds"]


def test_the_seconds_of_a_longer_time_are_no_figure() -> None:
    text = "Help came after 33 minutes and 12 seconds."
    assert find_figures(PIPELINE(text), [(text.index("33"), text.index(" and"))]) == []


def test_a_name_in_the_unit_hides_no_number() -> None:
    text = "The dollar bought 90 U.S. cents."
    (figure,) = find_figures(PIPELINE(text), [(text.index("U.S."), text.index(" cents"))])
    assert (figure.value, figure.unit) == (0.9, "USD")


@pytest.mark.parametrize(
    "text",
    [
        "She gets up at four.",
        "He could not sleep past five.",
        "Put on the shelf, they are gone by ten, he said.",
        "Shapur took the emperor near Edessa in 260.",
    ],
)
def test_hours_and_early_years_are_no_figures(text: str) -> None:
    assert find_figures(PIPELINE(text)) == []


@pytest.mark.parametrize("text", ["The gap was put at two.", "In 1,260 homes the power failed."])
def test_other_numbers_behind_such_words_are_figures(text: str) -> None:
    assert len(find_figures(PIPELINE(text))) == 1
