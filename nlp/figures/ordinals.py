"""Places in an order: `third`, `21st`, `second-largest`. A plain `first` seldom counts and is no figure."""

from collections.abc import Sequence

from nlp.figures.numerals import digits_value, read_numeral
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at, is_glued, is_hyphen
from nlp.figures.reading import Reading

_TENS = {"thirtieth": 30.0, "fortieth": 40.0, "fiftieth": 50.0, "sixtieth": 60.0, "hundredth": 100.0}
_WORDS = {word: float(value) for value, word in enumerate(words("ordinals.words"), 1)} | _TENS
ORDINAL_WORDS = frozenset(_WORDS)
"""Words that are ordinals by themselves."""

_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_NO_RANK_BEFORE = frozenset({"per", "a", "every", "each", "one"})
_NO_RANK_AFTER = frozenset(words("ordinals.no_rank_after"))
_NO_SECOND_BEFORE = frozenset(words("ordinals.no_second_before"))
_THIRD_PARTIES = frozenset({"party", "parties", "country", "countries"})
_MONTHS = frozenset(words("negatives.months"))


def read_rank(pieces: Sequence[Piece], index: int) -> Reading | None:
    """The rank that starts at an index."""
    found = _read_digits(pieces, index) or _read_words(pieces, index)
    if found is None:
        return None
    value, after = found
    if _is_no_rank(pieces, index, after):
        return None
    if is_hyphen(pieces, after) and at(pieces, after + 1).lower.endswith("est"):
        after += 2
    minute = after + is_hyphen(pieces, after)
    if at(pieces, minute).lower == "minute":
        return Reading(index, minute + 1, value, unit="minute", core=index)
    return Reading(index, after, value, unit="rank", core=index)


def _read_digits(pieces: Sequence[Piece], index: int) -> tuple[float, int] | None:
    piece = pieces[index]
    ending = at(pieces, index + 1)
    if piece.is_number and ending.lower in _ENDINGS and is_glued(pieces, index + 1):
        value = digits_value(piece.text)
        return (value, index + 2) if ending.lower == _ending(value) else None
    return None


def _ending(value: float) -> str:
    """`st`, `nd`, `rd` or `th`."""
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(int(value) % 10, "th")


def _read_words(pieces: Sequence[Piece], index: int) -> tuple[float, int] | None:
    word = pieces[index].lower
    if word in _WORDS:
        return None if word == "first" else (_WORDS[word], index + 1)
    tens = read_numeral(pieces, index)
    if tens is None or tens.in_digits or tens.value % 10 or not is_hyphen(pieces, tens.after):
        return None
    ones = _WORDS.get(at(pieces, tens.after + 1).lower, 10.0)
    return (tens.value + ones, tens.after + 2) if ones < 10 else None


def _is_no_rank(pieces: Sequence[Piece], index: int, after: int) -> bool:
    before, following = at(pieces, index - 1), at(pieces, after)
    if before.lower in _MONTHS or following.lower in _MONTHS or following.lower in _NO_RANK_AFTER:
        return True
    if following.lower == "of" and at(pieces, after + 1).lower in _MONTHS:
        return True
    if pieces[index].lower == "third" and following.lower in _THIRD_PARTIES:
        return True
    is_adverb = following.text in (",", ":") and pieces[index].is_capitalised and not before.is_word
    if is_adverb:
        return True
    if pieces[index].lower == "second":
        if following.lower in _NO_SECOND_BEFORE:
            return True
        if before.lower in _NO_RANK_BEFORE and not following.is_word:
            return True
        return before.lower == "per"
    return False
