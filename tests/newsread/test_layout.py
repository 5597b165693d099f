"""Wrapping: what the rows hold, how wide they are, where they break, and which row holds an offset."""

import sys
import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsread.layout import WrappedText, cell_width, column, display, wrap

PLAIN = st.text(st.sampled_from("abc .,’—é\n "), max_size=120)
MIXED = st.text(st.sampled_from("ab \n\t漢字ｱ😀é̀‍️☰"), max_size=120)
TEXTS = st.one_of(PLAIN, MIXED, st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=60))
WIDTHS = st.integers(1, 30)


def rows_of(text: str, width: int) -> list[str]:
    rows = WrappedText(text, width)
    return [text[rows.start(row) : rows.end(row)] for row in range(len(rows))]


@given(TEXTS, WIDTHS)
def test_rows_partition_the_text(text: str, width: int) -> None:
    rows = rows_of(text, width)
    assert "".join(rows) == text
    assert all(rows) or rows == [""]


@given(TEXTS, WIDTHS)
def test_a_row_fits_unless_it_is_one_character(text: str, width: int) -> None:
    for row in rows_of(text, width):
        drawn = display(row)
        assert cell_len(drawn) <= width or cell_len(row.rstrip("\n\t ")[1:].lstrip("\u200d\ufe0f̀")) == 0


@given(TEXTS, WIDTHS)
def test_a_line_feed_only_ends_a_row(text: str, width: int) -> None:
    assert all("\n" not in row[:-1] for row in rows_of(text, width))


@given(st.text(st.sampled_from("ab \n漢😀"), max_size=120), st.integers(2, 30))
def test_rows_break_at_blanks_unless_a_word_is_longer_than_the_row(text: str, width: int) -> None:
    rows = rows_of(text, width)
    for row, following in pairwise(rows):
        if not row.endswith(("\n", " ")):
            cut_word = row.split(" ")[-1] + following.split("\n")[0].split(" ")[0]
            assert " " not in row.lstrip(" ")
            assert sum(map(cell_width, cut_word)) > width


@given(PLAIN, WIDTHS)
def test_rows_are_filled(text: str, width: int) -> None:
    rows = rows_of(text, width)
    for row, following in pairwise(rows):
        if row.endswith(" ") and not row.isspace():
            assert len(row) + len(following.split("\n")[0].split(" ")[0]) > width


@given(TEXTS, WIDTHS)
def test_row_and_offset_are_inverse(text: str, width: int) -> None:
    rows = WrappedText(text, width)
    for row in range(len(rows)):
        assert rows.row_at(rows.start(row)) == row
        assert rows.row_at(max(rows.start(row), rows.end(row) - 1)) == row
    assert rows.row_at(-1) == 0
    assert rows.row_at(len(text) + 1) == len(rows) - 1


@given(TEXTS, WIDTHS, st.integers(1, 10))
def test_limit_gives_the_first_rows(text: str, width: int, limit: int) -> None:
    first, all_rows = wrap(text, width, limit), wrap(text, width)
    assert first == all_rows[: len(first)]
    assert len(first) >= min(limit, len(all_rows))


@given(MIXED, WIDTHS)
def test_a_mark_stays_with_its_character(text: str, width: int) -> None:
    rows = rows_of("漢" + text.replace("\u200d", "").replace("\ufe0f", ""), max(2, width))
    for row, following in pairwise(rows):
        if not row.endswith(("\n", " ", "\t")) and cell_len(row) > 0:
            assert cell_width(following[0]) > 0 or len(row) == 1


def test_no_character_is_measured_narrower_than_it_is_drawn() -> None:
    narrow = [
        hex(point)
        for point in range(32, sys.maxunicode + 1)
        if unicodedata.category(chr(point)) not in ("Cc", "Cn", "Cs")
        and cell_width(chr(point)) < cell_len(chr(point))
    ]
    assert narrow == []


def test_a_sentence_is_wrapped_greedily() -> None:
    assert rows_of("one two  three four\n\nfive", 8) == ["one two  ", "three ", "four\n", "\n", "five"]


def test_a_tab_is_four_cells() -> None:
    assert rows_of("a\tb c", 6) == ["a\tb ", "c"]
    assert display("a\tb \n") == "a    b"


def test_an_empty_text_has_one_row() -> None:
    assert rows_of("", 10) == [""]


def test_column_is_centred_and_never_wider_than_the_screen() -> None:
    assert column(100, 76) == (12, 76)
    assert column(60, 76) == (1, 58)
    assert column(100, 0) == (1, 98)
    assert column(10, 76) == (0, 10)
    assert column(0, 76)[1] == 1
