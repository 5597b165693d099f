"""What bare numbers count in reports of games: runs and wickets of cricket, points of basketball."""

from collections.abc import Sequence
from enum import Enum, auto

from nlp.figures.pieces import Piece, Sort, at
from nlp.figures.reading import Reading


class Game(Enum):
    """A game whose numbers need no noun."""

    CRICKET = auto()
    BASKETBALL = auto()


_WORDS = {
    Game.CRICKET: frozenset(
        {"wicket", "wickets", "innings", "overs", "batsman", "bowled", "bowler", "runs", "spinner"}
    ),
    Game.BASKETBALL: frozenset({"rebounds", "assists", "basketball", "nba", "guard", "quarter", "quarters"}),
}
_WORDS_NEEDED = 3
_WICKETS_OF_A_SIDE = 10
_MOST_RUNS = 1000
_TAKING = frozenset({"took", "takes", "taking", "claimed"})
_CLOSERS = frozenset({",", ".", ";", ")"})


def game_of(pieces: Sequence[Piece]) -> Game | None:
    """The game that an article reports, told by its words."""
    words = {piece.lower for piece in pieces}
    return next((game for game, known in _WORDS.items() if len(words & known) >= _WORDS_NEEDED), None)


def counted_in_game(pieces: Sequence[Piece], reading: Reading, game: Game | None) -> str | None:
    """What a bare number counts in a report of a game."""
    if game is Game.CRICKET:
        if _WICKETS_OF_A_SIDE < reading.value < _MOST_RUNS:
            return "runs"
        return "wickets" if at(pieces, reading.first - 1).lower in _TAKING else None
    if game is Game.BASKETBALL and _is_in_box_score(pieces, reading):
        return "points"
    return None


def _is_in_box_score(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`GUAM 65 — Taitague 20, Henson 11.`"""
    behind = at(pieces, reading.after)
    closes = behind.text in (*_CLOSERS, "—") or behind.sort is Sort.LINE_BREAK
    return closes and at(pieces, reading.first - 1).is_capitalised
