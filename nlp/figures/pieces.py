"""Text in pieces that the grammar reads: numbers, words, single marks and line breaks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

_THIN_SPACES = "\u00a0\u2009\u202f"
_FRACTION_SIGNS = "½⅓⅔¼¾⅛⅜⅝⅞⅙⅕"
_GROUPED_BY_COMMA = r"\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?"
_AIRCRAFT = r"7\d7\b"
_GROUPED_BY_SPACE = rf"\d{{1,3}}(?:[{_THIN_SPACES} ](?!{_AIRCRAFT})\d{{3}})+(?![\d,.]*\d)"
_GROUPED_BY_POINT = r"\d{1,3}(?:\.\d{3}){2,}(?!\d)"
_DECIMAL_COMMA = r"\d+,\d{1,2}(?=\s?%)"
_PLAIN = r"\d+(?:\.\d+)?|(?<![\w.])\.\d+"
_NUMBER = (
    rf"(?P<number>(?:{_GROUPED_BY_COMMA}|{_GROUPED_BY_SPACE}|{_GROUPED_BY_POINT}|{_DECIMAL_COMMA}|{_PLAIN})[{_FRACTION_SIGNS}]?"
    rf"|[{_FRACTION_SIGNS}])"
)
_WORD = r"(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’‘][^\W\d_]+)*)"
_PIECE = re.compile(rf"{_NUMBER}|{_WORD}|(?P<line_break>\n)|(?P<mark>\S)")


class Sort(Enum):
    """What a piece is made of."""

    NUMBER = auto()
    WORD = auto()
    MARK = auto()
    LINE_BREAK = auto()


_SORTS = {sort.name.lower(): sort for sort in Sort}


@dataclass(frozen=True, slots=True)
class Piece:
    """One number, word, mark or line break; offsets are characters of the text."""

    text: str
    start: int
    end: int
    sort: Sort
    lower: str

    @property
    def is_number(self) -> bool:
        """Whether the piece is written in digits."""
        return self.sort is Sort.NUMBER

    @property
    def is_word(self) -> bool:
        """Whether the piece is a word."""
        return self.sort is Sort.WORD

    @property
    def is_capitalised(self) -> bool:
        """Whether the piece is a word with a capital in front."""
        return self.sort is Sort.WORD and self.text[0].isupper()


NOTHING = Piece("", -1, -1, Sort.LINE_BREAK, "")
"""Stands before the first and after the last piece."""


def split(text: str) -> list[Piece]:
    """The pieces of a text in order; blanks are left out, line breaks are pieces."""
    return [
        Piece(match[0], match.start(), match.end(), _SORTS[match.lastgroup], match[0].lower())
        for match in _PIECE.finditer(text)
        if match.lastgroup is not None
    ]


def at(pieces: Sequence[Piece], index: int) -> Piece:
    """The piece at an index, `NOTHING` beyond either end."""
    return pieces[index] if 0 <= index < len(pieces) else NOTHING


def is_glued(pieces: Sequence[Piece], index: int) -> bool:
    """Whether no blank stands between the piece at an index and the one before it."""
    return 0 < index < len(pieces) and pieces[index - 1].end == pieces[index].start


def is_hyphen(pieces: Sequence[Piece], index: int) -> bool:
    """Whether the piece at an index is a hyphen or dash that joins its neighbours."""
    return at(pieces, index).text in HYPHENS and is_glued(pieces, index) and is_glued(pieces, index + 1)


HYPHENS = frozenset("-‐‑–−")
