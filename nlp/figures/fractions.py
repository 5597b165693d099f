"""Shares and multiples: `a third`, `two-thirds`, `half`, `one in five`, `nine out of 10`, `twice`."""

from collections.abc import Sequence

from nlp.figures.numerals import Numeral, read_numeral
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at, is_hyphen
from nlp.figures.reading import Reading
from nlp.figures.units import CALENDAR_UNITS, read_unit

_DENOMINATORS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
_BEFORE_PART = {
    "third": frozenset({"two", "second", "2"}),
    "fourth": frozenset({"three", "third", "3"}),
    "fifth": frozenset({"four", "fourth", "4"}),
    "sixth": frozenset({"five", "fifth", "5"}),
    "seventh": frozenset({"six", "sixth", "6"}),
    "eighth": frozenset({"seven", "seventh", "7"}),
}
"""The number before one that an ordinal counts."""

_PLACES = frozenset({"at", "in", "on", "near", "last", "this"})
_REACH_OF_COUNT = 40
_MULTIPLES = {"twice": 2.0, "thrice": 3.0}
_BEFORE_THE_OTHER_HALF = frozenset(words("fractions.before_the_other_half"))
_AFTER_SHARE = frozenset(words("fractions.after_share"))
_APPROXIMATORS = frozenset(words("fractions.approximators"))
_POSITIONS = frozenset({"wing", "fly", "scrum", "centre", "center", "full"})
"""Of players: a wing-half, a scrum-half."""

_AFTER_HALFWAY = frozenset(
    {
        "brother",
        "brothers",
        "sister",
        "sisters",
        "sibling",
        "siblings",
        "mast",
        "asleep",
        "right",
        "pay",
        "awake",
        "dead",
        "naked",
    }
)
_AFTER_HALF_NOT = frozenset({"hour", "year", "time", "century", "term", "brother", "sister", "mast", "staff"})


def read_share(pieces: Sequence[Piece], index: int) -> Reading | None:
    """The share or multiple that starts at an index; shares are given in percent."""
    word = at(pieces, index).lower
    if word in _MULTIPLES:
        return Reading(index, index + 1, _MULTIPLES[word], unit="times")
    if word == "double" and at(pieces, index + 1).lower in ("the", "that", "its", "what", "their"):
        return Reading(index, index + 1, 2.0, unit="times")
    return _read_one_in(pieces, index) or _read_half(pieces, index) or _read_parts(pieces, index)


def _read_half(pieces: Sequence[Piece], index: int) -> Reading | None:
    if pieces[index].lower != "half" or read_numeral(pieces, index):
        return None
    before = at(pieces, index - 2 if is_hyphen(pieces, index - 1) else index - 1)
    if at(pieces, index + 1).lower in _AFTER_HALFWAY or at(pieces, index + 1).is_capitalised:
        return None
    if is_hyphen(pieces, index - 1) and before.lower in _POSITIONS:
        return None
    if [at(pieces, index - step).lower for step in (2, 1)] == ["and", "a"]:
        return None
    if before.lower in _BEFORE_THE_OTHER_HALF or is_hyphen(pieces, index + 1):
        following = read_unit(pieces, index + 2) if is_hyphen(pieces, index + 1) else None
        if following is None or pieces[index + 2].lower in _AFTER_HALF_NOT:
            return None
    return _of_unit(pieces, Numeral(0.5, index, index + 1, False)) or _percent(index, index + 1, 50.0)


def _read_parts(pieces: Sequence[Piece], index: int) -> Reading | None:
    """`a third`, `two-thirds`, `three quarters`, `one-tenth`."""
    word = pieces[index].lower
    numeral = read_numeral(pieces, index)
    if numeral is not None and numeral.is_scaled:
        return None
    if word in ("a", "an"):
        count, place = 1.0, index + 1
    else:
        if numeral is None or numeral.value >= 100 or numeral.is_scaled:
            return None
        count, place = numeral.value, numeral.after
    joined = is_hyphen(pieces, place)
    place += joined
    part = at(pieces, place).lower
    singular = part.removesuffix("s") if count > 1 else part
    under = _DENOMINATORS.get(singular, 0)
    is_of_year = part in ("quarter", "quarters") and at(pieces, index - 1).lower in ("first", "last")
    if is_of_year or not under or (count > 1 and singular == part) or (under == 2 and count == 1):
        return None
    share = Numeral(count / under, index, place + 1, False)
    if is_hyphen(pieces, place + 1) and not read_unit(pieces, place + 2):
        return None
    measured = _of_unit(pieces, share)
    if measured:
        return measured
    is_article = word in ("a", "an") and not joined
    if is_article and not _ends_group(at(pieces, place + 1)) and not _is_approximated(pieces, index):
        return None
    if is_article and _continues_count(pieces, index, part):
        return None
    return _percent(index, place + 1, 100.0 * count / under)


def _continues_count(pieces: Sequence[Piece], index: int, part: str) -> bool:
    """Whether `a fifth` is one more after four: `owns four boats and seized a fifth`."""
    following = at(pieces, index + 2)
    ends = not following.is_word or following.lower in _PLACES
    is_share = _is_approximated(pieces, index) or at(pieces, index - 1).lower in ("by", "to", "than")
    if not ends or is_share:
        return False
    before = {piece.lower for piece in pieces[max(0, index - _REACH_OF_COUNT) : index]}
    return bool(before & _BEFORE_PART.get(part, frozenset()))


def _is_approximated(pieces: Sequence[Piece], index: int) -> bool:
    return at(pieces, index - 1).lower in _APPROXIMATORS


def _ends_group(following: Piece) -> bool:
    if following.is_word:
        return following.lower in _AFTER_SHARE or following.lower.endswith("ly")
    return not following.is_number


def _of_unit(pieces: Sequence[Piece], share: Numeral) -> Reading | None:
    """`half a mile`, `a quarter of a percentage point`, `a quarter-mile`."""
    place = share.after
    if is_hyphen(pieces, place):
        place += 1
    else:
        place += at(pieces, place).lower == "of"
        if at(pieces, place).lower not in ("a", "an"):
            return None
        place += 1
    unit = read_unit(pieces, place)
    if unit is None or at(pieces, place).lower == "time":
        return None
    return Reading(share.first, unit[1], share.value, unit=unit[0])


def _read_one_in(pieces: Sequence[Piece], index: int) -> Reading | None:
    """`one in five`, `nine out of 10`, `two in every three`, `one-in-five`."""
    part = read_numeral(pieces, index)
    if part is None or part.value != int(part.value) or not 0 < part.value < 1000:
        return None
    place = part.after + is_hyphen(pieces, part.after)
    words = [at(pieces, place + step).lower for step in range(2)]
    if words[0] == "out" and words[1] == "of":
        place += 2
    elif words[0] == "in" or words == ["of", "every"]:
        place += 1
    elif part.value == 1 and words[1] == "in" and at(pieces, place).is_word and words[0] != "of":
        place += 2
    else:
        return None
    has_every = at(pieces, place).lower == "every"
    place += has_every
    place += is_hyphen(pieces, place)
    whole = read_numeral(pieces, place)
    if whole is None or not (has_every or _is_whole(pieces, part, whole)) or part.value >= whole.value:
        return None
    return _percent(index, whole.after, 100.0 * part.value / whole.value)


def _is_whole(pieces: Sequence[Piece], part: Numeral, whole: Numeral) -> bool:
    if part.value >= whole.value or whole.value != int(whole.value) or whole.letter:
        return False
    is_round = whole.value <= 20 or whole.value % 10 == 0 or whole.is_scaled
    unit = read_unit(pieces, whole.after)
    return is_round and (unit is None or unit[0] not in CALENDAR_UNITS or part.value == 1)


def _percent(first: int, after: int, value: float) -> Reading:
    return Reading(first, after, value, unit="%", core=first)
