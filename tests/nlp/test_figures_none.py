"""Numbers and number words that are no figures, and names that veto them."""

import pytest

from tests.nlp.found_figures import figures_of


@pytest.mark.parametrize(
    "text",
    [
        "The G7 and the G20 met.",
        "An F-16 and a P-8I landed.",
        "She had COVID-19 and 5G.",
        "He remembers 9/11 well.",
        "NATO invoked Article 5 then.",
        "A Boeing 747 landed.",
        "They met on July 13, 2024.",
        "They met on 13 July 2024.",
        "They met in 2014.",
        "They met at 12:40 and at 9 a.m. again.",
        "They met at 9.30pm.",
        "Call +44 20 7946 0958 now.",
        "Call 555-0142-77 now.",
        "They met at 10 Downing Street.",
        "They use version 3.11.2 there.",
        "Read https://example.org/45/678 now.",
        "Write to agent47@example.org now.",
        "No one knew this one.",
        "They love one another.",
        "For the first time they met.",
        "They want net zero by then.",
        "**1. Pandas say goodbye**",
        "Atoms move 007 there.",
        "The daily Página/12 wrote it.",
        "They read Articles 17A and 17B aloud.",
        "The wing-half and the scrum-half won.",
        "His half brother lost.",
        "It is the way one teaches the piano.",
    ],
)
def test_numbers_that_quantify_nothing(text: str) -> None:
    assert figures_of(text) == []


@pytest.mark.parametrize(
    "text",
    ["Third, Europe is late.", "One day they will come.", "Flags are at half mast.", "In first-half time."],
)
def test_words_that_order_or_hint_are_no_figures(text: str) -> None:
    assert figures_of(text) == []


def test_neighbours_that_are_no_part_of_a_number() -> None:
    assert [
        figure.value for figure in figures_of("It ordered 18 737 MAX jets in May 2024 for 67 people.")
    ] == [
        18,
        67,
    ]
    assert [figure.value for figure in figures_of("Now D66 26, CDA 24.")] == [26, 24]


def test_a_number_in_a_vetoed_span_is_no_figure() -> None:
    text = "After three days the Group of Seven saw 12 ships."
    assert [figure.value for figure in figures_of(text, "three days", "Group of Seven")] == [12]


def test_a_veto_beside_a_figure_does_not_touch_it() -> None:
    text = "Roughly 60,000 Israelis left on Monday."
    (figure,) = figures_of(text, "Israelis", "Monday")
    assert (figure.value, figure.counted) == (60_000, "Israelis")
