"""A path that is too long for the screen keeps the end of its name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsread.first_screen.fitting import fitting_path
from newsread.layout import cell_width


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        (40, "news/2026/november/river-treaty.txt"),
        (34, "…/2026/november/river-treaty.txt"),
        (20, "…/river-treaty.txt"),
        (16, "river-treaty.txt"),
        (12, "river…ty.txt"),
        (1, "…"),
        (0, ""),
    ],
)
def test_folders_go_before_the_name(cells: int, shown: str) -> None:
    assert fitting_path("news/2026/november/river-treaty.txt", cells) == shown


def test_an_address_keeps_its_last_part() -> None:
    assert fitting_path("https://example.com/world/2026/river-treaty/", 20) == "…/2026/river-treaty"


def test_of_a_publication_the_beginning_is_shown() -> None:
    assert fitting_path("The Daily Courier-Sun · 2024-05-09", 24) == "The Daily Courier-Sun ·…"


def test_a_wide_character_is_not_cut() -> None:
    assert fitting_path("水利条約が失敗.txt", 12) == "水利…敗.txt"


@given(st.text(alphabet="a/é水\u0301. ·", max_size=40), st.integers(0, 40))
def test_nothing_is_ever_too_wide(path: str, cells: int) -> None:
    assert sum(map(cell_width, fitting_path(path, cells))) <= cells
