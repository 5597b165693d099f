"""What numbers count where no noun stands beside them."""

import pytest

from tests.nlp.found_figures import figures_of, meanings


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("A jury of eight heard the case.", "jurors"),
        ("She is a mother of seven from Leeds.", "children"),
        ("A team of about 14 drilled there.", "people"),
        ("Mum-of-three Kelly won.", "children"),
        ("The workforce of 1,400 was sacked.", "workers"),
    ],
)
def test_members_of_a_group(text: str, noun: str) -> None:
    assert [figure.counted for figure in figures_of(text)] == [noun]


@pytest.mark.parametrize(
    "text",
    [
        "Storm leaves 2,300 in shelters.",
        "Some 12 were later arrested.",
        "The condition of six was critical, though 256 had not been vaccinated.",
        "Seven of the dead were buried.",
        "Delavan (pop. 1,570) voted.",
        "The rate was 56.9 per 100,000.",
        "All nine of us lay down.",
    ],
)
def test_what_happens_to_people_counts_people(text: str) -> None:
    assert figures_of(text)[-1].counted == "people"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The workers, 870 of them, left.", "workers"),
        ("Tigers: 3,910 in the wild.", None),
        ("Tigers: 3,910, a record.", "Tigers"),
        ("In Ghana, 40, he says.", None),
    ],
)
def test_a_noun_in_front(text: str, noun: str | None) -> None:
    assert figures_of(text)[0].counted == noun


def test_a_list_of_numbers_shares_its_last_noun() -> None:
    assert meanings("They reported 301, 290 and 121 deaths.") == [
        (301, "deaths"),
        (290, "deaths"),
        (121, "deaths"),
    ]


@pytest.mark.parametrize("text", ["The toll rose to 712.", "Death toll passes 700 in Aceh"])
def test_a_toll_counts_deaths(text: str) -> None:
    assert figures_of(text)[0].counted == "deaths"


def test_a_number_that_comes_again_counts_the_same() -> None:
    text = "Court to try 73 in cage\n\nThe trial of 73 defendants began. The 73 deny it."
    assert meanings(text) == [(73, "defendants")] * 3


def test_a_small_number_that_comes_again_may_count_something_else() -> None:
    assert meanings("Lane 4 is shut.\n\nIn all, 4 boats sank.")[0] == (4, None)


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("He ordered 22 Boeing 787-10 jets.", ["jets"]),
        ("He ordered six P-8I patrol planes.", ["planes"]),
        ("He ordered up to 15 A350-900 jets.", ["jets"]),
    ],
)
def test_names_of_models_stand_between_number_and_noun(text: str, nouns: list[str]) -> None:
    assert [figure.counted for figure in figures_of(text)] == nouns


def test_cricket_counts_runs_and_wickets() -> None:
    text = "Chasing 246, the side lost three wickets. The spinner took four, and Khan bowled on 58."
    assert meanings(text) == [(246, "runs"), (3, "wickets"), (4, "wickets"), (58, "runs")]


def test_a_box_score_of_basketball() -> None:
    text = "She had nine rebounds in the last quarter. The guard won.\n\nHILO 65 — Kekoa 20, Naeole 11.\n"
    assert [unit for _, unit in meanings(text)][-3:] == ["point"] * 3


@pytest.mark.parametrize(
    ("text", "value"),
    [("The Nifty closed at 25,700.", 25700), ("The index touched 9,900, a record.", 9900)],
)
def test_levels_of_an_index(text: str, value: float) -> None:
    assert meanings(text) == [(value, "point")]


@pytest.mark.parametrize(
    "text",
    [
        "The oldest, Rosemary Kent, is 106 and sells poppies.",
        "My son is 27.",
        "Hope, also 13, left.",
        "I turn 16 in May.",
    ],
)
def test_ages_of_people(text: str) -> None:
    assert [unit for _, unit in meanings(text)] == ["year"]


@pytest.mark.parametrize("text", ["It got 378 against and lost.", "It received 27 in favour."])
def test_votes_for_and_against(text: str) -> None:
    assert [unit for _, unit in meanings(text)] == ["vote"]


def test_one_of_several_counts_but_one_of_a_kind_does_not() -> None:
    assert meanings("Two boats sank, one of them yesterday.") == [(2, "boats"), (1, "boats")]
    assert meanings("She is one of them.") == []
    assert meanings("It is one of the largest.") == []


def test_the_one_of_an_exchange_rate_is_no_figure() -> None:
    assert meanings("($1 = 0.92 euros)") == [(0.92, "EUR")]
