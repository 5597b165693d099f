"""Tables of phrases, looked up as the longest one that starts at a piece."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from nlp.figures.pieces import Piece, split

Meaning = TypeVar("Meaning")
_FOLDER = Path(__file__).parent / "tables"


class Phrases(Generic[Meaning]):
    """Phrases of one or more pieces with what each of them means."""

    def __init__(self, entries: Iterable[tuple[str, Meaning]], fold_case: bool = True) -> None:
        self._fold_case = fold_case
        self._meanings: dict[tuple[str, ...], Meaning] = {}
        for phrase, meaning in entries:
            key = tuple(self._form(piece) for piece in split(phrase))
            self._meanings.setdefault(key, meaning)
        self._lengths_by_first: dict[str, list[int]] = {}
        self._lengths_by_last: dict[str, list[int]] = {}
        for key in sorted(self._meanings, key=len, reverse=True):
            _add(self._lengths_by_first, key[0], len(key))
            _add(self._lengths_by_last, key[-1], len(key))

    def starting_at(self, pieces: Sequence[Piece], index: int) -> tuple[Meaning, int] | None:
        """The meaning of the longest phrase that starts at an index, and the index behind it."""
        if not 0 <= index < len(pieces):
            return None
        for length in self._lengths_by_first.get(self._form(pieces[index]), ()):
            key = tuple(self._form(piece) for piece in pieces[index : index + length])
            if key in self._meanings:
                return self._meanings[key], index + len(key)
        return None

    def ending_at(self, pieces: Sequence[Piece], index: int) -> tuple[Meaning, int] | None:
        """The meaning of the longest phrase that ends before an index, and the index of its first piece."""
        if not 0 < index <= len(pieces):
            return None
        for length in self._lengths_by_last.get(self._form(pieces[index - 1]), ()):
            first = index - length
            if first >= 0:
                key = tuple(self._form(piece) for piece in pieces[first:index])
                if key in self._meanings:
                    return self._meanings[key], first
        return None

    def _form(self, piece: Piece) -> str:
        return piece.lower if self._fold_case else piece.text


def _add(lengths: dict[str, list[int]], piece: str, length: int) -> None:
    known = lengths.setdefault(piece, [])
    if length not in known:
        known.append(length)


def read_table(name: str) -> list[list[str]]:
    """The rows of a table in `tables/`, split at tabs."""
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line]


def listed(cell: str) -> list[str]:
    """The members of a comma-separated cell."""
    return [member.strip() for member in cell.split(",") if member.strip()]


_WORD_ROWS = read_table("words.tsv")


def words(name: str) -> tuple[str, ...]:
    """The words of a list in `words.tsv`, in its order."""
    return tuple(word for row in _WORD_ROWS if row[0] == name for word in row[1].split())
