"""Numbers that quantify nothing: dates, clock times, phone numbers, versions, names with a number."""

import re
from collections.abc import Sequence

from nlp.figures.noun_groups import is_noun_group_start
from nlp.figures.phrases import words
from nlp.figures.pieces import HYPHENS, Piece, Sort, at, is_glued
from nlp.figures.reading import Reading

_MONTHS = frozenset(words("negatives.months"))
_CLOCK = frozenset({"am", "pm", "a.m.", "p.m.", "gmt", "o'clock", "o’clock", "noon", "hrs"})
_NAMING_WORDS = frozenset(words("negatives.naming_words"))
_STREET_WORDS = frozenset(words("negatives.street_words"))
_DATE_PREPOSITIONS = frozenset(words("negatives.date_prepositions"))
_ADDRESS = re.compile(r"\S*(?:://|www\.|@\w|\.(?:com|org|net|gov|co|io)\b)\S*")
_BEFORE_YEAR = _MONTHS | {"in", "since"}
_AIRCRAFT = re.compile(r"7\d7")
_CHAIN_MARKS = frozenset({".", "/", ":", *HYPHENS})


def addresses(text: str) -> list[tuple[int, int]]:
    """The character spans of web and mail addresses."""
    return [match.span() for match in _ADDRESS.finditer(text)]


def quantifies_nothing(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a reading is a date, a time, a number of a name or the like."""
    if reading.core >= 0 and at(pieces, reading.core).lower == "zero":
        return _is_bare_zero(pieces, reading)
    if reading.core >= 0 and at(pieces, reading.after).is_number and is_glued(pieces, reading.after):
        return True
    if reading.core < 0 or not at(pieces, reading.core).is_number:
        return False
    return (
        _is_glued_to_name(pieces, reading)
        or _is_chain(pieces, reading)
        or _is_lettered(pieces, reading)
        or _is_leading_zero(pieces, reading)
        or _is_one_of_exchange_rate(pieces, reading)
        or _is_number_of_name(pieces, reading)
        or (not reading.unit and _is_bare_negative(pieces, reading))
    )


def _is_bare_negative(pieces: Sequence[Piece], reading: Reading) -> bool:
    return (
        _is_phone_group(pieces, reading)
        or _is_clock(pieces, reading)
        or _is_day_of_month(pieces, reading)
        or _is_calendar_year(pieces, reading)
        or _is_named(pieces, reading)
        or _is_list_mark(pieces, reading)
        or _is_house_number(pieces, reading)
    )


def _is_glued_to_name(pieces: Sequence[Piece], reading: Reading) -> bool:
    """G7, F-16, COVID-19, CO2, 5G."""
    before = at(pieces, reading.core - 1)
    if reading.core == reading.first and is_glued(pieces, reading.core):
        if before.is_word or (before.text == "/" and _is_capitalised_before(pieces, reading.core - 1)):
            return True
        is_hyphen = before.text in HYPHENS and is_glued(pieces, reading.core - 1)
        named = at(pieces, reading.core - 2)
        if is_hyphen and named.is_capitalised and named.lower not in ("magnitude", "category"):
            return True
    following = at(pieces, reading.after)
    return is_glued(pieces, reading.after) and following.is_word


def _is_capitalised_before(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a name is glued to the piece at an index: `Página/12`."""
    return is_glued(pieces, index) and at(pieces, index - 1).is_capitalised


def _is_lettered(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`17B` of `Articles 17A and 17B`, which is no billion."""
    letter, joint = pieces[reading.after - 1], at(pieces, reading.core - 1)
    before = at(pieces, reading.core - 2)
    return (
        len(letter.text) == len(before.text) == 1
        and letter.is_capitalised
        and before.is_capitalised
        and joint.lower in ("and", "or", "to", ",")
        and is_glued(pieces, reading.core - 2)
        and at(pieces, reading.core - 3).is_number
    )


def _is_chain(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Numbers joined by points, slashes, colons or more than one hyphen: 9/11, 12:40, 3.11.2, 555-0142-77."""
    behind = at(pieces, reading.after).text in _CHAIN_MARKS and at(pieces, reading.after + 1).is_number
    if behind and is_glued(pieces, reading.after) and is_glued(pieces, reading.after + 1):
        return True
    before = at(pieces, reading.core - 1).text in _CHAIN_MARKS and at(pieces, reading.core - 2).is_number
    return before and is_glued(pieces, reading.core) and is_glued(pieces, reading.core - 1)


def _is_leading_zero(pieces: Sequence[Piece], reading: Reading) -> bool:
    text = pieces[reading.core].text
    return len(text) > 1 and text[0] == "0" and text[1] not in ".,"


def _is_bare_zero(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Net zero, ground zero: the word without a unit or noun behind it."""
    return not reading.unit and reading.value == 0 and not is_noun_group_start(pieces, reading.after)


def _is_one_of_exchange_rate(pieces: Sequence[Piece], reading: Reading) -> bool:
    """The first number of `($1 = 0.92 euros)`."""
    return reading.value == 1 and at(pieces, reading.after).text == "="


def _is_number_of_name(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`Announcement No. 71`, `Rustavi Prison No. 5`."""
    place = reading.core - 1 - (at(pieces, reading.core - 1).text == ".")
    named = at(pieces, place - 1)
    return at(pieces, place).text == "No" and named.is_capitalised


def _is_phone_group(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a number stands beside another one with only a blank between: `20 7946 0958`."""
    if not pieces[reading.core].text.isdigit():
        return False
    return _may_be_phone_group(pieces, reading.core - 1) or _may_be_phone_group(pieces, reading.after)


def _may_be_phone_group(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a piece is a number that is no year, no type of aircraft and no part of a name such as D66."""
    text = at(pieces, index).text
    if len(text) < 2 or not text.isdigit() or _AIRCRAFT.fullmatch(text):
        return False
    is_year = len(text) == 4 and text[:2] in ("19", "20") and at(pieces, index - 1).lower in _BEFORE_YEAR
    return not is_year and not (is_glued(pieces, index) and at(pieces, index - 1).is_word)


def _is_clock(pieces: Sequence[Piece], reading: Reading) -> bool:
    return at(pieces, reading.after).lower in _CLOCK


def _is_day_of_month(pieces: Sequence[Piece], reading: Reading) -> bool:
    if reading.value > 31 or reading.value != int(reading.value):
        return False
    before, following = at(pieces, reading.first - 1), at(pieces, reading.after)
    before = at(pieces, reading.first - 2) if before.text == "." else before
    is_month_before = before.is_capitalised and before.lower in _MONTHS
    return is_month_before or (following.is_capitalised and following.lower in _MONTHS)


def _is_calendar_year(pieces: Sequence[Piece], reading: Reading) -> bool:
    text = pieces[reading.core].text
    if (
        len(text) != 4
        or not text.isdigit()
        or not 1500 <= reading.value < 2100
        or reading.after - reading.core > 1
    ):
        return False
    following = at(pieces, reading.after)
    before = at(pieces, reading.first - 1)
    if before.lower in _DATE_PREPOSITIONS or before.lower in _MONTHS:
        return True
    return not (following.is_word and following.lower.endswith("s"))


def _is_named(pieces: Sequence[Piece], reading: Reading) -> bool:
    before = at(pieces, reading.first - 1)
    return before.is_capitalised and before.lower in _NAMING_WORDS


def _is_list_mark(pieces: Sequence[Piece], reading: Reading) -> bool:
    before, mark = at(pieces, reading.first - 1), at(pieces, reading.after)
    is_first = before.text == ":" and reading.value == 1
    starts_entry = before.sort is Sort.LINE_BREAK or is_first or before.text in (";", "*", "#")
    entry = at(pieces, reading.after + 1)
    opens_line = before.sort is Sort.LINE_BREAK and mark.text == "." and (entry.is_word or entry.text == "*")
    is_marked = mark.text in (".", ")", ",") and entry.is_capitalised
    is_glued_mark = (opens_line or is_marked) and is_glued(pieces, reading.after)
    is_heading = before.sort is Sort.LINE_BREAK and mark.text in ("—", "–") and entry.text.isupper()
    return reading.value < 100 and ((starts_entry and is_glued_mark) or is_heading)


def _is_house_number(pieces: Sequence[Piece], reading: Reading) -> bool:
    names = [at(pieces, reading.after + step) for step in range(4)]
    for length, piece in enumerate(names):
        if not piece.is_capitalised:
            return False
        if length and piece.lower in _STREET_WORDS:
            return True
    return False
