"""What the figure grammar reads in sentences of the news."""

import pytest
import spacy

from newsread.entities import Figure
from nlp.figures import find_figures

PIPELINE = spacy.blank("en")


def figures_of(text: str, *vetoed: str) -> list[Figure]:
    vetoes = [(text.index(name), text.index(name) + len(name)) for name in vetoed]
    return find_figures(PIPELINE(text), vetoes)


def only_figure(text: str) -> tuple[str, Figure]:
    (figure,) = figures_of(text)
    return text[figure.start : figure.end], figure


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


def test_an_increment_keeps_its_value() -> None:
    found, figure = only_figure("Russia sent another 7,000 troops to the border.")
    assert (found, figure.value, figure.counted) == ("7,000", 7000, "troops")


def test_over_with_a_matter_is_no_bound() -> None:
    found, figure = only_figure("The party split over 3 billion dollars.")
    assert (found, figure.modifier) == ("3 billion dollars", "")


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
    ("text", "surface", "value", "code"),
    [
        ("It paid US$ 3 bn.", "US$ 3 bn", 3e9, "USD"),
        ("It paid $63.08.", "$63.08", 63.08, "USD"),
        ("It paid A$710 million.", "A$710 million", 7.1e8, "AUD"),
        ("It paid €2.3bn.", "€2.3bn", 2.3e9, "EUR"),
        ("It paid £200m.", "£200m", 2e8, "GBP"),
        ("It paid ¥61 billion.", "¥61 billion", 61e9, "JPY"),
        ("It paid 300 yuan.", "300 yuan", 300, "CNY"),
        ("It paid 2.3bn euros.", "2.3bn euros", 2.3e9, "EUR"),
        ("It paid Rs 5 crore.", "Rs 5 crore", 5e7, "INR"),
        ("It paid Rs. 97 million.", "Rs. 97 million", 9.7e7, "INR"),
        ("It paid ₹104 crore.", "₹104 crore", 1.04e9, "INR"),
        ("It paid HK$1.3 billion.", "HK$1.3 billion", 1.3e9, "HKD"),
        ("It paid R13.5bn.", "R13.5bn", 13.5e9, "ZAR"),
        ("It paid NOK 240 million.", "NOK 240 million", 2.4e8, "NOK"),
        ("It paid a $2-million fine.", "$2-million", 2e6, "USD"),
        ("It paid P3.4-B.", "P3.4-B", 3.4e9, "PHP"),
        ("It cost 50 cents.", "50 cents", 0.5, "USD"),
        ("It earned 12 million Swiss francs.", "12 million Swiss francs", 1.2e7, "CHF"),
    ],
)
def test_money(text: str, surface: str, value: float, code: str) -> None:
    found, figure = only_figure(text)
    assert (found, figure.unit) == (surface, code)
    assert figure.value == pytest.approx(value)
    assert figure.counted is None


@pytest.mark.parametrize(
    ("country", "code"),
    [
        ("Pakistan's government in Islamabad told Pakistan", "PKR"),
        ("Nepal's government in Kathmandu told Nepal", "NPR"),
        ("The government told everyone", "INR"),
    ],
)
def test_the_article_tells_whose_rupees_are_meant(country: str, code: str) -> None:
    (figure,) = figures_of(f"{country} that wheat costs 400 rupees.")
    assert figure.unit == code


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
    ],
)
def test_results_keep_both_sides(text: str, surface: str, ends: tuple[float, float], unit: str) -> None:
    found, figure = only_figure(text)
    assert (found, (figure.value, figure.high), figure.unit) == (surface, ends, unit)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They sent 25,000 troops.", "troops"),
        ("They closed two American missions.", "missions"),
        ("They deleted 820,000 fake clips.", "clips"),
        ("They deployed 400 additional police officers.", "officers"),
        ("They kept 300 Bechstein's bats.", "bats"),
        ("They hurt one police officer.", "officer"),
        ("A 33-page ruling came.", "page"),
        ("They have two ex-wives.", "ex-wives"),
        ("They freed 12 of the hostages.", "hostages"),
        ("The train killed four.", "people"),
        ("The answer is four.", None),
        ("It moved 120,000 Vietnamese.", "Vietnamese"),
    ],
)
def test_the_counted_noun(text: str, noun: str | None) -> None:
    _, figure = only_figure(text)
    assert figure.counted == noun


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Two soldiers were killed and five injured.", ["soldiers", "soldiers"]),
        ("It downed 61 of 79 drones.", ["drones", "drones"]),
        ("Seventeen people, two of them women, were saved.", ["people", "women"]),
        ("Four dead, after a fire.", ["people"]),
        ("Murders rose to 97 there.", ["Murders"]),
        ("The murders rose to 97 there.", ["murders"]),
    ],
)
def test_a_noun_said_elsewhere(text: str, nouns: list[str | None]) -> None:
    assert [figure.counted for figure in figures_of(text)] == nouns


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
    ],
)
def test_numbers_that_quantify_nothing(text: str) -> None:
    assert figures_of(text) == []


def test_a_number_in_a_vetoed_span_is_no_figure() -> None:
    text = "After three days the Group of Seven saw 12 ships."
    assert [figure.value for figure in figures_of(text, "three days", "Group of Seven")] == [12]


def test_a_veto_beside_a_figure_does_not_touch_it() -> None:
    text = "Roughly 60,000 Israelis left on Monday."
    (figure,) = figures_of(text, "Israelis", "Monday")
    assert (figure.value, figure.counted) == (60_000, "Israelis")


def test_a_parenthesised_conversion_is_a_figure_of_its_own() -> None:
    figures = figures_of("It costs 12 million soles ($3.4 million).")
    assert [(figure.value, figure.unit) for figure in figures] == [(12e6, "PEN"), (3.4e6, "USD")]


def test_a_unit_is_shared_by_parallel_figures() -> None:
    figures = figures_of("It puts National on 33 percent, the Greens on 11 and ACT on 8.")
    assert [(figure.value, figure.unit) for figure in figures] == [(33, "%"), (11, "%"), (8, "%")]


def test_absurdly_long_numbers_are_left_out() -> None:
    assert figures_of("They counted " + "9" * 400 + " trees.") == []
    assert all(figure.value < 1e60 for figure in figures_of("ten" + " billion" * 400))


def test_figures_come_in_the_order_of_the_text() -> None:
    figures = figures_of("At least 30 people, including nine policemen, were hurt by 4 kg of explosives.")
    assert [figure.value for figure in figures] == [30, 9, 4]


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit"),
    [
        ("The rand was 0,4% weaker.", "0,4%", 0.4, "%"),
        ("Gold was $US4,071 an ounce.", "$US4,071", 4071, "USD"),
        ("It bought 57.1 US cents.", "57.1 US cents", 0.571, "USD"),
        ("The judges ruled, six to one, against him.", "six to one", 6, "vote"),
        ("Women outnumber men by nearly two to one.", "nearly two to one", 2, "ratio"),
        ("The odds were 60 to 1.", "60 to 1", 60, "ratio"),
        ("The margin was plus or minus two points.", "plus or minus two points", 2, "point"),
        ("The song was at number 7.", "7", 7, "rank"),
    ],
)
def test_notations_of_papers(text: str, surface: str, value: float, unit: str) -> None:
    found, figure = only_figure(text)
    assert (found, figure.unit) == (surface, unit)
    assert figure.value == pytest.approx(value)


def test_neighbours_that_are_no_part_of_a_number() -> None:
    assert [
        figure.value for figure in figures_of("It ordered 18 737 MAX jets in May 2024 for 67 people.")
    ] == [
        18,
        67,
    ]
    assert [figure.value for figure in figures_of("Now D66 26, CDA 24.")] == [26, 24]


@pytest.mark.parametrize("text", ["It sent two C-17 planes.", "It has two Kilo-class boats."])
def test_types_of_arms_are_no_units(text: str) -> None:
    assert only_figure(text)[1].unit == ""


@pytest.mark.parametrize(
    "text",
    ["Third, Europe is late.", "One day they will come.", "Flags are at half mast.", "In first-half time."],
)
def test_words_that_order_or_hint_are_no_figures(text: str) -> None:
    assert figures_of(text) == []
