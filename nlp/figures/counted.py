"""The noun that a number counts: the head of the noun group behind it."""

from collections.abc import Sequence

from nlp.figures.noun_groups import noun_group, plural_group
from nlp.figures.nouns import (
    is_adjective,
    is_known_adjective,
    is_plain_adjective,
    is_plural,
    is_possessive,
)
from nlp.figures.numerals import NUMBER_WORDS
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at, is_hyphen
from nlp.figures.reading import Reading

_ADVERB_ENDINGS = ("ly",)
_VERB_ENDINGS = ("s", "ed", "ing", "al")
_PEOPLES = ("ese", "ya", "ori")
_DETERMINERS = frozenset(words("counted.determiners"))
_NOT_HEADS = frozenset({"strong", "plus", "odd", "fold"})


def counted_noun(pieces: Sequence[Piece], reading: Reading) -> str | None:
    """The noun to the right of a reading that it counts, as the text writes it."""
    place = reading.after
    if is_hyphen(pieces, place):
        word = at(pieces, place + 1)
        return word.text if word.is_word and word.lower not in _NOT_HEADS else None
    if at(pieces, place).lower == "of":
        return _noun_behind_of(pieces, place + 1)
    if reading.value == 1 and reading.high is None:
        return _single_head(pieces, noun_group(pieces, place))
    return _plural_head(pieces, plural_group(pieces, place))


def _noun_behind_of(pieces: Sequence[Piece], place: int) -> str | None:
    """`dozens of Russian soldiers`, `seven of them women`, but nothing for `17 of the 22 ministers`."""
    if at(pieces, place).lower in ("them", "whom"):
        return _plural_head(pieces, noun_group(pieces, place + 1))
    place += at(pieces, place).lower in _DETERMINERS
    group = noun_group(pieces, place)
    if _is_whole(pieces, group[-1] + 1 if group else place, group):
        return None
    return _plural_head(pieces, group)


def _is_whole(pieces: Sequence[Piece], place: int, group: Sequence[int]) -> bool:
    """Whether the number of the whole follows: `17 of the 22 ministers`, `34 of our city's 77 parks`."""
    piece = at(pieces, place)
    is_number = piece.is_number or piece.lower in NUMBER_WORDS
    is_owned = not group or is_possessive(pieces[group[-1]]) or is_plain_adjective(pieces[group[-1]])
    return is_number and is_owned


def _plural_head(pieces: Sequence[Piece], group: Sequence[int]) -> str | None:
    """The last of the first run of plural words, with what a hyphen joins to it."""
    head: int | None = None
    for place in group:
        if is_plural(pieces[place]) and not _is_surname(pieces, place, group):
            head = place
        elif head is not None:
            break
    if head is None:
        return _unmarked_head(pieces, group)
    if is_hyphen(pieces, head - 1) and head - 2 in group:
        return pieces[head - 2].text + pieces[head - 1].text + pieces[head].text
    return pieces[head].text


def _is_surname(pieces: Sequence[Piece], place: int, group: Sequence[int]) -> bool:
    """Whether a capitalised word behind a small noun or verb ends with s: `42,000 included Thomas`."""
    if not pieces[place].is_capitalised or place == group[0]:
        return False
    return not all(is_adjective(pieces[before]) for before in group if before < place)


def _unmarked_head(pieces: Sequence[Piece], group: Sequence[int]) -> str | None:
    """A people whose plural looks like its singular: `Rohingya`, `Vietnamese`."""
    if len(group) != 1:
        return None
    piece = pieces[group[0]]
    return piece.text if piece.is_capitalised and piece.lower.endswith(_PEOPLES) else None


def _single_head(pieces: Sequence[Piece], group: Sequence[int]) -> str | None:
    """The last word of a singular group that may be a noun; verbs and adverbs may close the group."""
    group = _up_to_verb(pieces, group)
    for place in reversed(group):
        word = pieces[place].lower
        is_last_resort = place == group[0]
        if word.endswith(_ADVERB_ENDINGS) or is_known_adjective(pieces[place]):
            continue
        if is_last_resort or not word.endswith(_VERB_ENDINGS):
            return pieces[place].text
    return None


def _up_to_verb(pieces: Sequence[Piece], group: Sequence[int]) -> Sequence[int]:
    """The words before a verb in the past: `gunman` of `one gunman opened fire`."""
    for position in range(1, len(group)):
        before, word = pieces[group[position - 1]], pieces[group[position]]
        follows_noun = not is_plain_adjective(before) and not before.lower.endswith(_ADVERB_ENDINGS)
        if follows_noun and word.lower.endswith("ed") and not is_hyphen(pieces, group[position] - 1):
            return group[:position]
    return group
