"""Shares, measures, ranks, ages and results: what unit a number has."""

import pytest

from tests.nlp.found_figures import figures_of, only_figure


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit"),
    [
        ("Turnout was 54.3%.", "54.3%", 54.3, "%"),
        ("Turnout was 54 per cent.", "54 per cent", 54, "%"),
        ("It rose 0.5 percentage points.", "0.5 percentage points", 0.5, "percentage point"),
        (
            "It rose a quarter of a percentage point.",
            "a quarter of a percentage point",
            0.25,
            "percentage point",
        ),
        ("It lies 40 miles away.", "40 miles", 40, "mile"),
        ("It lies half a mile away.", "half a mile", 0.5, "mile"),
        ("A 1.2-km fence stands.", "1.2-km", 1.2, "km"),
        ("The ship is 316m long.", "316m", 316, "metre"),
        ("It burned 4,200 hectares.", "4,200 hectares", 4200, "hectare"),
        ("It melts 1,300 cubic kilometres.", "1,300 cubic kilometres", 1300, "cubic km"),
        ("It was minus six degrees Celsius.", "minus six degrees Celsius", -6, "°C"),
        ("It was -11°C.", "-11°C", -11, "°C"),
        ("Winds hit 185 mph.", "185 mph", 185, "mph"),
        ("A magnitude 6.9 quake came.", "6.9", 6.9, "magnitude"),
        ("It asked three times.", "three times", 3, "times"),
        ("It was twice the forecast.", "twice", 2, "times"),
        ("A third of them left.", "A third", pytest.approx(33.3, abs=0.1), "%"),
        ("Two-thirds of women left.", "Two-thirds", pytest.approx(66.7, abs=0.1), "%"),
        ("Half of them left.", "Half", 50, "%"),
        ("One in five women left.", "One in five", 20, "%"),
        ("Nine out of 10 women left.", "Nine out of 10", 90, "%"),
        ("He stands 6ft 8in tall.", "6ft 8in", 80, "inch"),
        ("She came 21st there.", "21st", 21, "rank"),
        ("Its third-largest city burned.", "third-largest", 3, "rank"),
        ("A 9-year-old girl was hurt.", "9-year-old", 9, "year"),
        ("Maria Lopez, 67, agreed.", "67", 67, "year"),
        ("The boys, aged 41, agreed.", "41", 41, "year"),
        ("Australia barred under-16s.", "under-16s", 16, "year"),
        ("The rand was 0,4% weaker.", "0,4%", 0.4, "%"),
        ("Women outnumber men by nearly two to one.", "nearly two to one", 2, "ratio"),
        ("The odds were 60 to 1.", "60 to 1", 60, "ratio"),
        ("The margin was plus or minus two points.", "plus or minus two points", 2, "point"),
        ("The song was at number 7.", "7", 7, "rank"),
    ],
)
def test_units(text: str, surface: str, value: float, unit: str) -> None:
    found, figure = only_figure(text)
    assert (found, figure.value, figure.unit) == (surface, value, unit)


@pytest.mark.parametrize(
    ("text", "surface", "ends", "unit"),
    [
        ("Arsenal won 3-2 away.", "3-2", (3, 2), "score"),
        ("Gilas won 117-116 at home.", "117-116", (117, 116), "score"),
        ("The Senate passed it 27-24.", "27-24", (27, 24), "vote"),
        ("Deputies voted 237 to 0.", "237 to 0", (237, 0), "vote"),
        ("The justices ruled in a 6-to-3 decision.", "6-to-3", (6, 3), "vote"),
        ("India made 261 for eight, he said.", "261 for eight", (261, 8), "score"),
        ("The judges ruled, six to one, against him.", "six to one", (6, 1), "vote"),
    ],
)
def test_results_keep_both_sides(text: str, surface: str, ends: tuple[float, float], unit: str) -> None:
    found, figure = only_figure(text)
    assert (found, (figure.value, figure.high), figure.unit) == (surface, ends, unit)


def test_a_unit_is_shared_by_parallel_figures() -> None:
    figures = figures_of("It puts National on 33 percent, the Greens on 11 and ACT on 8.")
    assert [(figure.value, figure.unit) for figure in figures] == [(33, "%"), (11, "%"), (8, "%")]


@pytest.mark.parametrize("text", ["It sent two C-17 planes.", "It has two Kilo-class boats."])
def test_types_of_arms_are_no_units(text: str) -> None:
    assert only_figure(text)[1].unit == ""
