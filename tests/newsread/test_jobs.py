"""Work in several processes: in order, few inputs ahead, and nothing left behind."""

import multiprocessing
import os
from collections.abc import Iterator
from contextlib import closing

import pytest

from newsread.errors import NewsreadError
from newsread.printing.jobs import in_order


def test_results_come_in_the_order_of_the_inputs() -> None:
    words = [f"word {number}" for number in range(50)]
    assert list(in_order(str.upper, words, 2)) == [word.upper() for word in words]


def test_however_many_inputs_there_are_few_are_taken_ahead() -> None:
    taken: list[int] = []

    def endless() -> Iterator[str]:
        while True:
            taken.append(1)
            yield "word"

    with closing(in_order(str.upper, endless(), 2)) as results:
        for count in range(1, 40):
            assert next(results) == "WORD"
            assert len(taken) <= count + 20
    assert multiprocessing.active_children() == []


def test_a_process_that_ends_is_told() -> None:
    with pytest.raises(NewsreadError, match="ended unexpectedly"):
        list(in_order(os._exit, [3], 1))
    assert multiprocessing.active_children() == []


def test_an_error_of_the_work_is_that_of_the_iterator() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(in_order(int, ["1", "two"], 1))
