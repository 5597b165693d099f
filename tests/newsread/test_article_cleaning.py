"""Cleaning leaves a text that no terminal obeys and whose offsets stay."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsread.article import from_text
from newsread.decoding import clean
from newsread.errors import NewsreadError
from newsread.sources.content import Raw
from newsread.sources.loading import article_of

CONTROLS = "\x00\x07\x08\t\n\x0b\x0c\r\x1b\x7f\x85\x9b\xa0\u2028\u2029\u202e\u2066\ufeff\ud800\u0301\u00adéA"
TEXTS = st.text(st.one_of(st.sampled_from(CONTROLS), st.characters()))


@given(TEXTS)
def test_a_cleaned_text_is_cleaned_to_itself(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(TEXTS)
def test_a_cleaned_text_has_no_control_but_tab_and_line_feed(text: str) -> None:
    cleaned = clean(text)
    assert {c for c in cleaned if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")} <= {"\t", "\n"}
    assert unicodedata.is_normalized("NFC", cleaned)


@given(TEXTS)
def test_every_letter_stays(text: str) -> None:
    def letters(string: str) -> list[str]:
        decomposed = unicodedata.normalize("NFD", string)
        return [c for c in decomposed if unicodedata.category(c)[0] in "LNPS"]

    assert letters(clean(text)) == letters(text)


@given(TEXTS.filter(lambda text: clean(text).strip()))
def test_an_article_saved_and_opened_again_is_the_same(text: str) -> None:
    article = from_text(text, "a.txt")
    again = from_text(article.text, "a.txt")
    assert again == article
    for start, end in article.boilerplate:
        assert "\n" not in article.text[start:end]
        assert article.text[start - 1 : start] in ("", "\n")
        assert article.text[end : end + 1] in ("", "\n")


@given(st.binary())
def test_any_bytes_are_an_article_or_refused_with_one_line(data: bytes) -> None:
    try:
        article = article_of(Raw(data, "a.txt", "a.txt"))
    except NewsreadError as error:
        sentence = str(error)
    else:
        sentence = ""
        assert article.text == clean(article.text)
    assert not sentence or sentence.startswith("a.txt is ")
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\x85d\x0be", "a\nb\nc\nd\ne"),
        ("page\n\x0cpage\x0cpage", "page\npage\npage"),
        ("\ufeffa\ufeffb", "ab"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x9b31mred", "31mred"),
        ("a\u202eb\u2067c", "abc"),
        ("a\u200eb\u200fc\u061cd", "abcd"),
        ("cafe\u0301", "café"),
        ("tab\tstays\u00a0so\u00addoes\u200bthis", "tab\tstays\u00a0so\u00addoes\u200bthis"),
    ],
)
def test_what_becomes_of_each_kind_of_character(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned
