"""How old people are, where the text does not say `year-old`."""

import pytest

from tests.nlp.found_figures import figures_of


def units(text: str) -> list[str]:
    """The unit of each figure of a text."""
    return [figure.unit for figure in figures_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "She published her first story at 41.",
        "He was ordained at 12 after a dream.",
        "Sent, at nine, to a boarding school, she learned Latin.",
        "The painter lost his sight at three and became a judge.",
        "Adults 50 and older may come.",
        "Nearly all of them were 65 or older.",
        "Nurses treated the wounded, the youngest seven.",
        "Children of nine should not have a phone.",
        "Women between 16 and 75 were asked.",
        "The age of consent may drop to 13.",
        "Tereza Malik is 44.",
        "The victims were 8, officials said.",
        "She is 61 now.",
        "Ida, who's 11, sings.",
        "He'll be 19 in May.",
        "He can't be named because he was 17 at the time.",
        "The men, who were both 19, held hands.",
        "She held a shoe of her son Samson, nine.",
        "The singer, who died at 84 of a fever, was loved.",
        "A House aide of 26 spoke.",
        "“We had a good year,” said a nut farmer, 66.",
        "The novelist, 81 and ill, was pardoned.",
        "“We wait,” says Nanuli Nizharadze, the headmistress, 67.",
        "By the time he was fifteen he played.",
        "When I was 12 I saw him.",
        "I'll be a hundred and thirteen when it ends.",
    ],
)
def test_ages(text: str) -> None:
    assert units(text) == ["year"]


def test_two_ages_behind_two_names() -> None:
    assert units("Ana and Eva Perić, 9 and 11, can swim.") == ["year", "year"]
    assert units("Her sons Ali and Omar, six and eight, can swim.") == ["year", "year"]


@pytest.mark.parametrize(
    "text",
    [
        "Shares traded at 41.",
        "There are 47.",
        "We are nine.",
        "He parked at 12 stations.",
        "The ministry put the loss at 12.",
        "He will be back in 19 minutes.",
        "She has worked there since she was nineteen.",
        "Since I was nine I have gone out.",
        "It passed Spain, the champions, twice.",
    ],
)
def test_no_ages(text: str) -> None:
    assert "year" not in units(text)
