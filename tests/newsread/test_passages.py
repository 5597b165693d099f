import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsread.passages import first_sentence_in, sentence_at


def _sentence(text: str, word: str) -> str:
    start, end = sentence_at(text, text.index(word))
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("One here. Two there. Three.", "there", "Two there."),
        ("First.\nSecond line without a stop\nThird.", "line", "Second line without a stop"),
        ("Then Mr. Perić left. He ran.", "Perić", "Then Mr. Perić left."),
        ("The U.S. Senate met. It voted.", "Senate", "The U.S. Senate met."),
        ("A vote by J. Smith passed. Good.", "passed", "A vote by J. Smith passed."),
        ("“Go!” she said. They went.", "said", "“Go!” she said."),
        ("He said “No.” Then he left.", "left", "Then he left."),
        ("It cost 3.5 million… Too much.", "million", "It cost 3.5 million…"),
        ("What? Yes.", "Yes", "Yes."),
    ],
)
def test_a_word_is_in_the_sentence_around_it(text: str, word: str, expected: str) -> None:
    assert _sentence(text, word) == expected


def test_between_two_sentences_it_is_the_following_one() -> None:
    text = "One.\n\n  Two."
    assert sentence_at(text, 4) == (8, 12)


def test_the_first_sentence_that_begins_on_the_screen_is_taken() -> None:
    text = "A long one begins above. This begins here. And more."
    start, end = first_sentence_in(text, 7, len(text))
    assert text[start:end] == "This begins here."


def test_a_sentence_that_fills_the_screen_is_the_first_one() -> None:
    text = "This sentence goes on and on and on. Next."
    assert first_sentence_in(text, 5, 20) == (0, 36)


@given(st.text(alphabet="ab.!? \n”U", max_size=60), st.integers(0, 70))
def test_a_sentence_has_no_white_space_at_its_ends_and_no_line_break(text: str, offset: int) -> None:
    start, end = sentence_at(text, offset)
    assert 0 <= start <= end <= len(text)
    assert text[start:end] == text[start:end].strip()
    assert "\n" not in text[start:end]
