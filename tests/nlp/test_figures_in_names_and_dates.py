"""Which numbers in and beside names, dates and hours are figures."""

import pytest

from newsread.article import from_text
from nlp.analyzer import Analyzer
from tests.nlp.found_figures import figures_of


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


@pytest.mark.parametrize(
    "text",
    [
        "The ministry published Announcement No. 71 late.",
        "He is held in Rustavi Prison No. 5, his wife said.",
        "They play the Twenty20 final in Dhaka.",
        "In the first three quarters sales fell.",
        "It was a breathless fourth afternoon.",
        "McMurdo is half asleep. Brunel was half French.",
        "They kept to a line and a half on it.",
        "A tax on second homes comes.",
    ],
)
def test_numbers_that_only_name_or_describe(text: str) -> None:
    assert figures_of(text) == []


def test_a_number_without_a_name_before_it_is_a_rank() -> None:
    (figure,) = figures_of("Ohio stayed No. 1 by winning.")
    assert (figure.value, figure.unit) == (1, "rank")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The water fell by almost a foot a day.", 1, "foot"),
        ("She lives more than a mile away.", 1, "mile"),
    ],
)
def test_one_of_a_measure_behind_an_estimate(text: str, value: float, unit: str) -> None:
    (figure,) = figures_of(text)
    assert (figure.value, figure.unit) == (value, unit)


def test_a_foot_alone_is_no_figure() -> None:
    assert figures_of("He has a foot in the door.") == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The port owns four boats and seized a fifth at dawn. It fled.", 5, "rank"),
        ("A fourth round ended with no date for a fifth.", 5, "rank"),
        ("The tax brings about a fifth.", 20, "%"),
        ("He owns four boats and a fifth of the yard.", 20, "%"),
    ],
)
def test_an_ordinal_is_a_share_unless_it_counts_on(text: str, value: float, unit: str) -> None:
    figure = figures_of(text)[-1]
    assert (figure.value, figure.unit) == (value, unit)


def test_seconds_are_a_figure_but_longer_times_are_not(analyzer: Analyzer) -> None:
    text = "The chief said that the guard froze for four seconds and was away for two weeks."
    assert surfaces(analyzer, text) == ["four seconds"]


def test_a_tally_that_was_taken_for_a_name_is_a_figure(analyzer: Analyzer) -> None:
    text = "Prime Minister Mark Carney's first budget passed the House of Commons 170-168 on Monday."
    assert surfaces(analyzer, text) == ["170-168"]


def test_the_seconds_of_a_longer_time_are_no_figure() -> None:
    text = "Help came after 33 minutes and 12 seconds."
    assert figures_of(text, "33 minutes") == []


def test_a_name_in_the_unit_hides_no_number() -> None:
    text = "The dollar bought 90 U.S. cents."
    (figure,) = figures_of(text, "U.S.")
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
    assert figures_of(text) == []


@pytest.mark.parametrize("text", ["The gap was put at two.", "In 1,260 homes the power failed."])
def test_other_numbers_behind_such_words_are_figures(text: str) -> None:
    assert len(figures_of(text)) == 1
