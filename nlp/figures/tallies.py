"""Results of games and votes: `93-92`, `58 votes to 56`, `voted 237 to 0`, `261 for eight`."""

from collections.abc import Sequence

from nlp.figures.nouns import is_plural
from nlp.figures.numerals import SCALES, Numeral, digits_value, read_numeral
from nlp.figures.phrases import words
from nlp.figures.pieces import HYPHENS, Piece, at, is_glued, is_hyphen
from nlp.figures.reading import Reading
from nlp.figures.units import read_unit

_VOTE_WORDS = frozenset(words("tallies.vote_words"))
_BEFORE_SPOKEN_TALLY = frozenset({"by", "voted", "of", "split", "was", "vote", ",", "ruled", "carried"})
_OPENERS = frozenset({"(", "[", "“", '"', "‘", "'", "—", ","})
_AIRCRAFT_MAKERS = frozenset({"boeing", "airbus"})
_DECISIONS = frozenset({"vote", "decision", "ruling", "majority", "split", "verdict"})
_LEAST_OF_COUNT = 200
_WICKETS = 10
_CRICKET = frozenset(words("sports.cricket"))
_AFTER_BOWLING = frozenset({"from", "on", "as", "in", "off", "to", "against"})
_REACH_OF_GAME = 60
_REACH = 14
_REACH_OF_VERB = 6
_FAILING = frozenset({"rejects", "rejected", "reject", "fails", "failed", "defeats", "defeated"})
_PLAYING = frozenset(words("tallies.playing"))


def read_tally(pieces: Sequence[Piece], index: int) -> Reading | None:
    """The result that starts at an index."""
    if at(pieces, index).is_number and is_hyphen(pieces, index + 1):
        return _read_with_to(pieces, index) or _read_hyphenated(pieces, index)
    return _read_spoken(pieces, index)


def _read_with_to(pieces: Sequence[Piece], index: int) -> Reading | None:
    """`a 6-to-3 ruling`."""
    left, right = pieces[index], at(pieces, index + 4)
    if at(pieces, index + 2).lower != "to" or not is_hyphen(pieces, index + 3) or not right.is_number:
        return None
    if right.text == "1":
        return None
    unit = _vote_or_score(pieces, index)
    return Reading(index, index + 5, digits_value(left.text), digits_value(right.text), unit=unit, core=index)


def _read_hyphenated(pieces: Sequence[Piece], index: int) -> Reading | None:
    left, right = pieces[index], at(pieces, index + 2)
    if not right.is_number or not _is_result(pieces, index):
        return None
    unit = "record" if _is_record(pieces, index + 3) else _vote_or_score(pieces, index)
    return Reading(index, index + 3, digits_value(left.text), digits_value(right.text), unit=unit, core=index)


def _is_result(pieces: Sequence[Piece], index: int) -> bool:
    if is_glued(pieces, index) and at(pieces, index - 1).text not in _OPENERS:
        return False
    if at(pieces, index - 1).lower in _AIRCRAFT_MAKERS:
        return False
    texts = (pieces[index].text, pieces[index + 2].text)
    if any("." in text for text in texts) or (len(texts[0]) > 1 and texts[0].startswith("0")):
        return False
    if len(texts[1]) > 1 and texts[1].startswith("0"):
        return False
    after = at(pieces, index + 3)
    if not is_glued(pieces, index + 3):
        is_range = digits_value(texts[0]) < digits_value(texts[1]) and _is_counted(pieces, index + 3)
        return not is_range
    return not (after.is_word or after.is_number or after.text in ("%", "/", "°", ":", *HYPHENS))


def _is_counted(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a scale, a unit or a plural stands behind two numbers, which makes them a range."""
    word = at(pieces, index)
    return word.lower in SCALES or read_unit(pieces, index) is not None or (word.is_word and is_plural(word))


def _read_spoken(pieces: Sequence[Piece], index: int) -> Reading | None:
    left = read_numeral(pieces, index)
    if left is None:
        return None
    if is_hyphen(pieces, left.after):
        return _read_spelled(pieces, index, left)
    has_votes = at(pieces, left.after).lower == "votes"
    joint = left.after + has_votes
    right = read_numeral(pieces, joint + 1)
    if right is None or right.is_scaled:
        return None
    if has_votes and at(pieces, joint).lower == "to":
        return Reading(index, right.after, left.value, right.value, unit="vote", core=index)
    if at(pieces, joint).lower == "to" and _is_spoken_vote(pieces, index, left.value, right.value):
        return Reading(index, right.after, left.value, right.value, unit="vote", core=index)
    if at(pieces, joint).lower == "for" and (
        _is_cricket(pieces, left.value, right.value, right.after)
        or _is_bowling(pieces, left.value, right.value, right.after)
    ):
        return Reading(index, right.after, left.value, right.value, unit="score", core=index)
    return None


def _read_spelled(pieces: Sequence[Piece], index: int, left: Numeral) -> Reading | None:
    """`a five-four vote`."""
    right = read_numeral(pieces, left.after + 1)
    if right is None or left.in_digits or at(pieces, right.after).lower not in _DECISIONS:
        return None
    return Reading(index, right.after, left.value, right.value, unit="vote", core=index)


def _is_spoken_vote(pieces: Sequence[Piece], index: int, left: float, right: float) -> bool:
    before = at(pieces, index - 1).lower
    is_told = before in _BEFORE_SPOKEN_TALLY and _speaks_of_votes(pieces, index)
    nearby = pieces[max(0, index - _REACH) : index]
    if before == "by" and left > right >= _LEAST_OF_COUNT:
        return True
    may_fail = before == "voted" or any(piece.lower in _FAILING for piece in nearby)
    return is_told and (left >= right or may_fail)


def _is_cricket(pieces: Sequence[Piece], left: float, right: float, after: int) -> bool:
    """`261 for eight` runs for wickets, `five for 33` wickets for runs."""
    is_innings = left > 20 and right <= _WICKETS
    is_bowling = left <= _WICKETS and right > _WICKETS
    return ((is_innings or is_bowling) and not at(pieces, after).is_word) or (
        is_innings and at(pieces, after).lower in ("off", "in", "at")
    )


def _is_bowling(pieces: Sequence[Piece], left: float, right: float, after: int) -> bool:
    """`five for 33 from his 10 overs`, in a text that speaks of cricket."""
    if not (left <= _WICKETS < right) or at(pieces, after).lower not in _AFTER_BOWLING:
        return False
    nearby = pieces[max(0, after - _REACH_OF_GAME) : after + _REACH_OF_GAME]
    return any(piece.lower in _CRICKET for piece in nearby)


def _is_record(pieces: Sequence[Piece], place: int) -> bool:
    """`a 61-7 record`, `a 3-1 card`."""
    return at(pieces, place).lower in ("record", "card")


def _vote_or_score(pieces: Sequence[Piece], index: int) -> str:
    if any(piece.lower in _PLAYING for piece in pieces[max(0, index - _REACH_OF_VERB) : index]):
        return "score"
    return "vote" if _speaks_of_votes(pieces, index) else "score"


def _speaks_of_votes(pieces: Sequence[Piece], index: int) -> bool:
    nearby = range(max(0, index - _REACH), min(len(pieces), index + _REACH))
    return any(pieces[place].lower in _VOTE_WORDS for place in nearby)
