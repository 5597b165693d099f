import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsread.errors import NewsreadError
from tui.destination import Destination, destination

TEXT = "one\n\nthree\nfour\n"


@pytest.mark.parametrize(
    ("typed", "offset", "is_share"),
    [
        ("0%", 0, True),
        ("50%", 8, True),
        (" 12.5 % ", 2, True),
        ("12,5%", 2, True),
        ("100%", 16, True),
        ("0", 0, False),
        ("1", 0, False),
        ("2", 4, False),
        ("3", 5, False),
        ("4", 11, False),
    ],
)
def test_a_share_or_a_line_is_a_place(typed: str, offset: int, is_share: bool) -> None:
    assert destination(typed, TEXT) == Destination(offset, is_share)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("5", "The article has 4 lines"),
        ("9" * 18, "The article has 4 lines"),
        ("101%", "The article ends at 100 %"),
        ("half", "“half” is no place: type 50% or the number of a line"),
        ("-3", "“-3” is no place: type 50% or the number of a line"),
        ("[/]", "“[/]” is no place: type 50% or the number of a line"),
        ("٣", "“٣” is no place: type 50% or the number of a line"),
    ],
)
def test_nonsense_is_told(typed: str, sentence: str) -> None:
    with pytest.raises(NewsreadError, match=f"^{re.escape(sentence)}$"):
        destination(typed, TEXT)


@given(st.text(max_size=20), st.text(st.sampled_from("ab\n"), max_size=30))
def test_whatever_is_typed_is_a_place_in_the_text_or_a_sentence(typed: str, text: str) -> None:
    try:
        place = destination(typed, text)
    except NewsreadError:
        return
    assert 0 <= place.offset <= len(text)
