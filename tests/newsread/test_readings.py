"""Articles that were read, in words."""

from datetime import datetime, timedelta, timezone

import pytest

from newsread.kept.readings import Reading, has_words, when

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=timezone(timedelta(hours=1)))


def reading(title: str, path: str, offset: int = 0, length: int = 100) -> Reading:
    return Reading("id", path, title, offset, length, "2026-11-25T10:00:00+00:00")


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        ("2026-11-25T09:05:00+00:00", "today 10:05"),
        ("2026-11-24T23:30:00+00:00", "today 0:30"),
        ("2026-11-24T22:30:00+00:00", "yesterday 23:30"),
        ("2026-11-01T10:00:00+00:00", "1 Nov 2026"),
        ("some day", ""),
    ],
)
def test_the_time_of_reading_is_told_as_people_do(seen: str, words: str) -> None:
    assert when(seen, NOON) == words


def test_readings_are_found_by_words_of_title_and_path() -> None:
    river = reading("River treaty", "/news/sava.txt")
    assert has_words(river, ["TREATY", "news"])
    assert has_words(river, [])
    assert not has_words(river, ["treaty", "post"])


@pytest.mark.parametrize(
    ("offset", "length", "percent"), [(0, 0, 0), (50, 100, 50), (100, 100, 100), (9, 5, 100)]
)
def test_the_share_read_is_what_has_been_on_the_screen(offset: int, length: int, percent: int) -> None:
    assert reading("", "", offset, length).percent == percent
