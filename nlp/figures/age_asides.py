"""Ages in an aside: `Maria Lopez, 67,`, `Ana and Eva Perić, 9 and 11,`, `a nurse from Split, 49.`"""

from collections.abc import Sequence

from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at, is_hyphen
from nlp.figures.reading import Reading

CLOSERS = frozenset({",", ")", ".", ";", ":", "?", "!", "—", "–", "]", "”", '"'})
"""Marks that may close an aside."""

_OCCUPATION_ENDINGS = ("er", "or", "ist", "man", "woman", "ian", "ant")
_NO_OCCUPATIONS = frozenset(words("ages.no_occupations"))
_LEAST_OF_WORKER = 14
_RELATIVES = frozenset(
    {"son", "daughter", "brother", "sister", "twin", "boy", "girl", "grandson", "granddaughter"}
)
_LONGEST_APPOSITION = 8
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their"})
_REACH_OF_RELATIVE = 3


def is_age_aside(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a bare number stands in an aside that tells an age."""
    is_single = reading.after - reading.core == 1 and reading.value >= 1
    if at(pieces, reading.core - 1).text not in (",", "(") or not is_single:
        return False
    return (
        _is_aside_of_name(pieces, reading)
        or _is_pair(pieces, reading)
        or _is_aside_of_worker(pieces, reading)
        or _is_aside_behind_apposition(pieces, reading)
    )


def closes_aside(piece: Piece) -> bool:
    """Whether a piece may stand behind an aside."""
    return piece.text in CLOSERS or piece.sort is Sort.LINE_BREAK


def _is_aside_of_name(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`Maria Lopez, 67,`, `Maria Lopez (67)`."""
    before, following = at(pieces, reading.core - 1), at(pieces, reading.after)
    if not closes_aside(following):
        return False
    place = reading.core - 2
    while is_hyphen(pieces, place - 1):
        place -= 2
    is_enclosed = before.text == following.text == "," and at(pieces, place).is_word
    if pieces[reading.core].is_number:
        return is_enclosed or _closes_name(at(pieces, place))
    return (is_enclosed or _names_relative(pieces, place)) and _closes_name(at(pieces, place))


def _names_relative(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a word for a child or relative stands shortly before a name: `her son Samson, nine.`"""
    return any(piece.lower in _RELATIVES for piece in pieces[max(0, place - _REACH_OF_RELATIVE) : place])


def _is_pair(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`Ana and Eva Perić, 9 and 11,`."""
    return (
        at(pieces, reading.after).lower == "and"
        and (at(pieces, reading.after + 1).is_number or pieces[reading.core].is_word)
        and closes_aside(at(pieces, reading.after + 2))
        and at(pieces, reading.core - 2).is_capitalised
        and any(piece.lower == "and" for piece in pieces[max(0, reading.core - 6) : reading.core])
    )


def _is_aside_of_worker(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`said a pomegranate farmer, 66.`, `the novelist, 81 and ill, was pardoned`."""
    worker, following = at(pieces, reading.core - 2), at(pieces, reading.after)
    is_worker = worker.lower.endswith(_OCCUPATION_ENDINGS) and worker.lower not in _NO_OCCUPATIONS
    is_old_enough = reading.value >= _LEAST_OF_WORKER and pieces[reading.core].is_number
    closes = closes_aside(following) or following.lower == "and"
    return is_worker and not worker.is_capitalised and is_old_enough and closes


def _is_aside_behind_apposition(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`Nanuli Nizharadze, the headmistress, 67.`"""
    number = pieces[reading.core]
    is_old_enough = (
        number.is_number and reading.value >= _LEAST_OF_WORKER and reading.value == int(reading.value)
    )
    if not is_old_enough or not closes_aside(at(pieces, reading.after)):
        return False
    place = reading.core - 2
    while place > reading.core - _LONGEST_APPOSITION and at(pieces, place).is_word:
        place -= 1
    is_apposition = at(pieces, place).text == "," and at(pieces, place + 1).lower in _DETERMINERS
    return is_apposition and at(pieces, place - 1).is_capitalised and at(pieces, place - 2).is_capitalised


def _closes_name(piece: Piece) -> bool:
    """Whether a piece may end a person's name, `Jr.` and nicknames included."""
    return (piece.is_word and piece.text != piece.lower) or piece.text in ('"', "”", "’", "'", ")", ".")
