"""Where the noun group behind a number begins and ends."""

from collections.abc import Sequence

from nlp.figures.nouns import (
    is_adjective,
    is_noun_like,
    is_plain_adjective,
    is_plural,
    is_possessive,
    is_state,
    may_be_noun,
)
from nlp.figures.numerals import NUMBER_WORDS
from nlp.figures.pieces import Piece, at, is_glued, is_hyphen

_REACH = 7
_OBJECTS = frozenset({"the", "an", "his", "her", "its", "their", "no", "it", "them", "him", "that"})
"""Words that begin the object of a verb."""

_JOINTS = frozenset({"and", "or", "&"})


def noun_group(pieces: Sequence[Piece], place: int) -> list[int]:
    """The indexes of the words from a place up to what can't be part of a noun group."""
    group: list[int] = []
    while len(group) < _REACH:
        piece = at(pieces, place)
        if (
            is_hyphen(pieces, place)
            or (piece.text in ("&", "/") and group)
            or (piece.text == "," and group and _may_continue(pieces, group[-1], place))
            or (piece.is_number and _is_part_of_name(pieces, place, group))
            or (piece.lower in _JOINTS and _joins_adjectives(pieces, place, group))
        ):
            place += 1
            continue
        is_joined = (is_hyphen(pieces, place - 1) and bool(group)) or _is_part_of_model(pieces, place)
        if (_counts_anew(pieces, place) or _is_verb_with_object(pieces, place, group)) and not is_joined:
            break
        if not piece.is_word or not (is_joined or is_noun_like(piece) or _describes(pieces, place)):
            break
        group.append(place)
        place += 1
    return group


def plural_group(pieces: Sequence[Piece], place: int) -> list[int]:
    """The noun group behind a number of several: `5,200 job cuts`, where `cuts` can be no verb."""
    group = noun_group(pieces, place)
    behind = group[-1] + 1 if group else place
    has_plural = any(is_plural(pieces[word]) for word in group)
    return group if has_plural or not may_be_noun(at(pieces, behind)) else [*group, behind]


def is_noun_group_start(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a noun group may start at a place."""
    return bool(noun_group(pieces, place))


def is_singular_group(pieces: Sequence[Piece], place: int) -> bool:
    """Whether the noun group at a place names one thing, which a measure describes: `7.2m totara post`."""
    group = noun_group(pieces, place)
    return len(group) > 1 and not any(is_plural(pieces[word]) for word in group)


def _counts_anew(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a number in words begins here, but not that of `12 two-bedroom flats` or `Twenty20`."""
    is_joined = is_hyphen(pieces, place + 1) or (
        at(pieces, place + 1).is_number and is_glued(pieces, place + 1)
    )
    return at(pieces, place).lower in NUMBER_WORDS and not is_joined


def _is_verb_with_object(pieces: Sequence[Piece], place: int, group: Sequence[int]) -> bool:
    """Whether a word behind a plural noun is a verb: `blood from eight survivors contains an antibody`."""
    return (
        bool(group)
        and at(pieces, place + 1).lower in _OBJECTS
        and at(pieces, place).lower.endswith("s")
        and not at(pieces, place).is_capitalised
        and any(is_plural(pieces[word]) for word in group)
    )


def _may_continue(pieces: Sequence[Piece], last: int, comma: int) -> bool:
    """Whether a comma joins two adjectives: `300 poor, hungry children`."""
    return (
        is_adjective(pieces[last])
        and not (pieces[last].is_capitalised and is_plural(pieces[last]))
        and at(pieces, comma + 1).is_word
    )


def _joins_adjectives(pieces: Sequence[Piece], joint: int, group: Sequence[int]) -> bool:
    """Whether `and` joins what describes one noun: `30 African and Arab countries`."""
    following = noun_group(pieces, joint + 1)
    return (
        bool(group)
        and not any(is_plural(pieces[word]) for word in group)
        and len(group) <= 2
        and any(is_plural(pieces[word]) for word in following[1:3])
        and (is_plain_adjective(pieces[group[-1]]) or _are_alike(pieces[group[-1]], pieces[following[0]]))
    )


def _are_alike(first: Piece, second: Piece) -> bool:
    return first.is_capitalised == second.is_capitalised and not second.lower.endswith("ed")


def _is_part_of_name(pieces: Sequence[Piece], place: int, group: Sequence[int]) -> bool:
    """Whether a number belongs to a name: `22 Boeing 787-10 jets`, `48 A321neo jets`."""
    if is_glued(pieces, place):
        return True
    names_number = group and (pieces[group[-1]].is_capitalised or is_possessive(pieces[group[-1]]))
    return bool(names_number) and (at(pieces, place + 1).is_word or is_hyphen(pieces, place + 1))


def _describes(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a word for a state stands before a plural noun: `13 missing workers`."""
    following = at(pieces, place + 1)
    return is_state(at(pieces, place)) and is_plural(following) and is_noun_like(following)


def _is_part_of_model(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a letter is glued to the number of a model: `A350`, `P-8I`."""
    letter = at(pieces, place)
    if len(letter.text) > 1 or not letter.is_capitalised:
        return False
    before = at(pieces, place - 1).is_number and is_glued(pieces, place)
    return before or (at(pieces, place + 1).is_number and is_glued(pieces, place + 1))
