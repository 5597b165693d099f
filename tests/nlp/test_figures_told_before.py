"""Numbers whose unit was said before, or is told by the kind of the article."""

import pytest

from tests.nlp.found_figures import figures_of, meanings


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It pumps 16bn cubic metres a year and wants to pump 31bn.", "cubic metre"),
        ("Mongolia sold 83.7 million tonnes. It had planned on 90 million.", "tonne"),
        ("Defence takes 4.9 trillion naira. Roads take 4.06 trillion.", "NGN"),
        ("Wuhan was up 0.3 percent. Harbin lost 0.8, the bureau said.", "%"),
    ],
)
def test_numbers_written_alike_are_measured_alike(text: str, unit: str) -> None:
    assert [meaning for _, meaning in meanings(text)] == [unit] * 2


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Labour is on 23 percent, up one point; the Greens are on 13.", ["%", "point", "%"]),
        ("Lagos are two points behind Kano and nine behind Jos.", ["point", "point"]),
        ("The tablet is 18 centimetres by 11.", ["cm", "cm"]),
        ("Ahly have eight points. Zamalek are on six, level with Pyramids.", ["point", "point"]),
    ],
)
def test_numbers_that_stand_alike_are_measured_alike(text: str, units: list[str]) -> None:
    assert [meaning for _, meaning in meanings(text)][: len(units)] == units


@pytest.mark.parametrize(
    ("text", "meanings_expected"),
    [
        ("Steel pays 50 percent; softwood pays 45.", ["%", "%"]),
        ("A poll had it at 11 points; another had the gap at four.", ["point", "point"]),
        ("It put the gap at three points. Ipsos had it at two.", ["point", "point"]),
        ("Chip has 53 percent, against 35 for Core and 11 for Micro.", ["%", "%", "%"]),
        ("She won 237 votes in the Lower House and 125 in the Upper House.", ["vote", "vote"]),
        ("Hunters are seventh with 23 points, two behind the Bears.", ["rank", "point", "point"]),
    ],
)
def test_numbers_that_follow_on(text: str, meanings_expected: list[str]) -> None:
    assert [meaning for _, meaning in meanings(text)] == meanings_expected


def test_seats_that_parties_won() -> None:
    text = "The election is over: the bloc won 43 seats, Labour 44, the Greens 13. ACT, which had nine, lost."
    assert meanings(text) == [(43, "seats"), (44, "seats"), (13, "seats"), (9, "seats")]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Deaths on the region's roads rose to 2,400 last year.", "Deaths"),
        ("The number of visitors to the old churches rose to 71,000.", "visitors"),
        ("Schools shut after cholera cases in Kitwe rose to 1,846.", "cases"),
        ("Visits to the ice shelf topped 118,000.", "Visits"),
        ("The workforce was 25,000 at its peak.", "workers"),
    ],
)
def test_the_subject_of_a_change(text: str, meaning: str) -> None:
    assert meanings(text)[0][1] == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Six people died. Two of them were children.", "children"),
        ("She said three of the dead were nurses.", "nurses"),
        ("It had 8,300 visitors, of whom 41 were foreigners.", "foreigners"),
        ("Seven were children.", "children"),
    ],
)
def test_what_a_sentence_says_of_a_number(text: str, meaning: str) -> None:
    assert meanings(text)[-1][1] == meaning


def test_what_happens_to_people_counts_no_boats() -> None:
    assert meanings("Two boats sank, and 17 were missing.")[-1] == (17, "people")
    assert meanings("Two nurses fell, and 17 were missing.")[-1] == (17, "nurses")


def test_votes_of_a_count() -> None:
    text = "Okoro won with 34,118 votes. Ms Bello received 33,870, a difference of 248. Ojo polled 3,018."
    assert [meaning for _, meaning in meanings(text)] == ["vote"] * 4
    assert meanings("Minister survives confidence vote by one") == [(1, "vote")]
    assert meanings("The motion won 271 votes, 18 short.") == [(271, "vote"), (18, "vote")]
    assert meanings("Parliament rejects the motion, 179 to 378") == [(179, "vote")]


@pytest.mark.parametrize(
    "text",
    [
        "They paid 1,500 riyals a month instead of the 2,800 she was told.",
        "A sack fetched 1,700 shekels ($500) in July and costs 260 now.",
        "A family needs 28,412 lira; the minimum wage is 22,104.",
    ],
)
def test_a_price_has_the_currency_of_the_one_before(text: str) -> None:
    figures = figures_of(text)
    assert figures[-1].unit == figures[0].unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Record cold as wind chill hits -52", "°C"),
        ("It was minus 31.", "°C"),
        ("Forecast for Monday: Perth 39, Hobart 21, storms.", "°C"),
        ("Ten inches of snow fell. It was minus 31.", "°F"),
    ],
)
def test_temperatures_without_degrees(text: str, unit: str) -> None:
    assert meanings(text)[-1][1] == unit


@pytest.mark.parametrize(
    ("text", "value"),
    [("The sentiment index fell to 50.3 in May.", 50.3), ("The VIX rose to 24.69.", 24.69)],
)
def test_levels_of_an_index(text: str, value: float) -> None:
    assert meanings(text) == [(value, "point")]


@pytest.mark.parametrize(
    ("text", "code"),
    [("The bank keeps the lari at 2.7.", "GEL"), ("The rand firmed to 17.08 on Monday.", "ZAR")],
)
def test_what_a_dollar_costs(text: str, code: str) -> None:
    assert meanings(text)[0][1] == code


@pytest.mark.parametrize(
    "text",
    ["It took nine days.", "She served up to 20 years.", "A 12-month loan.", "They met for two hours."],
)
def test_a_duration_is_no_figure(text: str) -> None:
    assert meanings(text) == []


def test_an_age_in_months_or_a_minute_of_a_match_is_no_duration() -> None:
    assert meanings("A nine-month-old boy cried.") == [(9, "month")]
    assert meanings("The 78th minute came.") == [(78, "minute")]
    assert meanings("It is three billion years older.") == [(3e9, "year")]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("WASHINGTON — A $1.4 trillion bill failed. A $300 fine stays.", ["USD", "USD"]),
        ("It costs €20. Each takes 15 cents.", ["EUR", "EUR"]),
        (
            "Canada's Norcop agrees to a C$4.7-billion offer. Canadians get $31 in Canada.",
            ["CAD", "CAD"],
        ),
        ("It shipped hundreds of millions of dollars' worth of oil.", ["USD"]),
    ],
)
def test_which_currency_is_meant(text: str, codes: list[str]) -> None:
    assert [meaning for _, meaning in meanings(text)] == codes


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("She retired on lap nine with brakes on fire.", "rank"),
        ("He won stage three of the tour.", "rank"),
        ("A 7.3 quake shook the port.", "magnitude"),
        ("The agency measured it at 6.2 and felt 27 aftershocks.", "magnitude"),
        ("They will stage three concerts.", "concerts"),
    ],
)
def test_numbers_that_a_word_names(text: str, unit: str) -> None:
    assert meanings(text)[0][1] == unit
