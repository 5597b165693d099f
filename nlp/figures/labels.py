"""Numbers that a word in front names: `magnitude 6.9`, `Category 4`, `No. 14`, `page four`."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.noun_groups import is_noun_group_start
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at, is_hyphen
from nlp.figures.reading import Reading

_UNITS = {
    "magnitude": "magnitude",
    "category": "category",
    "level": "level",
    "number": "number",
    "no": "number",
}
_BEFORE_RANK = frozenset({"at", "the", "ranked", "named", "reached", "hit", "s", "world"})
_INDEXES = frozenset(words("labels.indexes"))
_AT_A_LEVEL = frozenset(words("labels.at_a_level"))
_LEAST_INDEX = 1000
_PLAIN = frozenset({"index", "vix", "gauge", "aqi"})
_AFTER_A_LEVEL = frozenset({"in", "on", "from", "for", "and", "after", "at", "last", "this"})
_REACH = 14
_PARTS_OF_SERIES = frozenset({"lap", "season", "stage", "act"})
_QUAKES = frozenset({"quake", "earthquake", "tremor", "aftershock", "temblor"})
_MEASURING = frozenset({"measured", "measures", "magnitude", "quake", "earthquake", "tremor", "richter"})
_REACH_OF_MEASURE = 6
_LARGEST_MAGNITUDE = 10
_NOUNS = frozenset({"page", "paragraph", "rule", "clause", "size"})


def with_label(pieces: Sequence[Piece], reading: Reading) -> Reading:
    """The reading with the unit or noun that the word before or behind it gives."""
    if reading.unit or reading.high is not None:
        return reading
    if is_hyphen(pieces, reading.after) and at(pieces, reading.after + 1).lower == "magnitude":
        return replace(reading, unit="magnitude", after=reading.after + 2, may_count=False)
    if _is_index(pieces, reading):
        return replace(reading, unit="point", may_count=False)
    if _is_vote(pieces, reading.after):
        return replace(reading, unit="vote", may_count=False)
    if _is_quake(pieces, reading):
        return replace(reading, unit="magnitude", may_count=False)
    if at(pieces, reading.core - 1).lower in _PARTS_OF_SERIES and not _counts(pieces, reading):
        return replace(reading, unit="rank", may_count=False)
    place = reading.core - 1
    if is_hyphen(pieces, place) and at(pieces, place - 1).lower in _UNITS:
        place -= 1
    if at(pieces, place).text == "." and at(pieces, place - 1).lower == "no":
        place -= 1
    if at(pieces, place).lower == "of" and at(pieces, place - 1).lower == "magnitude":
        place -= 1
    word = at(pieces, place).lower
    if _UNITS.get(word) == "number" and at(pieces, place - 1).lower in _BEFORE_RANK:
        return replace(reading, unit="rank", may_count=False)
    if word == "no" and at(pieces, place).is_capitalised:
        return replace(reading, unit="rank", may_count=False)
    if word in _UNITS and word != "no":
        return replace(reading, unit=_UNITS[word], may_count=False)
    if word in _NOUNS:
        return replace(reading, counted=at(pieces, place).text, may_count=False)
    return reading


def _counts(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a noun follows, so that the word before is a verb: `will stage three shows`."""
    return is_noun_group_start(pieces, reading.after)


def _is_quake(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`a 7.3 quake`, `the agency measured the quake at 6.2`."""
    if len(at(pieces, reading.core).text.partition(".")[2]) != 1 or reading.value >= _LARGEST_MAGNITUDE:
        return False
    if at(pieces, reading.after).lower in _QUAKES:
        return True
    before = {piece.lower for piece in pieces[max(0, reading.first - _REACH_OF_MEASURE) : reading.first]}
    is_measured = at(pieces, reading.first - 1).lower == "at" and bool(before & _MEASURING)
    return is_measured and at(pieces, reading.after).text != "%"


def _is_vote(pieces: Sequence[Piece], place: int) -> bool:
    """`378 against and`, `27 in favour`."""
    words = [at(pieces, place + step).lower for step in range(2)]
    if words[0] == "in" and words[1] in ("favour", "favor"):
        return True
    if words[0] not in ("for", "against"):
        return False
    return not at(pieces, place + 1).is_word or (words[0] == "against" and words[1] in ("and", "with"))


def _is_index(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a number is the level of a share index: `6,411.20`, `the index fell to 50.3`."""
    text = at(pieces, reading.core).text
    if at(pieces, reading.after).is_word and at(pieces, reading.after).lower not in _AFTER_A_LEVEL:
        return False
    before = at(pieces, reading.first - 1).lower
    if before in _AT_A_LEVEL and _names_index(
        pieces, reading.first, _INDEXES if reading.value >= _LEAST_INDEX else _PLAIN
    ):
        return True
    return "," in text and len(text.partition(".")[2]) in (1, 2)


def _names_index(pieces: Sequence[Piece], place: int, names: frozenset[str]) -> bool:
    """Whether an index is named shortly before a place of its sentence."""
    for piece in reversed(pieces[max(0, place - _REACH) : place]):
        if piece.sort is Sort.LINE_BREAK or piece.text == ".":
            return False
        if piece.lower in names:
            return True
    return False
