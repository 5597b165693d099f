"""Numbers whose noun or unit was said before: `two soldiers were killed and five injured`."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.figures.alike import as_alike
from nlp.figures.groups import members_of_group
from nlp.figures.heads import noun_in_front
from nlp.figures.nouns import is_noun_like, is_plural
from nlp.figures.people import counts_people, is_toll
from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.prices import currency_told_before, is_currency
from nlp.figures.reading import Reading, is_bare
from nlp.figures.sports import Game, counted_in_game, game_of, is_standing, score_lines
from nlp.figures.temperatures import is_temperature
from nlp.figures.units import is_currency_word
from nlp.figures.votes import are_votes

_JOINTS = frozenset({"to", "and", "or", "of", "the", "its", "than", "-", "–", "from", "in", "fewer", "just"})
_INHERITED_UNITS_NOT = frozenset(
    {"year", "rank", "score", "times", "magnitude", "number", "category", "level"}
)
_ADJUNCTS = frozenset(words("ellipsis.adjuncts"))
_CHANGES = frozenset(words("ellipsis.changes"))
_SENTENCE_ENDS = frozenset({".", "!", "?"})
_FURTHEST = 30
_FURTHEST_PARALLEL = 16
_FURTHEST_VOTE = 8
_FURTHEST_JOINED = 3
_FURTHEST_WHOLE = 6
_LARGEST_SHARE = 130
_LEAST_INDEX = 1000
_LIST_MARKS = frozenset({",", "and", "or"})
_PARALLEL_JOINTS = frozenset({"on", "at", "with", "to", "for", "from", "of"})
_RANKING = frozenset({"ahead", "behind", "above", "below", "clear"})
_CONTRASTS = frozenset({"against", "than", "not", "versus", "from"})


def with_elided(pieces: Sequence[Piece], readings: Sequence[Reading]) -> list[Reading]:
    """The readings, each bare one with the noun or unit that its surroundings give it."""
    completed: list[Reading] = []
    game = game_of(pieces)
    readings = _with_score_lines(pieces, readings, game)
    for position, reading in enumerate(readings):
        if is_bare(reading):
            following = _end_of_list(pieces, readings, position)
            reading = _completed(pieces, reading, completed, following, game)
        completed.append(reading)
    return completed


def _with_score_lines(
    pieces: Sequence[Piece], readings: Sequence[Reading], game: Game | None
) -> list[Reading]:
    """The readings, with what they count where two sides and their scores stand in a line."""
    named = list(readings)
    for place, counted in score_lines(pieces, readings, game).items():
        named[place : place + 2] = [reading.named(counted) for reading in readings[place : place + 2]]
    return named


def _end_of_list(pieces: Sequence[Piece], readings: Sequence[Reading], position: int) -> Reading | None:
    """The reading behind one, or behind the bare ones of its list: `301, 290 and 121 deaths`."""
    for place in range(position, len(readings) - 1):
        following = readings[place + 1]
        between = pieces[readings[place].after : following.first]
        is_list = 1 <= len(between) <= 2 and all(piece.lower in _LIST_MARKS for piece in between)
        if place == position and (not is_list or not is_bare(following)):
            return following
        if not is_list:
            return None
        if not is_bare(following):
            return replace(following, first=readings[position].after)
    return None


def _completed(
    pieces: Sequence[Piece],
    reading: Reading,
    earlier: Sequence[Reading],
    following: Reading | None,
    game: Game | None,
) -> Reading:
    if following and not is_bare(following) and _are_joined(pieces, reading, following):
        return _like(reading, following)
    unit = _unit_of_parallel(pieces, reading, earlier)
    if unit:
        return replace(reading, unit=unit)
    if are_votes(pieces, reading, earlier):
        return replace(reading, unit="vote")
    currency = currency_told_before(pieces, reading, earlier)
    if currency:
        return replace(reading, unit=currency)
    risen = _noun_before(pieces, reading) if _is_end_of_change(pieces, reading) else None
    if risen:
        return reading.named(risen)
    told = (
        members_of_group(pieces, reading)
        or noun_in_front(pieces, reading)
        or counted_in_game(pieces, reading, game)
        or ("deaths" if is_toll(pieces, reading) else None)
    )
    if told:
        return reading.named(told)
    alike = as_alike(pieces, reading, earlier)
    if alike:
        return alike
    if is_standing(pieces, reading, earlier):
        return replace(reading, unit="point")
    if is_temperature(pieces, reading):
        return replace(reading, unit="degree")
    previous = _previous(pieces, reading, earlier, within_sentence=True)
    if previous:
        return replace(reading, counted=previous.counted)
    if counts_people(pieces, reading):
        return replace(reading, counted="people")
    previous = _previous(pieces, reading, earlier, within_sentence=False)
    return replace(reading, counted=previous.counted) if previous else reading


def _unit_of_parallel(pieces: Sequence[Piece], reading: Reading, earlier: Sequence[Reading]) -> str:
    """The unit of a figure before, where both stand alike: `Labour on 33 percent, the Greens on 11`."""
    if not earlier:
        return ""
    if earlier[-1].unit == "year" and _is_list(pieces[earlier[-1].after : reading.first]):
        return "year"
    for model in reversed(earlier):
        between = pieces[model.after : reading.first]
        if len(between) > _FURTHEST_PARALLEL or any(_ends_sentence(piece) for piece in between):
            return ""
        if model.unit and model.unit not in _INHERITED_UNITS_NOT:
            unit = _told_unit(pieces, reading, model, is_last=model is earlier[-1])
            if unit:
                return unit
    return ""


def _is_list(between: Sequence[Piece]) -> bool:
    return 1 <= len(between) <= 2 and all(piece.lower in _LIST_MARKS for piece in between)


def _told_unit(pieces: Sequence[Piece], reading: Reading, model: Reading, is_last: bool) -> str:
    joint = at(pieces, reading.first - 1).lower
    if is_last and model.unit in ("%", "point") and joint in ("at", "to") and reading.value >= _LEAST_INDEX:
        return "point"
    if is_last and model.unit == "vote" and joint == "to" and reading.first - model.after <= _FURTHEST_VOTE:
        return "vote"
    if model.unit == "%" and reading.value > _LARGEST_SHARE:
        return ""
    is_alike = joint in _PARALLEL_JOINTS and joint == at(pieces, model.first - 1).lower
    between = reading.first - model.after
    is_contrast = joint in _CONTRASTS or (joint == "to" and between == 1)
    is_money = is_currency(model.unit) and _is_large(pieces, reading)
    behind = at(pieces, reading.after).lower
    is_ranked = behind in _RANKING and behind == at(pieces, model.after).lower
    if is_alike or is_ranked:
        return model.unit
    is_dimension = joint == "by" and between == 1
    is_told = is_last and (is_contrast or is_money or is_dimension or _stands_in_table(pieces, reading))
    return model.unit if is_told else ""


def _stands_in_table(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a number follows the name that it belongs to: `China 29 percent, India 10, Japan (8)`."""
    before, behind = at(pieces, reading.first - 1), at(pieces, reading.after)
    if before.text == "(" and behind.text == ")":
        before = at(pieces, reading.first - 2)
        return before.is_capitalised
    closes = behind.text in (",", ";", ")", ".") or behind.lower == "and" or behind.sort is Sort.LINE_BREAK
    return before.is_capitalised and closes


def _is_large(pieces: Sequence[Piece], reading: Reading) -> bool:
    return at(pieces, reading.after - 1).lower in ("million", "billion", "trillion", "crore", "lakh", "bn")


def _ends_sentence(piece: Piece) -> bool:
    return piece.sort is Sort.LINE_BREAK or piece.text in _SENTENCE_ENDS


def _like(reading: Reading, model: Reading) -> Reading:
    return replace(reading, unit=model.unit, counted=model.counted)


def _are_joined(pieces: Sequence[Piece], reading: Reading, following: Reading) -> bool:
    """Whether only joining words stand between two readings: `3 to 14 million tons`, `61 of 79 drones`."""
    between = pieces[reading.after : following.first]
    if following.unit in _INHERITED_UNITS_NOT:
        return False
    if between and between[0].lower == "of" and len(between) <= _FURTHEST_WHOLE:
        is_whole = following.value >= reading.value and not is_currency(following.unit)
        return is_whole and all(piece.is_word for piece in between)
    return len(between) <= _FURTHEST_JOINED and all(piece.lower in _JOINTS for piece in between)


def _previous(
    pieces: Sequence[Piece], reading: Reading, earlier: Sequence[Reading], within_sentence: bool
) -> Reading | None:
    """The counted figure before; one in an adjunct (`in 12 countries`) only where there is no other."""
    points_back = at(pieces, reading.after + 1).lower in ("them", "whom", "these", "those")
    furthest = 2 * _FURTHEST if points_back else _FURTHEST
    in_adjunct: Reading | None = None
    for candidate in reversed(earlier):
        between = pieces[candidate.after : reading.first]
        if len(between) > furthest or any(piece.sort is Sort.LINE_BREAK for piece in between):
            break
        if within_sentence and any(piece.text in _SENTENCE_ENDS for piece in between):
            break
        if candidate.counted and at(pieces, candidate.first - 1).lower not in _ADJUNCTS:
            return candidate
        if candidate.counted and in_adjunct is None:
            in_adjunct = candidate
    return in_adjunct


def _is_end_of_change(pieces: Sequence[Piece], reading: Reading) -> bool:
    """Whether a number follows `rose to`, `stood at`, `fell by`."""
    words = [at(pieces, reading.first - step).lower for step in (1, 2)]
    return words[0] in ("to", "at", "by") and words[1] in _CHANGES


def _noun_before(pieces: Sequence[Piece], reading: Reading) -> str | None:
    """The nearest plural noun before a reading in its sentence."""
    for place in range(reading.first - 1, max(-1, reading.first - 12), -1):
        piece = pieces[place]
        if piece.sort is Sort.LINE_BREAK or piece.text in _SENTENCE_ENDS:
            return None
        is_noun = piece.is_word and not piece.is_capitalised and is_plural(piece) and is_noun_like(piece)
        if is_noun and not is_currency_word(piece.lower):
            return piece.text
    return None
