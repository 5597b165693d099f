"""What the bare numbers of reports of games count."""

import pytest

from tests.nlp.found_figures import figures_of


def meanings(text: str) -> list[str | None]:
    """What each figure counts, or its unit."""
    return [figure.unit or figure.counted for figure in figures_of(text)]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("RUGBY: Fiji 28 Scotland 22; a win at last", "point"),
        ("The goalkeeper let in a penalty goal.\n\nAsante Reds 2, Accra Lions 0\n", "goals"),
        ("A rugby try won it.\n\nTonga 19\nWales 17\n", "point"),
        ("NFL: Bears 31, Steelers 28: three touchdowns", "point"),
    ],
)
def test_the_scores_of_two_sides(text: str, meaning: str) -> None:
    assert meanings(text)[:2] == [meaning] * 2


def test_a_longer_list_is_no_score_line() -> None:
    text = "The goalkeeper and the striker met. Lyon 27, Nantes 26, Metz 24, Brest 21."
    assert "goals" not in meanings(text)


def test_points_of_basketball() -> None:
    text = "NBA. She took 14 rebounds as a guard. Hope had 19 before leaving; the Suns were led by 17."
    assert meanings(text) == ["rebounds", "point", "point"]


def test_goals_scored() -> None:
    assert meanings("The striker beat the goalkeeper. FIFA watched. He scored three.") == ["goals"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("She has a 61-7 record.", "record"),
        ("The Senate voted. Astana drew 1-1 with Kairat.", "score"),
        ("The council voted 4-3 for it.", "vote"),
        ("The five-four vote surprised us.", "vote"),
        ("She beat him by 87,407 to 73,536.", "vote"),
        ("Cricket: the spinner took a wicket. Perera had five for 33 from his spell.", "score"),
    ],
)
def test_tallies_are_records_scores_or_votes(text: str, unit: str) -> None:
    assert meanings(text) == [unit]


def test_games_won_or_lost_in_a_row() -> None:
    assert meanings("NBA: The guard took the rebounds. The Suns have lost three straight.") == ["games"]


def test_the_totals_of_a_line_of_cricket() -> None:
    text = "Wickets fell in each innings to the spinner.\n\nKandy 301 and 188; Galle 244 and 198\n"
    assert meanings(text) == ["score"] * 4
