"""Ages of people: `Maria Lopez, 67,`, `a 9-year-old girl`, `aged 41`, `children under five`."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.counted import is_noun_group_start
from nlp.figures.numerals import digits_value
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at, is_glued, is_hyphen
from nlp.figures.reading import Reading

_OLDEST = 115
_DECADES = frozenset(str(years) for years in range(20, 100, 10))
_REACH_OF_DEATH = 16
_DEATHS = frozenset({"dies", "died", "dead", "death"})
_AGE_WORDS = frozenset({"aged", "age", "ages"})
_PERSONS = frozenset(words("ages.persons"))
_TURNED = frozenset({"turned", "turns", "turning", "turn"})
_BOUNDS = frozenset({"under", "over", "above", "below"})
_YOUNG_OR_OLD = frozenset(words("ages.young_or_old"))
_BE = frozenset(
    {"is", "was", "am", "'m", "i'm", "i’m", "he's", "he’s", "she's", "she’s", "are", "were", "be"}
)
_PLAIN_BE = frozenset({"is", "was", "are", "were", "be"})
_USUAL_BOUNDS = (5, 18)
_PEOPLE_BEFORE = frozenset(words("ages.people_before")) | {"children", "women", "men", "anyone", "adults"}
_CLOSERS = frozenset({",", ")", ".", ";", ":", "?", "!", "—", "–", "]", "”", '"'})


def read_age_group(pieces: Sequence[Piece], index: int) -> Reading | None:
    """`under-16s`, `over 65s`, `in their 20s and 30s`."""
    if _is_decade_of_life(pieces, index):
        decade = digits_value(pieces[index].text)
        return Reading(index, index + 2, decade, decade + 9, modifier="range", unit="year", core=index)
    modifier = {"under": "<", "over": ">"}.get(at(pieces, index).lower)
    place = index + 1 + is_hyphen(pieces, index + 1)
    number = at(pieces, place)
    if modifier is None or not number.is_number or at(pieces, place + 1).lower != "s":
        return None
    if not is_glued(pieces, place + 1):
        return None
    return Reading(index, place + 2, digits_value(number.text), modifier=modifier, unit="year", core=place)


def _is_decade_of_life(pieces: Sequence[Piece], index: int) -> bool:
    """`her 50s`, `in their early 20s`, the second one of `his 20s or 30s`."""
    if (
        pieces[index].text not in _DECADES
        or at(pieces, index + 1).lower != "s"
        or not is_glued(pieces, index + 1)
    ):
        return False
    before = at(pieces, index - 1)
    if before.lower in ("and", "or") and at(pieces, index - 2).lower == "s":
        return _is_decade_of_life(pieces, index - 3)
    return before.lower in ("his", "her", "their", "my", "early", "mid", "late")


def as_age(pieces: Sequence[Piece], reading: Reading) -> Reading:
    """The reading as an age in years where its surroundings say so."""
    if reading.unit == "year":
        return _with_old(pieces, reading)
    if reading.unit or reading.value > _OLDEST or reading.value != int(reading.value):
        return reading
    if _is_age(pieces, reading):
        return replace(reading, unit="year", may_count=False)
    return reading


def _with_old(pieces: Sequence[Piece], reading: Reading) -> Reading:
    """Takes `-old` into the span."""
    if is_hyphen(pieces, reading.after) and at(pieces, reading.after + 1).lower in ("old", "olds"):
        return replace(reading, after=reading.after + 2)
    return reading


def _is_age(pieces: Sequence[Piece], reading: Reading) -> bool:
    first = reading.first if reading.modifier == "range" else reading.core
    before = at(pieces, first - 1)
    if before.lower in _TURNED:
        following = at(pieces, reading.after)
        return not following.is_word or following.lower in ("in", "on", "this", "last")
    return (
        before.lower in _AGE_WORDS
        or _is_age_of_person(pieces, first, reading)
        or _is_age_bound(pieces, first, reading)
        or _stands_behind_name(pieces, reading)
        or _is_predicate(pieces, reading)
    )


def _is_age_of_person(pieces: Sequence[Piece], first: int, reading: Reading) -> bool:
    """`a man of 41`, `At 18, she`, `dies at 88`, `now 31,`."""
    before, second = at(pieces, first - 1), at(pieces, first - 2)
    following = at(pieces, reading.after)
    if before.lower == "of" and second.lower in _PERSONS:
        return True
    if before.text == "At" and (following.text == "," or following.lower in _PEOPLE_BEFORE):
        return True
    if before.lower == "at" and not following.is_word and _speaks_of_death(pieces, reading.core):
        return True
    is_aside = before.lower in ("now", "also") and second.text == ","
    return is_aside and (following.text in _CLOSERS or following.lower == "and")


def _is_age_bound(pieces: Sequence[Piece], first: int, reading: Reading) -> bool:
    """`women under 30`, `under five`."""
    before, second = at(pieces, first - 1), at(pieces, first - 2)
    if before.lower in _BOUNDS and second.lower in _YOUNG_OR_OLD:
        return True
    is_usual = before.lower == "under" and reading.value in _USUAL_BOUNDS
    return is_usual and not is_noun_group_start(pieces, reading.after)


def _stands_behind_name(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`Maria Lopez, 67,`, `Maria Lopez (67)`."""
    before, following = at(pieces, reading.core - 1), at(pieces, reading.after)
    is_single = reading.after - reading.core == 1 and reading.value >= 1
    if before.text not in (",", "(") or not is_single or not _closes(following):
        return False
    place = reading.core - 2
    while is_hyphen(pieces, place - 1):
        place -= 2
    is_enclosed = before.text == following.text == "," and at(pieces, place).is_word
    if pieces[reading.core].is_number:
        return is_enclosed or _closes_name(at(pieces, place))
    return is_enclosed and _closes_name(at(pieces, place))


def _is_predicate(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`he is 52.`, `I'm 19`, `Magar was 28 when`."""
    before, second = at(pieces, reading.core - 1), at(pieces, reading.core - 2)
    following = at(pieces, reading.after)
    if before.lower not in _BE:
        return False
    is_named_before = second.text == "," and at(pieces, reading.core - 3).is_capitalised
    is_person = second.lower in _PEOPLE_BEFORE | _PERSONS or is_named_before
    if _closes(following):
        return is_person or before.lower not in _PLAIN_BE
    return (is_person or second.is_capitalised) and following.lower in ("when", "and", "years")


def _closes(piece: Piece) -> bool:
    return piece.text in _CLOSERS or piece.sort is Sort.LINE_BREAK


def _speaks_of_death(pieces: Sequence[Piece], index: int) -> bool:
    return any(piece.lower in _DEATHS for piece in pieces[max(0, index - _REACH_OF_DEATH) : index])


def _closes_name(piece: Piece) -> bool:
    """Whether a piece may end a person's name, `Jr.` and nicknames included."""
    return (piece.is_word and piece.text != piece.lower) or piece.text in ('"', "”", "’", "'", ")", ".")
