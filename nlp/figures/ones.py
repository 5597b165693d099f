"""When the word `one` counts and when it only stands for a noun (`no one`, `this one`, `one another`)."""

from collections.abc import Sequence

from nlp.figures.noun_groups import is_noun_group_start
from nlp.figures.numerals import read_numeral
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, at, is_hyphen
from nlp.figures.reading import Reading

_PRONOUN_AFTER = frozenset(words("ones.pronoun_after"))
_NEVER_BEFORE = frozenset(words("ones.never_before"))
_MEASURING = frozenset(
    {"in", "for", "after", "within", "than", "to", "by", "least", "about", "just", "only", "-"}
)
_OF_SEVERAL = frozenset({"them", "whom", "which"})
_OBJECTS = frozenset({"the", "an", "his", "her", "its", "their", "one's"})
_BE = frozenset({"is", "was", "be", "being"})
_COUNTING_BEFORE = frozenset(words("ones.counting_before"))


def is_pronoun_one(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a reading is the word `one` where it does not count."""
    if reading.value != 1 or at(pieces, reading.core).lower != "one":
        return False
    if reading.unit:
        return reading.unit == "day" and at(pieces, reading.core - 1).lower not in _MEASURING
    if reading.after != reading.core + 1:
        return False
    before, following = at(pieces, reading.core - 1), at(pieces, reading.after)
    if following.lower == "of" and read_numeral(pieces, reading.after + 1):
        return before.lower in _BE or not before.is_word
    if following.lower == "of" and at(pieces, reading.after + 1).lower in _OF_SEVERAL:
        return before.lower in _BE
    if before.lower in _PRONOUN_AFTER or following.lower in _NEVER_BEFORE:
        return True
    if following.lower.endswith("s") and at(pieces, reading.after + 1).lower in _OBJECTS:
        return True
    if is_hyphen(pieces, reading.after):
        return at(pieces, reading.after + 1).lower in _NEVER_BEFORE
    if is_noun_group_start(pieces, reading.after):
        return False
    return before.lower not in _COUNTING_BEFORE
