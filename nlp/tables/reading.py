"""Reads the tables of this folder: tab-separated lines, and lists of words."""

from pathlib import Path

_FOLDER = Path(__file__).parent


def rows_of(table: str) -> list[list[str]]:
    """The cells of each line of `table`.tsv below its heading."""
    lines = (_FOLDER / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]


def listed(cell: str) -> list[str]:
    """The values of a cell, which `|` separates."""
    return [value for value in cell.split("|") if value]


def words_of(table: str) -> frozenset[str]:
    """The words of `table`.txt, which blanks and line ends separate."""
    return frozenset((_FOLDER / f"{table}.txt").read_text(encoding="utf-8").split())


def lines_of(table: str) -> list[str]:
    """The lines of `table`.txt."""
    return (_FOLDER / f"{table}.txt").read_text(encoding="utf-8").splitlines()
