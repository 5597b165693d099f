"""What value a number in digits or words has, how exact it is, and where a range ends."""

import pytest

from tests.nlp.found_figures import figures_of, only_figure


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("The depot held 1,234,567 shells.", "1,234,567", 1_234_567),
        ("The depot held 1\u00a0234\u00a0567 shells.", "1\u00a0234\u00a0567", 1_234_567),
        ("A parish of 2,40,000 people voted.", "2,40,000", 240_000),
        ("Each woman has 1.6 children.", "1.6", 1.6),
        ("They ate 3½ loaves.", "3½", 3.5),
        ("They hit .241 balls.", ".241", 0.241),
        ("Forty-one guests came.", "Forty-one", 41),
        ("One hundred and fifty-eight people died.", "One hundred and fifty-eight", 158),
        ("Fourteen hundred guests came.", "Fourteen hundred", 1400),
        ("Two hundred thousand guests came.", "Two hundred thousand", 200_000),
        ("Half a million people fled.", "Half a million", 500_000),
        ("One and a half million people fled.", "One and a half million", 1_500_000),
        ("A quarter of a million people fled.", "A quarter of a million", 250_000),
        ("A dozen officers came.", "A dozen", 12),
        ("Two dozen officers came.", "Two dozen", 24),
        ("3.5 million people fled.", "3.5 million", 3_500_000),
        ("9.7m customers left.", "9.7m", 9_700_000),
        ("40k fans came.", "40k", 40_000),
        ("Over there 5 lakh people marched.", "5 lakh", 500_000),
        ("They counted 2 crore voters.", "2 crore", 20_000_000),
        ("They counted 3 lakh crore grains.", "3 lakh crore", 3e12),
    ],
)
def test_numbers_in_digits_and_words(text: str, surface: str, value: float) -> None:
    found, figure = only_figure(text)
    assert (found, figure.value, figure.high) == (surface, value, None)


def test_absurdly_long_numbers_are_left_out() -> None:
    assert figures_of("They counted " + "9" * 400 + " trees.") == []
    assert all(figure.value < 1e60 for figure in figures_of("ten" + " billion" * 400))


@pytest.mark.parametrize(
    ("text", "surface", "modifier"),
    [
        ("More than 100,000 troops are there.", "More than 100,000", ">"),
        ("At least 41 migrants drowned.", "At least 41", ">"),
        ("No fewer than 41 migrants drowned.", "No fewer than 41", ">"),
        ("Just over 300 guests came.", "Just over 300", ">"),
        ("Upwards of 300 guests came.", "Upwards of 300", ">"),
        ("Police held 300+ fans.", "300+", ">"),
        ("Bring 20 coins or more.", "20", ""),
        ("Ten or more guests came.", "Ten or more", ">"),
        ("Up to 300 guests came.", "Up to 300", "<"),
        ("As many as 300 guests came.", "As many as 300", "<"),
        ("Fewer than 300 guests came.", "Fewer than 300", "<"),
        ("Under 300 guests came.", "Under 300", "<"),
        ("About 300 guests came.", "About 300", "~"),
        ("Some 300 guests came.", "Some 300", "~"),
        ("Nearly 300 guests came.", "Nearly 300", "~"),
        ("An estimated 300 guests came.", "An estimated 300", "~"),
        ("Bring 300 or so.", "300 or so", "~"),
        ("He met 200-odd guests.", "200-odd", "~"),
        ("Only 300 guests came.", "300", ""),
    ],
)
def test_words_of_bounds_and_estimates_are_in_the_span(text: str, surface: str, modifier: str) -> None:
    found, figure = only_figure(text)
    assert (found, figure.modifier) == (surface, modifier)


def test_over_with_a_matter_is_no_bound() -> None:
    found, figure = only_figure("The party split over 3 billion dollars.")
    assert (found, figure.modifier) == ("3 billion dollars", "")


@pytest.mark.parametrize(
    "text",
    [
        "Brothers are at war over £6m of land.",
        "It halted work in Kampala over €6m arrears.",
        "Lenders disagree over $6m.",
        "The exports added up to $6m.",
        "His backing is up to 6 percent.",
        "Growth was revised up to 6 percent.",
    ],
)
def test_what_is_argued_over_or_reached_is_no_bound(text: str) -> None:
    assert only_figure(text)[1].modifier == ""


def test_bounds_stay_bounds() -> None:
    assert only_figure("It raised over $6m.")[1].modifier == ">"
    assert only_figure("It pays up to 6 percent.")[1].modifier == "<"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A hundred and thirteen ships came.", 113),
        ("They counted a hundred and three ships.", 103),
        ("They counted a hundred ships.", 100),
    ],
)
def test_a_hundred_and_some(text: str, value: float) -> None:
    assert only_figure(text)[1].value == value


def test_an_increment_keeps_its_value() -> None:
    found, figure = only_figure("Russia sent another 7,000 troops to the border.")
    assert (found, figure.value, figure.counted) == ("7,000", 7000, "troops")


@pytest.mark.parametrize(
    ("text", "surface", "value", "noun"),
    [
        (
            "Tens of thousands of Russian soldiers fled.",
            "Tens of thousands",
            20_000,
            "soldiers",
        ),
        ("Hundreds of people fled.", "Hundreds", 200, "people"),
        ("Several hundred people fled.", "Several hundred", 300, "people"),
        ("A few dozen people fled.", "A few dozen", 36, "people"),
    ],
)
def test_vague_plurals_give_the_least_they_suggest(text: str, surface: str, value: float, noun: str) -> None:
    found, figure = only_figure(text)
    assert (found, figure.value, figure.modifier, figure.counted) == (surface, value, "~", noun)


@pytest.mark.parametrize(
    ("text", "surface", "low", "high"),
    [
        ("Between 100 and 200 tanks were lost.", "Between 100 and 200", 100, 200),
        ("They sent 5 to 7 million letters.", "5 to 7 million", 5e6, 7e6),
        ("They sent 100-150 million letters.", "100-150 million", 1e8, 1.5e8),
        ("They sent 900–1,000 letters.", "900–1,000", 900, 1000),
        ("They win 14 or 15 seats.", "14 or 15", 14, 15),
        ("They sent 8-11% of it.", "8-11%", 8, 11),
        ("It costs $12-15 million.", "$12-15 million", 12e6, 15e6),
        ("It costs £90m to £120m.", "£90m to £120m", 9e7, 1.2e8),
        ("It costs between 34,700 and 104,000 pesos.", "between 34,700 and 104,000 pesos", 34_700, 104_000),
    ],
)
def test_ranges_share_scale_and_unit(text: str, surface: str, low: float, high: float) -> None:
    found, figure = only_figure(text)
    assert (found, figure.value, figure.high, figure.modifier) == (surface, low, high, "range")


def test_a_change_is_two_figures_and_no_range() -> None:
    values = [figure.value for figure in figures_of("The rate fell from 5 percent to 4 percent.")]
    assert values == [5, 4]


def test_figures_come_in_the_order_of_the_text() -> None:
    figures = figures_of("At least 30 people, including nine policemen, were hurt by 4 kg of explosives.")
    assert [figure.value for figure in figures] == [30, 9, 4]
