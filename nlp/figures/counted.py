"""The noun that a number counts, without a tagger: closed word lists and endings."""

from collections.abc import Sequence

from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at, is_glued, is_hyphen
from nlp.figures.reading import Reading

_REACH = 7
PLURALS_WITHOUT_S = frozenset(words("counted.plurals_without_s"))
_STOPPERS = frozenset(words("counted.stoppers"))
_VERBS = frozenset(words("counted.verbs"))
_ADJECTIVES = frozenset(words("counted.adjectives"))
_ADVERB_ENDINGS = ("ly",)
_VERB_ENDINGS = ("s", "ed", "ing", "al")
_PEOPLES = ("ese", "ya", "ori")
_NOT_PLURAL_ENDINGS = ("ss", "us", "sis", "'s", "’s", "ics")
_SINGULAR_WITH_S = frozenset(words("counted.singular_with_s"))
_ADJECTIVE_ENDINGS = words("counted.adjective_endings")
_DETERMINERS = frozenset(words("counted.determiners"))
_OBJECTS = _DETERMINERS | {"a", "an", "it", "him", "them", "us", "me", "that"}


def counted_noun(pieces: Sequence[Piece], reading: Reading) -> str | None:
    """The noun to the right of a reading that it counts, as the text writes it."""
    place = reading.after
    if is_hyphen(pieces, place):
        word = at(pieces, place + 1)
        return word.text if word.is_word else None
    if at(pieces, place).lower == "of":
        if at(pieces, place + 1).lower in ("them", "whom"):
            return _plural_head(pieces, _noun_group(pieces, place + 2))
        place += 2 if at(pieces, place + 1).lower in _DETERMINERS else 1
        return _plural_head(pieces, _noun_group(pieces, place))
    group = _noun_group(pieces, place)
    if reading.value == 1 and reading.high is None:
        return _single_head(pieces, group)
    return _plural_head(pieces, group)


def is_noun_group_start(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a noun group may start at a place."""
    return bool(_noun_group(pieces, place))


def is_singular_group(pieces: Sequence[Piece], place: int) -> bool:
    """Whether the noun group at a place names one thing, which a measure describes: `7.2m totara post`."""
    group = _noun_group(pieces, place)
    return len(group) > 1 and not any(is_plural(pieces[word]) for word in group)


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
    """A noun whose plural looks like its singular: `Rohingya`, `Vietnamese`, `narwhal`."""
    if len(group) != 1:
        return None
    piece = pieces[group[0]]
    if _is_possessive(piece) or at(pieces, group[0] + 1).lower in _OBJECTS:
        return None
    is_doubtful = piece.lower.endswith((*_ADJECTIVE_ENDINGS, *_ADVERB_ENDINGS)) or piece.lower in _ADJECTIVES
    return (
        None if is_doubtful or (piece.is_capitalised and not piece.lower.endswith(_PEOPLES)) else piece.text
    )


def _noun_group(pieces: Sequence[Piece], place: int) -> list[int]:
    """The indexes of the words from a place up to what cannot be part of a noun group."""
    group: list[int] = []
    while len(group) < _REACH:
        piece = at(pieces, place)
        if is_hyphen(pieces, place) or (piece.text in ("&", "/") and group):
            place += 1
            continue
        if piece.text == "," and group and _may_continue(pieces, group[-1], place):
            place += 1
            continue
        if piece.is_number and is_glued(pieces, place):
            place += 1
            continue
        names_number = group and (pieces[group[-1]].is_capitalised or _is_possessive(pieces[group[-1]]))
        is_followed = at(pieces, place + 1).is_word or is_hyphen(pieces, place + 1)
        if piece.is_number and names_number and is_followed:
            place += 1
            continue
        is_joined = (is_hyphen(pieces, place - 1) and bool(group)) or _is_part_of_model(pieces, place)
        if not piece.is_word or (not is_joined and not is_noun_like(piece)):
            break
        group.append(place)
        place += 1
    return group


def _may_continue(pieces: Sequence[Piece], last: int, comma: int) -> bool:
    """Whether a comma joins two adjectives: `300 poor, hungry children`."""
    return (
        is_adjective(pieces[last])
        and not (pieces[last].is_capitalised and is_plural(pieces[last]))
        and at(pieces, comma + 1).is_word
    )


def _is_part_of_model(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a letter is glued to the number of a model: `A350`, `P-8I`."""
    letter = at(pieces, place)
    if len(letter.text) > 1 or not letter.is_capitalised:
        return False
    before = at(pieces, place - 1).is_number and is_glued(pieces, place)
    return before or (at(pieces, place + 1).is_number and is_glued(pieces, place + 1))


def _single_head(pieces: Sequence[Piece], group: Sequence[int]) -> str | None:
    """The last word of a singular group that may be a noun; verbs and adverbs may close the group."""
    for place in reversed(group):
        word = pieces[place].lower
        is_last_resort = place == group[0]
        if word.endswith(_ADVERB_ENDINGS) or word in _ADJECTIVES:
            continue
        if is_last_resort or not word.endswith(_VERB_ENDINGS):
            return pieces[place].text
    return None


def is_noun_like(piece: Piece) -> bool:
    """Whether a word is on no list of words that are not nouns."""
    return (
        piece.lower not in _STOPPERS
        and piece.lower not in _VERBS
        and not piece.lower.endswith(("n't", "n’t"))
    )


def is_plural(piece: Piece) -> bool:
    """Whether a word looks like a plural noun."""
    word = piece.lower
    if word in PLURALS_WITHOUT_S:
        return True
    if not word.endswith("s") or len(word) < 3 or word in _SINGULAR_WITH_S:
        return False
    return not word.endswith(_NOT_PLURAL_ENDINGS) or word in ("buses", "crises")


def is_adjective(piece: Piece) -> bool:
    """Whether a word looks like an adjective, participle or adverb."""
    return piece.lower.endswith(_ADJECTIVE_ENDINGS) or piece.lower in _ADJECTIVES or piece.is_capitalised


def _is_possessive(piece: Piece) -> bool:
    return piece.lower.endswith(("'s", "’s"))
