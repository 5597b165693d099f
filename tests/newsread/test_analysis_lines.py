"""Analyses as lines, written by one process and read by another."""

import pytest

from newsread.analysis_lines import from_lines, to_lines
from newsread.entities import Analysis, Entity, Figure, Mention

ANALYSIS = Analysis(
    article_id="ab12",
    model="newsread-en 1.0.0",
    entities=(
        Entity(
            "e1",
            "Luka “Perić”\n",
            "person",
            ("actors",),
            (Mention(0, 10, "Luka Perić", "PERSON"), Mention(20, 25, "Perić", "PERSON", "actor")),
            ("Mr. Perić",),
            "Minister",
            ("Ana Perić", "Ivo Perić"),
        ),
        Entity(
            "e2", "Geneva", "place", ("actors", "locations"), (Mention(12, 18, "Geneva", "GPE", "place"),)
        ),
    ),
    figures=(Figure(30, 40, 5.0, 7.5, "range", "%", "voters"), Figure(50, 52, 12.0)),
    complete=False,
)


def test_an_analysis_comes_back_from_its_lines() -> None:
    lines = list(to_lines(ANALYSIS))
    assert not any("\n" in line for line in lines)
    assert from_lines(lines) == ANALYSIS
    assert from_lines(line.encode() for line in lines) == ANALYSIS


def test_what_stands_behind_an_analysis_is_left_there() -> None:
    lines = iter([*to_lines(ANALYSIS), *to_lines(ANALYSIS), "more"])
    assert from_lines(lines) == ANALYSIS
    assert from_lines(lines) == ANALYSIS
    assert list(lines) == ["more"]


@pytest.mark.parametrize("length", range(1 + len(ANALYSIS.entities) + len(ANALYSIS.figures)))
def test_an_analysis_that_breaks_off_is_none(length: int) -> None:
    with pytest.raises((ValueError, KeyError)):
        from_lines(list(to_lines(ANALYSIS))[:length])
