"""Reads the tab-separated tables of this folder."""

from pathlib import Path

_FOLDER = Path(__file__).parent


def rows_of(table: str) -> list[list[str]]:
    """The cells of each line of `table`.tsv below its heading."""
    lines = (_FOLDER / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]


def listed(cell: str) -> list[str]:
    """The values of a cell, which `|` separates."""
    return [value for value in cell.split("|") if value]
