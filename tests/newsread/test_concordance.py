"""A place in context: words stand below each other, and nothing is wider than there is room."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsread.concordance import context_line
from newsread.first_screen.fitting import cell_length

TEXT = "Treaty talks fail\n\nOn Monday the envoy left Vienna,  and\tRussia said so. Nobody spoke.\n\nLater."


def line_of(words: str, before: int = 20, after: int = 24) -> tuple[str, str, str]:
    start = TEXT.index(words)
    line = context_line(TEXT, (start, start + len(words)), before, after)
    return line.before, line.words, line.after


def test_the_context_is_of_whole_words_and_ends_with_the_paragraph() -> None:
    assert line_of("Vienna") == ("     the envoy left ", "Vienna", ", and Russia said ")
    assert line_of("Later") == (" " * 20, "Later", ".")
    assert line_of("Nobody") == ("and Russia said so. ", "Nobody", " spoke.")


def test_blanks_and_tabs_count_once() -> None:
    assert line_of("Russia", before=30)[0] == "   the envoy left Vienna, and "


def test_a_long_place_is_not_cut() -> None:
    assert line_of("the envoy left Vienna", after=10)[1:] == ("the envoy left Vienna", "")


@pytest.mark.parametrize(("before", "words"), [("条約交渉は", "失敗"), ("aaaaaaaaaaaaaaaaaaaaaaaaaaa", "b")])
def test_text_without_blanks_is_cut_between_characters(before: str, words: str) -> None:
    text = before + words
    line = context_line(text, (len(before), len(text)), 7, 10)
    assert cell_length(line.before) == 7
    assert text.endswith(line.before.strip() + words)


@settings(deadline=None)
@given(st.text("ab \n水\u0301.", max_size=60), st.data(), st.integers(0, 30), st.integers(0, 30))
def test_every_line_has_its_words_at_the_same_cell(
    text: str, data: st.DataObject, before: int, after: int
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line = context_line(text, (start, end), before, after)
    assert cell_length(line.before) == before
    assert cell_length(line.after) <= max(0, after - cell_length(line.words))
    assert "\n" not in line.before + line.words + line.after
