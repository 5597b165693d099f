"""Numbers in digits and in words: `1,234.5`, `forty-one`, `3.5 million`, `half a dozen`, `two lakh crore`."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.figures.phrases import words
from nlp.figures.pieces import HYPHENS, Piece, at, is_glued, is_hyphen

_ONES = {word: value for value, word in enumerate(words("numerals.ones"))}
_TENS = {word: 10 * value for value, word in enumerate(words("numerals.tens"), 2)}
SCALES = {
    "hundred": 100.0,
    "thousand": 1e3,
    "lakh": 1e5,
    "lakhs": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "crores": 1e7,
    "billion": 1e9,
    "trillion": 1e12,
    "dozen": 12.0,
}
"""Words that multiply the number before them."""

NUMBER_WORDS = frozenset({*_ONES, *_TENS})
"""Words that a number may start with."""

_SHORT_SCALES = {
    "bn": 1e9,
    "mn": 1e6,
    "mln": 1e6,
    "mil": 1e6,
    "bln": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "cr": 1e7,
}
_LETTER_SCALES = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
_DENOMINATORS = frozenset({"2", "3", "4", "8", "16", "32"})
_LONGEST = 40
_MOST_SCALES = 3
_ARTICLES = frozenset({"a", "an"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number over pieces `first` to before `after`."""

    value: float
    first: int
    after: int
    in_digits: bool
    is_scaled: bool = False
    """Whether a scale such as `million` belongs to it."""
    letter: str = ""
    """A letter glued to the digits that may be a scale (`k`, `m`, `b`) but is not counted in yet."""

    def scaled_by_letter(self) -> "Numeral":
        """The number with its letter taken as a scale."""
        factor = _LETTER_SCALES[self.letter]
        return Numeral(self.value * factor, self.first, self.after + 1, self.in_digits, True)


def read_numeral(pieces: Sequence[Piece], index: int) -> Numeral | None:
    """The number that starts at an index, with all scales behind it."""
    piece = at(pieces, index)
    if len(piece.text) > _LONGEST:
        return None
    if piece.is_number:
        return _with_scales(pieces, _read_digits(pieces, index))
    if not piece.is_word:
        return None
    return _read_part_of_scale(pieces, index) or _read_words(pieces, index)


def _read_digits(pieces: Sequence[Piece], index: int) -> Numeral:
    value = digits_value(pieces[index].text)
    fraction = _read_fraction(pieces, index + 1)
    if fraction is None:
        return Numeral(value, index, index + 1, True)
    decimals = len(pieces[index].text.partition(".")[2])
    return Numeral(value + fraction[0] / 10**decimals, index, fraction[1], True)


def _read_fraction(pieces: Sequence[Piece], index: int) -> tuple[float, int] | None:
    """The fraction behind a whole number: `8-1/4`, `3 1/2`; its value and the index behind."""
    upper = index + is_hyphen(pieces, index)
    over, slash, under = (at(pieces, upper + step) for step in range(3))
    is_joined = is_glued(pieces, upper + 1) and is_glued(pieces, upper + 2)
    if not over.is_number or slash.text not in ("/", "⁄") or under.text not in _DENOMINATORS or not is_joined:
        return None
    return digits_value(over.text) / float(under.text), upper + 3


def digits_value(text: str) -> float:
    """The value of a piece in digits, group marks and a trailing fraction sign included."""
    fraction = 0.0
    if unicodedata.category(text[-1]) == "No":
        fraction = unicodedata.numeric(text[-1])
        text = text[:-1]
    if not text:
        return fraction
    if text.count(".") > 1:
        text = text.replace(".", "")
    if text.count(",") == 1 and len(text.partition(",")[2]) < 3:
        text = text.replace(",", ".")
    plain = "".join(mark for mark in text if mark.isdigit() or mark == ".")
    return float(plain) + fraction


def _with_scales(pieces: Sequence[Piece], numeral: Numeral) -> Numeral:
    value, after, is_scaled = numeral.value, numeral.after, numeral.is_scaled
    for _ in range(_MOST_SCALES):
        place = after + 1 if is_hyphen(pieces, after) else after
        word = at(pieces, place)
        factor = SCALES.get(word.lower)
        if factor is None and numeral.in_digits and not is_scaled:
            factor = _SHORT_SCALES.get(word.lower)
        if factor is None or not word.is_word:
            break
        value, after, is_scaled = value * factor, place + 1, True
    letter = _scale_letter(pieces, after) if numeral.in_digits and not is_scaled else ""
    return Numeral(value, numeral.first, after, numeral.in_digits, is_scaled, letter)


def _scale_letter(pieces: Sequence[Piece], index: int) -> str:
    """The letter of `40k` and `6.4m`, and of `P3.4-B` and `$42-M` in headlines."""
    word = at(pieces, index)
    return word.lower if is_glued(pieces, index) and word.is_word and word.lower in _LETTER_SCALES else ""


def _read_part_of_scale(pieces: Sequence[Piece], index: int) -> Numeral | None:
    """`half a million`, `a quarter of a million`, `a million`, `a dozen`, `a hundred and ten`."""
    first = pieces[index].lower
    if first == "half" and at(pieces, index + 1).lower in _ARTICLES and at(pieces, index + 2).lower in SCALES:
        return Numeral(0.5 * SCALES[pieces[index + 2].lower], index, index + 3, False, True)
    if first in _ARTICLES:
        second = at(pieces, index + 1).lower
        rest = _below_hundred(pieces, index + 3) if at(pieces, index + 2).lower == "and" else None
        if second == "hundred" and rest:
            return Numeral(100.0 + rest[0], index, rest[1], False)
        if second in SCALES:
            start = Numeral(1.0, index, index + 1, False)
            return _with_scales(pieces, start)
        if second == "quarter" and [at(pieces, index + step).lower for step in (2, 3)] == ["of", "a"]:
            scale = SCALES.get(at(pieces, index + 4).lower)
            if scale:
                return Numeral(0.25 * scale, index, index + 5, False, True)
    return None


def _read_words(pieces: Sequence[Piece], index: int) -> Numeral | None:
    total = 0.0
    place = index
    last_scale = float("inf")
    while True:
        group = _below_ten_thousand(pieces, place)
        if group is None:
            break
        value, after = group
        scale = SCALES.get(at(pieces, after).lower, 1.0)
        if scale >= last_scale:
            break
        scaled = _with_scales(pieces, Numeral(value, place, after, False))
        total, last_scale, place = total + scaled.value, scale, scaled.after
        if scale == 1.0:
            break
        place += at(pieces, place).lower == "and" and _below_ten_thousand(pieces, place + 1) is not None
    if place == index:
        return None
    numeral = Numeral(total, index, place, False, last_scale not in (1.0, float("inf")))
    return _with_half(pieces, _with_point(pieces, numeral))


def _below_ten_thousand(pieces: Sequence[Piece], index: int) -> tuple[float, int] | None:
    """`forty-one`, `two hundred and six`, `fourteen hundred`."""
    group = _below_hundred(pieces, index)
    if group is None:
        return None
    value, after = group
    place = after + 1 if is_hyphen(pieces, after) else after
    if at(pieces, place).lower != "hundred":
        return group
    value, after = value * 100.0, place + 1
    rest = _below_hundred(pieces, after + (at(pieces, after).lower == "and"))
    return (value + rest[0], rest[1]) if rest else (value, after)


def _below_hundred(pieces: Sequence[Piece], index: int) -> tuple[float, int] | None:
    word = at(pieces, index).lower
    if word in _ONES:
        return float(_ONES[word]), index + 1
    if word not in _TENS:
        return None
    after = index + 1
    place = after + 1 if at(pieces, after).text in HYPHENS and is_glued(pieces, after) else after
    ones = _ONES.get(at(pieces, place).lower, 0)
    return (float(_TENS[word] + ones), place + 1) if 0 < ones < 10 else (float(_TENS[word]), after)


def _with_point(pieces: Sequence[Piece], numeral: Numeral) -> Numeral:
    """`zero point four two`."""
    after, decimals = numeral.after + 1, ""
    if at(pieces, numeral.after).lower != "point":
        return numeral
    while _ONES.get(at(pieces, after).lower, 10) < 10:
        decimals += str(_ONES[pieces[after].lower])
        after += 1
    if not decimals:
        return numeral
    return _with_scales(
        pieces, Numeral(float(f"{numeral.value:.0f}.{decimals}"), numeral.first, after, False)
    )


def _with_half(pieces: Sequence[Piece], numeral: Numeral) -> Numeral:
    """`two and a half million`."""
    words = [at(pieces, numeral.after + step).lower for step in range(3)]
    parts = {"half": 0.5, "quarter": 0.25}
    if numeral.is_scaled or words[:2] != ["and", "a"] or words[2] not in parts:
        return numeral
    value = numeral.value + parts[words[2]]
    return _with_scales(pieces, Numeral(value, numeral.first, numeral.after + 3, False))
