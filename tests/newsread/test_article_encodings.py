"""Bytes of every common encoding become the same text."""

import codecs
from pathlib import Path

import pytest

from newsread.decoding import decode
from newsread.sources import load

ENGLISH = "“We won’t go,” said Zoë Müller — who paid £300 in a café.\n\nNothing else was said that day.\n"
RUSSIAN = "Министр заявил, что переговоры продлятся дольше, чем планировалось изначально.\n" * 3
JAPANESE = "外務大臣は、交渉は当初の予定より長引くだろうと述べた。東京で火曜日に会議が開かれる。\n" * 3


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_english_in_any_encoding_is_the_same_text(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(ENGLISH.encode(encoding))
    assert load(str(file)).text == ENGLISH


def test_latin_1_keeps_its_accents() -> None:
    text = "Le président a été reçu à l'Élysée par le maire de Besançon.\n"
    assert decode(text.encode("latin-1")) == text


@pytest.mark.parametrize(
    ("text", "encoding"), [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (JAPANESE, "shift_jis")]
)
def test_other_scripts_are_told_by_their_bytes(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("mark", "encoding"), [(codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF32_BE, "utf-32-be")]
)
def test_the_byte_order_mark_is_believed(mark: bytes, encoding: str) -> None:
    assert decode(mark + ENGLISH.encode(encoding)) == ENGLISH


def test_a_utf_8_file_cut_inside_a_character_stays_utf_8() -> None:
    cut = ENGLISH.encode() + "é".encode()[:1]
    assert decode(cut) == ENGLISH + "\ufffd"
