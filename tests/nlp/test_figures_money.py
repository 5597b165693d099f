"""Sums of money, and whose currency is meant."""

import pytest

from tests.nlp.found_figures import figures_of, only_figure


@pytest.mark.parametrize(
    ("text", "surface", "value", "code"),
    [
        ("It paid US$ 3 bn.", "US$ 3 bn", 3e9, "USD"),
        ("It paid $63.08.", "$63.08", 63.08, "USD"),
        ("It paid SRD 5,000 there.", "SRD 5,000", 5000, "SRD"),
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
        ("Gold was $US4,071 an ounce.", "$US4,071", 4071, "USD"),
        ("It bought 57.1 US cents.", "57.1 US cents", 0.571, "USD"),
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
    ("text", "code"),
    [
        ("It costs Sh502 billion.", "KES"),
        ("Uganda's Kampala waits for Uganda. Kenya pays; it costs Sh502 billion.", "KES"),
        ("Kenya, Kenya, Kenya and Nairobi wait. In Uganda it costs Sh502 billion.", "UGX"),
        ("Spain gives a million, Denmark 1.4 billion kroner. Norway, Norway and Oslo wait.", "DKK"),
    ],
)
def test_the_country_named_last_tells_whose_money_is_meant(text: str, code: str) -> None:
    assert figures_of(text)[-1].unit == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "Australia's ASX rose. Rio Tinto is worth US$207bn. U.S. shares fell; Intel paid $5 billion.",
            "USD",
        ),
        ("Melbourne, Brisbane and Queensland. A team in Maryland, Boston and Stanford got $300.", "USD"),
        ("Fiji, Suva and Fiji. It got US$3m and lent $300.", "FJD"),
    ],
)
def test_the_dollar_of_an_article_that_names_several_countries(text: str, code: str) -> None:
    assert figures_of(text)[-1].unit == code


def test_small_currencies_are_read() -> None:
    (figure,) = figures_of("Lesotho earns about M3 billion.")
    assert (figure.value, figure.unit, figure.modifier) == (3e9, "LSL", "~")
    assert figures_of("MPs of M23 met M5 in London.") == []


def test_sums_have_no_noise_of_binary_fractions() -> None:
    assert figures_of("It cost $4.1 billion.")[0].value == 4_100_000_000
    assert figures_of("It cost €1.2bn.")[0].value == 1_200_000_000


def test_a_parenthesised_conversion_is_a_figure_of_its_own() -> None:
    figures = figures_of("It costs 12 million soles ($3.4 million).")
    assert [(figure.value, figure.unit) for figure in figures] == [(12e6, "PEN"), (3.4e6, "USD")]
