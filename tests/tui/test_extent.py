"""How a selection grows: by characters, words, sentences and paragraphs, and back again."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.extent import Extent, extent_of
from tui.units import UnitsNear, next_cut, paragraphs_near, previous_cut, sentences_near, words_near

TEXT = "Talks end\n\nMr. Perić left. “No,” he said. It’s 3,500 miles.\n\nThe end."
UNITS = (words_near, sentences_near, paragraphs_near)

texts = st.text(st.sampled_from("ab .!\n漢é\u0301\u200d😀’"), min_size=1, max_size=40)


def chosen(extent: Extent) -> str:
    return TEXT[slice(*extent.span)]


def extent_on(words: str) -> Extent:
    start = TEXT.index(words)
    return extent_of((start, start + len(words)))


def test_words_are_added_to_the_end_and_to_the_beginning() -> None:
    extent = extent_on("Perić")
    extent = extent.grown(TEXT, 1, words_near)
    assert chosen(extent) == "Perić left"
    extent = extent.grown(TEXT, 1, words_near)
    assert chosen(extent) == "Perić left. “No"
    extent = extent_on("Perić").grown(TEXT, -1, words_near).grown(TEXT, -1, words_near)
    assert chosen(extent) == "end\n\nMr. Perić"


def test_the_way_back_leads_through_the_same_words_to_what_was_selected_first() -> None:
    extent = extent_on("Perić")
    for direction in (1, -1):
        grown = extent.grown(TEXT, direction, words_near).grown(TEXT, direction, words_near)
        back = grown.grown(TEXT, -direction, words_near)
        assert back.span == extent.grown(TEXT, direction, words_near).span
        assert back.grown(TEXT, -direction, words_near).span == extent.span
        beyond = back.grown(TEXT, -direction, words_near).grown(TEXT, -direction, words_near)
        assert beyond.span == extent.grown(TEXT, -direction, words_near).span


def test_sentences_and_paragraphs_are_added_whole() -> None:
    extent = extent_on("Mr. Perić left.")
    assert chosen(extent.grown(TEXT, 1, sentences_near)) == "Mr. Perić left. “No,” he said."
    assert chosen(extent.grown(TEXT, -1, sentences_near)) == "Talks end\n\nMr. Perić left."
    assert chosen(extent.grown(TEXT, 1, paragraphs_near)) == TEXT[11:59]
    assert chosen(extent_on("“No,”").grown(TEXT, -1, paragraphs_near)) == "Mr. Perić left. “No,”"


def test_characters_are_added_and_taken_away_one_by_one() -> None:
    extent = extent_on("left")
    assert chosen(extent.stepped(TEXT, 1)) == "left."
    assert chosen(extent.stepped(TEXT, -1)) == "lef"
    for _ in range(3):
        extent = extent.stepped(TEXT, -1)
    assert chosen(extent) == "l"
    assert chosen(extent.stepped(TEXT, -1)) == " "


def test_after_a_swap_the_other_end_moves() -> None:
    extent = extent_on("Perić left").swapped()
    assert TEXT[slice(*extent.cursor(TEXT))] == "P"
    assert chosen(extent.grown(TEXT, 1, words_near)) == "left"
    assert chosen(extent.stepped(TEXT, 1)) == "erić left"
    assert extent.swapped().span == extent.span
    assert TEXT[slice(*extent.swapped().cursor(TEXT))] == "t"


def test_reaching_a_character_includes_it() -> None:
    extent = extent_on("left")
    assert chosen(extent.reaching(TEXT, TEXT.index("said"))) == "left. “No,” he s"
    assert chosen(extent.reaching(TEXT, TEXT.index("Perić"))) == "Perić left"
    assert extent.reaching(TEXT, TEXT.index("eft")) == extent


def test_marks_stay_with_their_character() -> None:
    text = "e\u0301x👩\u200d🚀y❤\ufe0f"
    cuts = [0]
    while cuts[-1] < len(text):
        cuts.append(next_cut(text, cuts[-1]))
    assert [text[a:b] for a, b in pairwise(cuts)] == [
        "e\u0301", "x", "👩\u200d🚀", "y", "❤\ufe0f",
    ]  # fmt: skip
    assert [previous_cut(text, cut) for cut in cuts[1:]] == cuts[:-1]


@pytest.mark.parametrize("units", UNITS)
def test_at_the_ends_of_the_text_nothing_moves(units: UnitsNear) -> None:
    everything = extent_of((0, len(TEXT)))
    assert everything.grown(TEXT, 1, units) == everything
    assert everything.grown(TEXT, -1, units) == everything
    assert everything.stepped(TEXT, 1).span == everything.span


def test_a_word_far_away_in_a_line_without_blanks_is_found() -> None:
    text = "a" + "…" * 50_000 + "b"
    assert extent_of((0, 1)).grown(text, 1, words_near).span == (0, len(text))


@given(texts, st.data())
def test_there_is_always_something_selected_inside_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    extent = extent_of((start, data.draw(st.integers(start + 1, len(text)))))
    for _ in range(8):
        direction = data.draw(st.sampled_from([1, -1]))
        move = data.draw(st.integers(0, 5))
        if move < len(UNITS):
            grown = extent.grown(text, direction, UNITS[move])
            assert grown.origin == extent.origin
        elif move == 3:
            grown = extent.stepped(text, direction)
        elif move == 4:
            grown = extent.swapped()
            assert grown.span == extent.span
        else:
            grown = extent.reaching(text, data.draw(st.integers(0, len(text) - 1)))
        extent = grown
        low, high = extent.span
        assert 0 <= low < high <= len(text)
        cursor = extent.cursor(text)
        assert low <= cursor[0] < cursor[1] <= max(high, next_cut(text, cursor[0]))


@given(texts, st.sampled_from(UNITS), st.data())
def test_growing_reaches_both_ends_of_what_there_is(text: str, units: UnitsNear, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    extent = extent_of((start, start + 1))
    spans = [span for offset in range(len(text) + 1) for span in units(text, offset)]
    for _ in range(len(text) + 1):
        extent = extent.grown(text, 1, units)
    assert extent.span[1] == max([start + 1, *(end for _, end in spans)])
    extent = extent_of((start, start + 1))
    for _ in range(len(text) + 1):
        extent = extent.grown(text, -1, units)
    assert extent.span[0] == min([start, *(begin for begin, _ in spans)])
