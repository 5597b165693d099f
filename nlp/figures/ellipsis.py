"""What bare numbers count, whose noun or unit the text leaves out: the rules in their order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nlp.figures.alike import as_alike
from nlp.figures.antecedents import are_joined, counted_before, end_of_list
from nlp.figures.groups import members_of_group
from nlp.figures.heads import noun_in_front
from nlp.figures.parallels import unit_of_parallel
from nlp.figures.people import counts_people, is_toll, names_people
from nlp.figures.pieces import Piece
from nlp.figures.predicates import predicate_noun
from nlp.figures.prices import currency_told_before
from nlp.figures.reading import Reading, is_bare
from nlp.figures.seats import are_seats, counts_seats
from nlp.figures.sports import Game, counted_in_game, game_of, is_standing, score_lines
from nlp.figures.subjects import subject_of_change
from nlp.figures.temperatures import is_temperature
from nlp.figures.votes import are_votes


@dataclass(frozen=True, slots=True)
class _Topic:
    """What the article as a whole tells of its numbers."""

    game: Game | None
    """The game that it reports."""
    has_seats: bool
    """Whether it counts the seats that parties won."""


def with_elided(pieces: Sequence[Piece], readings: Sequence[Reading]) -> list[Reading]:
    """The readings, each bare one with the noun or unit that its surroundings give it."""
    topic = _Topic(game_of(pieces), counts_seats(pieces, readings))
    readings = _with_score_lines(pieces, readings, topic.game)
    completed: list[Reading] = []
    for position, reading in enumerate(readings):
        if is_bare(reading):
            following = end_of_list(pieces, readings, position)
            reading = _completed(pieces, reading, completed, following, topic)
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


def _completed(
    pieces: Sequence[Piece],
    reading: Reading,
    earlier: Sequence[Reading],
    following: Reading | None,
    topic: _Topic,
) -> Reading:
    if following and not is_bare(following) and are_joined(pieces, reading, following):
        return replace(reading, unit=following.unit, counted=following.counted)
    unit = _unit_told(pieces, reading, earlier)
    if unit:
        return replace(reading, unit=unit)
    noun = _noun_told(pieces, reading, topic)
    if noun:
        return reading.named(noun)
    alike = as_alike(pieces, reading, earlier)
    if alike:
        return alike
    if is_standing(pieces, reading, earlier):
        return replace(reading, unit="point")
    if is_temperature(pieces, reading):
        return replace(reading, unit="degree")
    return _counted_as_before(pieces, reading, earlier)


def _unit_told(pieces: Sequence[Piece], reading: Reading, earlier: Sequence[Reading]) -> str:
    """The unit that a parallel, a count of votes or a word for prices tells."""
    unit = unit_of_parallel(pieces, reading, earlier)
    if unit:
        return unit
    if are_votes(pieces, reading, earlier):
        return "vote"
    return currency_told_before(pieces, reading, earlier)


def _noun_told(pieces: Sequence[Piece], reading: Reading, topic: _Topic) -> str | None:
    """The noun that the words around or the topic of the article tell."""
    if topic.has_seats and are_seats(pieces, reading):
        return "seats"
    return (
        predicate_noun(pieces, reading)
        or subject_of_change(pieces, reading)
        or members_of_group(pieces, reading)
        or noun_in_front(pieces, reading)
        or counted_in_game(pieces, reading, topic.game)
        or ("deaths" if is_toll(pieces, reading) else None)
    )


def _counted_as_before(pieces: Sequence[Piece], reading: Reading, earlier: Sequence[Reading]) -> Reading:
    """The reading with the noun of the figure before it in the sentence, of people, or of an earlier one."""
    are_people = counts_people(pieces, reading)
    model = counted_before(pieces, reading, earlier, within_sentence=True)
    if model and model.counted and (not are_people or names_people(model.counted)):
        return replace(reading, counted=model.counted)
    if are_people:
        return replace(reading, counted="people")
    model = counted_before(pieces, reading, earlier, within_sentence=False)
    return replace(reading, counted=model.counted) if model else reading
