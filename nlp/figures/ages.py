"""Ages of people: `Maria Lopez, 67,`, `a 9-year-old girl`, `aged 41`, `children under five`."""

from collections.abc import Sequence
from dataclasses import replace

from newsread.entities import Modifier
from nlp.figures.age_asides import CLOSERS, closes_aside, is_age_aside
from nlp.figures.lifetimes import is_age_in_life
from nlp.figures.noun_groups import is_noun_group_start
from nlp.figures.numerals import digits_value
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at, is_glued, is_hyphen
from nlp.figures.reading import Reading

_OLDEST = 115
_DECADES = frozenset(str(years) for years in range(20, 100, 10))
_AFTER_DEATH = frozenset({"of", "in", "after", "on", "from", "and"})
_REACH_OF_DEATH = 16
_DEATHS = frozenset({"dies", "died", "dead", "death"})
_AGE_WORDS = frozenset({"aged", "age", "ages"})
_PERSONS = frozenset(words("ages.persons"))
_TURNED = frozenset({"turned", "turns", "turning", "turn"})
_BOUNDS = frozenset({"under", "over", "above", "below"})
_YOUNG_OR_OLD = frozenset(words("ages.young_or_old"))
_BE = frozenset(
    {
        "is",
        "was",
        "am",
        "'m",
        "i'm",
        "i’m",
        "he's",
        "he’s",
        "she's",
        "she’s",
        "who's",
        "who’s",
        "are",
        "were",
        "be",
    }
)
_AFTER_PREDICATE = frozenset({"when", "and", "years", "now", "at"})
_WHEN = frozenset({"when", "time", "since", "until", "till", "before", "while", "though", "because"})
_ADVERBS = frozenset({"both", "only", "just", "already", "still", "then", "barely"})
_NO_NAMES = frozenset(words("ages.no_names"))
_LEAST_OF_NAMED = 2
_PLAIN_BE = frozenset({"is", "was", "are", "were", "be"})
_USUAL_BOUNDS = (5, 18)
_SIGNS: dict[str, Modifier] = {"under": "<", "over": ">"}
_PEOPLE_BEFORE = frozenset(words("ages.people_before")) | {"children", "women", "men", "anyone", "adults"}


def read_age_group(pieces: Sequence[Piece], index: int) -> Reading | None:
    """`under-16s`, `over 65s`, `in their 20s and 30s`."""
    if _is_decade_of_life(pieces, index):
        decade = digits_value(pieces[index].text)
        return Reading(index, index + 2, decade, decade + 9, modifier="range", unit="year", core=index)
    modifier = _SIGNS.get(at(pieces, index).lower)
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
        or is_age_aside(pieces, reading)
        or _is_predicate(pieces, reading)
        or _is_coming(pieces, reading)
        or is_age_in_life(pieces, reading)
    )


def _is_age_of_person(pieces: Sequence[Piece], first: int, reading: Reading) -> bool:
    """`a man of 41`, `At 18, she`, `dies at 88`, `now 31,`."""
    before, second = at(pieces, first - 1), at(pieces, first - 2)
    following = at(pieces, reading.after)
    if before.lower == "of" and second.lower in _PERSONS:
        return True
    if before.text == "At" and (following.text == "," or following.lower in _PEOPLE_BEFORE):
        return True
    may_follow = not following.is_word or following.lower in _AFTER_DEATH
    if before.lower == "at" and may_follow and _speaks_of_death(pieces, reading.core):
        return True
    is_aside = before.lower in ("now", "also") and second.text == ","
    return is_aside and (following.text in CLOSERS or following.lower == "and")


def _is_age_bound(pieces: Sequence[Piece], first: int, reading: Reading) -> bool:
    """`women under 30`, `under five`."""
    before, second = at(pieces, first - 1), at(pieces, first - 2)
    if before.lower in _BOUNDS and second.lower in _YOUNG_OR_OLD:
        return True
    is_usual = before.lower == "under" and reading.value in _USUAL_BOUNDS
    return is_usual and not is_noun_group_start(pieces, reading.after)


def _is_predicate(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`he is 52.`, `I'm 19`, `Magar was 28 when`, `Ana Perić is 44.`"""
    place = reading.core - 1
    place -= at(pieces, place).lower in _ADVERBS
    before, second = at(pieces, place), at(pieces, place - 1)
    following = at(pieces, reading.after)
    if before.lower not in _BE:
        return False
    is_named_before = second.text == "," and at(pieces, place - 2).is_capitalised
    is_person = second.lower in _PEOPLE_BEFORE | _PERSONS or is_named_before
    is_name = second.is_capitalised and second.lower not in _NO_NAMES and reading.value > _LEAST_OF_NAMED
    if second.lower in _PEOPLE_BEFORE and at(pieces, place - 2).lower in _WHEN:
        return not is_noun_group_start(pieces, reading.after)
    if closes_aside(following):
        return is_person or is_name or before.lower not in _PLAIN_BE
    return (is_person or is_name) and following.lower in _AFTER_PREDICATE


def _is_coming(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`He'll be 19 in May`, `she will be 80 on Friday`."""
    will, be = at(pieces, reading.core - 2).lower, at(pieces, reading.core - 1).lower
    is_future = be == "be" and (will == "will" or will.endswith(("'ll", "’ll")))
    return is_future and at(pieces, reading.after).lower in ("in", "on", "next", "this", "tomorrow")


def _speaks_of_death(pieces: Sequence[Piece], index: int) -> bool:
    return any(piece.lower in _DEATHS for piece in pieces[max(0, index - _REACH_OF_DEATH) : index])
