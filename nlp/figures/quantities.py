"""A number with its currency, sign and unit: `US$2.3bn`, `minus six degrees`, `1.2-km`, `30 percent`."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.money import Purse
from nlp.figures.noun_groups import is_singular_group
from nlp.figures.numerals import Numeral, read_numeral
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at, is_glued, is_hyphen
from nlp.figures.reading import Reading
from nlp.figures.units import read_unit

_SIGNS = {"-": -1.0, "−": -1.0, "–": -1.0, "+": 1.0}
_MINUS_WORDS = frozenset({"minus", "negative"})
_LENGTH_HINTS = frozenset(words("quantities.length_hints"))


def read_quantity(pieces: Sequence[Piece], index: int, purse: Purse) -> Reading | None:
    """The quantity that starts at an index."""
    sign, start = _read_sign(pieces, index)
    money = purse.code_before(pieces, start)
    if money and not sign:
        after_currency = money[1]
        sign_behind, start_behind = _read_sign(pieces, after_currency)
        after_currency = start_behind if sign_behind else after_currency
        sign = sign_behind
    numeral = read_numeral(pieces, money[1] if money else start)
    if numeral is None:
        return None
    if money:
        return _money(pieces, index, money[0], numeral, sign or 1.0)
    reading = _with_suffix(pieces, numeral, purse)
    return replace(reading, first=index, value=reading.value * (sign or 1.0))


def _read_sign(pieces: Sequence[Piece], index: int) -> tuple[float, int]:
    piece = at(pieces, index)
    if [at(pieces, index + step).lower for step in range(3)] == ["plus", "or", "minus"]:
        return 1.0, index + 3
    if piece.lower in _MINUS_WORDS:
        return -1.0, index + 1
    if piece.text in _SIGNS and is_glued(pieces, index + 1):
        before = at(pieces, index - 1)
        if not is_glued(pieces, index) or before.text in ("(", "["):
            return _SIGNS[piece.text], index + 1
    return 0.0, index


def _money(pieces: Sequence[Piece], first: int, code: str, numeral: Numeral, sign: float) -> Reading:
    headline_letter = at(pieces, numeral.after + 1)
    if numeral.letter:
        numeral = numeral.scaled_by_letter()
    elif is_hyphen(pieces, numeral.after) and headline_letter.text in ("B", "M", "bn"):
        lettered = replace(numeral, letter=headline_letter.lower[0], after=numeral.after + 1)
        numeral = lettered.scaled_by_letter()
    return Reading(first, numeral.after, sign * numeral.value, unit=code, core=numeral.first)


def _with_suffix(pieces: Sequence[Piece], numeral: Numeral, purse: Purse) -> Reading:
    numeral = _with_letter(pieces, numeral)
    plain = Reading(numeral.first, numeral.after, numeral.value, may_count=True, core=numeral.first)
    place = numeral.after + 1 if is_hyphen(pieces, numeral.after) else numeral.after
    money = purse.code_after(pieces, place, numeral.value)
    if money:
        return replace(plain, unit=money[0], after=money[1], may_count=False)
    unit = read_unit(pieces, place)
    if unit is None:
        return plain
    return _in_unit(pieces, replace(plain, unit=unit[0], after=unit[1], may_count=False), purse)


def _in_unit(pieces: Sequence[Piece], reading: Reading, purse: Purse) -> Reading:
    if reading.unit == "cent":
        return replace(reading, unit=purse.dollar_of_cents(), value=reading.value / 100)
    if reading.unit == "US cent":
        return replace(reading, unit="USD", value=reading.value / 100)
    if reading.unit == "sen":
        return replace(reading, unit="MYR", value=reading.value / 100)
    if reading.unit == "pence":
        return replace(reading, unit="GBP", value=reading.value / 100)
    if reading.unit == "degree":
        scale = read_unit(pieces, reading.after)
        if scale and scale[0] in ("°C", "°F"):
            return replace(reading, unit=scale[0], after=scale[1])
    return reading


def _with_letter(pieces: Sequence[Piece], numeral: Numeral) -> Numeral:
    """Counts a glued `k` or `m` in unless the `m` stands for metres."""
    if not numeral.letter or numeral.letter == "t":
        return numeral
    if numeral.letter == "m":
        text = pieces[numeral.first].text
        has_one_decimal = "." in text and len(text.rpartition(".")[2]) == 1
        following = at(pieces, numeral.after + 1)
        counts = following.is_word and following.lower.endswith("s") and following.lower not in _LENGTH_HINTS
        describes = is_singular_group(pieces, numeral.after + 1)
        if following.lower in _LENGTH_HINTS or describes or not (has_one_decimal or counts):
            return numeral
    return numeral.scaled_by_letter()
