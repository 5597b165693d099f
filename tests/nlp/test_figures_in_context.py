"""What the words around a number make of it: tallies, headings, decades of life, tables in a sentence."""

import pytest

from tests.nlp.found_figures import figures_of


def surfaces(text: str) -> list[str]:
    return [text[figure.start : figure.end] for figure in figures_of(text)]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The motion fell by 23 votes to 4.", (23, 4)),
        ("It passed by 318 votes to 287.", (318, 287)),
        ("The court held, by six votes to one, that he may go.", (6, 1)),
    ],
)
def test_a_tally_of_votes_is_one_figure(text: str, ends: tuple[float, float]) -> None:
    (figure,) = figures_of(text)
    assert (figure.value, figure.high, figure.unit) == (*ends, "vote")


@pytest.mark.parametrize(
    "text",
    ["1. people moves\n\nAnna left.", "2 — THE MARINES WAIT\n\nAnna left.", "3. **Louvre.** Anna left."],
)
def test_the_number_of_a_heading_is_no_figure(text: str) -> None:
    assert surfaces(text) == []


def test_one_of_a_number_counts_unless_it_only_tells_membership() -> None:
    assert surfaces("Ford will end one of two shifts.") == ["one", "two"]
    assert surfaces("Malta, one of 27 members, agreed.") == ["27"]


@pytest.mark.parametrize(
    ("text", "decades"),
    [
        ("A man in his 50s fell.", [(50, 59)]),
        ("Women in their 20s and 30s came.", [(20, 29), (30, 39)]),
        ("She is in her late 40s.", [(40, 49)]),
        ("It was built in the 50s.", []),
    ],
)
def test_a_decade_of_life_is_a_range_of_years(text: str, decades: list[tuple[float, float]]) -> None:
    assert [(figure.value, figure.high) for figure in figures_of(text) if figure.unit == "year"] == decades


@pytest.mark.parametrize(
    "text",
    [
        "China emitted 29 percent, India 10 and Brazil 5.",
        "Rates are highest in Kuwait, at 33 percent, ahead of Qatar (31.4) and Oman (25.7).",
        "Voters said no by 53 percent to 47.",
    ],
)
def test_a_unit_serves_every_name_of_a_table_in_a_sentence(text: str) -> None:
    assert {figure.unit for figure in figures_of(text)} == {"%"}


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("They raised a 7.2m totara post.", 7.2, "metre"),
        ("They counted 7.2m registered voters.", 7.2e6, ""),
        ("It drew 1.8m viewers.", 1.8e6, ""),
    ],
)
def test_metres_describe_one_thing_and_millions_count_many(text: str, value: float, unit: str) -> None:
    (figure,) = figures_of(text)
    assert (figure.value, figure.unit) == (value, unit)
