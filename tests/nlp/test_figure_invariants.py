"""What holds for the figures of any text."""

import math
from itertools import pairwise

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.figures import find_figures
from nlp.figures.numerals import NUMBER_WORDS
from nlp.figures.pieces import split

PIPELINE = spacy.blank("en")
FRAGMENTS = st.sampled_from(
    [
        *sorted(NUMBER_WORDS),
        *(
            "a",
            "an",
            "half",
            "hundred",
            "thousand",
            "million",
            "dozen",
            "third",
            "tens",
            "thousands",
            "several",
        ),
        *(
            "between",
            "and",
            "to",
            "or",
            "of",
            "in",
            "every",
            "out",
            "at",
            "least",
            "more",
            "than",
            "about",
            "so",
        ),
        *("-", "–", "$", "US$", "€", "Rs", ".", ",", "(", ")", ":", "/", "%", "+", "°C", "½", "\n"),
        *(
            "km",
            "miles",
            "ft",
            "st",
            "lb",
            "m",
            "bn",
            "p",
            "cents",
            "pounds",
            "votes",
            "points",
            "per",
            "cent",
        ),
        *("aged", "people", "officers", "July", "No", "magnitude", "one", "twice", "dead", "others"),
        *("0", "1", "5", "07", "12", "1,234", "3.5", "2014", "1 900", "16s", "21st", "2,40,000"),
    ]
)
NEWS_LIKE = st.lists(st.tuples(FRAGMENTS, st.sampled_from(["", " ", " "])), max_size=25).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)


@given(st.one_of(NEWS_LIKE, st.text(max_size=120)))
@settings(max_examples=400, deadline=None)
def test_figures_are_ordered_spans_of_the_text_with_finite_values(text: str) -> None:
    end = 0
    for figure in find_figures(PIPELINE(text)):
        assert end <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end].strip() == text[figure.start : figure.end]
        assert math.isfinite(figure.value)
        assert (figure.modifier == "range") <= (figure.high is not None)
        assert not (figure.unit and figure.counted)
        end = figure.end


@given(NEWS_LIKE)
@settings(max_examples=150, deadline=None)
def test_nothing_is_found_where_everything_is_vetoed(text: str) -> None:
    assert find_figures(PIPELINE(text), [(0, len(text))]) == []


@given(st.integers(min_value=2, max_value=10**12))
@settings(deadline=None)
def test_a_grouped_number_keeps_its_value(number: int) -> None:
    (figure,) = find_figures(PIPELINE(f"They counted {number:,} trees."))
    assert (figure.value, figure.counted) == (number, "trees")


@given(st.text(max_size=200))
@settings(deadline=None)
def test_pieces_cover_all_but_the_blanks(text: str) -> None:
    pieces = split(text)
    gaps = [text[left.end : right.start] for left, right in pairwise(pieces)]
    assert all(not gap.strip() for gap in gaps)
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)
