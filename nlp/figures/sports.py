"""What bare numbers count in reports of games: runs and wickets of cricket, points of basketball, goals."""

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from nlp.figures.phrases import words
from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.reading import Reading, is_bare


class Game(Enum):
    """A game, with what its scores count."""

    CRICKET = "runs"
    BASEBALL = "runs of baseball"
    BASKETBALL = "points"
    RUGBY = "points of rugby"
    AMERICAN_FOOTBALL = "points of American football"
    FOOTBALL = "goals"

    @property
    def counted(self) -> str:
        """The noun or unit for the scores of the game."""
        return self.value.split()[0]


_WORDS = {game: frozenset(words(f"sports.{game.name.lower()}")) for game in Game}
_WORDS_NEEDED = 3
_WORDS_NEEDED_NEARBY = 2
_REACH = 120
_REACH_OF_HEADING = 8
_REACH_OF_STANDING = 30
_LONGEST_NAME = 4
_WICKETS_OF_A_SIDE = 10
_MOST_RUNS = 1000
_LEAST_OF_POINTS = 13
_LEAST_INNINGS = 50
_REACH_OF_LINE = 8
_TAKING = frozenset({"took", "takes", "taking", "claimed"})
_SCORING = frozenset(words("sports.scoring"))
_LEADING = frozenset(
    {"led", "trailed", "leading", "trailing", "lead", "won", "lost", "beat", "routs", "rout", "up", "down"}
)
_AFTER_SCORE = frozenset(words("sports.after_score"))
_CLOSERS = frozenset({",", ".", ";", ")", "—", "|", ":"})


def game_of(pieces: Sequence[Piece]) -> Game | None:
    """The game that an article reports, told by its words."""
    return _best(pieces, _WORDS_NEEDED)


def counted_in_game(pieces: Sequence[Piece], reading: Reading, game: Game | None) -> str | None:
    """What a bare number counts in a report of a game: a noun or unit."""
    if game is Game.CRICKET and _is_innings(pieces, reading):
        return "score"
    if game is Game.CRICKET:
        if _WICKETS_OF_A_SIDE < reading.value < _MOST_RUNS:
            return "runs"
        return "wickets" if at(pieces, reading.first - 1).lower in _TAKING else None
    if game is Game.BASKETBALL and (_is_in_box_score(pieces, reading) or _is_scored(pieces, reading)):
        return "points"
    if game and _is_streak(pieces, reading):
        return "games"
    if game and _is_margin(pieces, reading):
        return game.counted
    if at(pieces, reading.first - 1).lower == "scored" and _ends(pieces, reading):
        return "points" if reading.value >= _LEAST_OF_POINTS else game.counted if game else None
    return None


def is_standing(pieces: Sequence[Piece], reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether a number tells the points of a side: `Ahly have eight points. Zamalek are on six`."""
    if at(pieces, reading.first - 1).lower != "on" or not _ends(pieces, reading):
        return False
    nearby = [model for model in earlier if reading.first - model.after <= _REACH_OF_STANDING]
    return any(
        model.unit == "point" and at(pieces, model.first - 1).lower not in ("up", "down") for model in nearby
    )


def score_lines(pieces: Sequence[Piece], readings: Sequence[Reading], game: Game | None) -> dict[int, str]:
    """What the scores of two sides count, by the place of the first: `Fiji 28 Scotland 22`.

    Args:
        pieces: the article.
        readings: all its numbers.
        game: what the article reports as a whole, for lines with no other game nearby.
    """
    joints = [_joint(pieces, *pair) for pair in pairwise(readings)]
    lines = {}
    for place, joint in enumerate(joints):
        neighbours = [*joints[max(0, place - 1) : place], *joints[place + 1 : place + 2]]
        is_longer_list = any(neighbours) if joint == "\n" else "," in neighbours
        if joint and not is_longer_list:
            nearby = _game_nearby(pieces, *readings[place : place + 2]) or game
            if nearby:
                lines[place] = nearby.counted
    return lines


def _joint(pieces: Sequence[Piece], first: Reading, second: Reading) -> str:
    """A comma or line break where two bare numbers stand each behind a name, with nothing else between."""
    if not (is_bare(first) and is_bare(second) and _ends(pieces, second)):
        return ""
    names = [piece for piece in pieces[first.after : second.first] if piece.text != ","]
    is_new_line = bool(names) and names[0].sort is Sort.LINE_BREAK
    names = names[1:] if is_new_line else names
    are_names = bool(names) and all(name.is_capitalised for name in names) and len(names) <= _LONGEST_NAME
    if not are_names or not at(pieces, first.first - 1).is_capitalised:
        return ""
    return "\n" if is_new_line else ","


def _game_nearby(pieces: Sequence[Piece], first: Reading, second: Reading) -> Game | None:
    """The game that the heading before a score line names, or else the text around."""
    heading = pieces[max(0, first.first - _REACH_OF_HEADING) : first.first]
    around = pieces[max(0, first.first - _REACH) : second.after + _REACH]
    return _best(heading, 1) or _best(around, _WORDS_NEEDED_NEARBY)


def _best(pieces: Sequence[Piece], needed: int) -> Game | None:
    """The game with most of its words in some pieces."""
    found = {piece.lower for piece in pieces}
    counts = {game: len(found & known) for game, known in _WORDS.items()}
    best = max(counts, key=lambda game: counts[game])
    return best if counts[best] >= needed else None


def _is_innings(pieces: Sequence[Piece], reading: Reading) -> bool:
    """The total of a side: `Kandy 301 and 188; Galle 244`, `were 159 all out`."""
    before, following = at(pieces, reading.first - 1), at(pieces, reading.after)
    if following.lower == "all" and at(pieces, reading.after + 1).lower == "out":
        return True
    follows_side = before.is_capitalised or (
        before.lower == "and" and at(pieces, reading.first - 2).is_number
    )
    nearby = pieces[max(0, reading.first - _REACH_OF_LINE) : reading.after + _REACH_OF_LINE]
    is_line = any(piece.text == ";" for piece in nearby) and (_closes(following) or following.lower == "and")
    return follows_side and reading.value > _LEAST_INNINGS and is_line


def _is_in_box_score(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`GUAM 65 — Taitague 20, Henson 11.`"""
    return _closes(at(pieces, reading.after)) and at(pieces, reading.first - 1).is_capitalised


def _is_scored(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`Hope had 19 before fouling out`."""
    return at(pieces, reading.first - 1).lower in _SCORING and _ends(pieces, reading)


def _is_streak(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`have lost three straight`, `won 18 of 19`."""
    words = [at(pieces, reading.after + step).lower for step in range(2)]
    follows = words[0] == "straight" or words == ["in", "a"] or words[0] == "of"
    return follows and at(pieces, reading.first - 1).lower in ("won", "lost", "drop", "dropped")


def _is_margin(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`led by as many as 17 in the third quarter`, `were up 19 against`."""
    before, second = at(pieces, reading.first - 1).lower, at(pieces, reading.first - 2).lower
    is_margin = before == "by" and (second in _LEADING or reading.value >= _LEAST_OF_POINTS)
    return is_margin and _ends(pieces, reading)


def _ends(pieces: Sequence[Piece], reading: Reading) -> bool:
    following = at(pieces, reading.after)
    return _closes(following) or following.lower in _AFTER_SCORE


def _closes(piece: Piece) -> bool:
    return piece.text in _CLOSERS or piece.sort is Sort.LINE_BREAK or piece.text == "("
