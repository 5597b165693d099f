from hypothesis import given
from hypothesis import strategies as st

from newsread.rows import Row, Span
from tui.jumps import Jumps
from tui.search import PART, Hits, find_hits
from tui.selection import Selection, following, in_text_order, nearest, outermost, row_at

SPANS = ((10, 15), (40, 45), (90, 95))
ROW = Row("actors", "People", "Ada", "person", SPANS)


def test_the_nearest_span_is_the_first_inside_or_else_the_closest() -> None:
    assert nearest(SPANS, (35, 92)) == 1
    assert nearest(SPANS, (16, 20)) == 0
    assert nearest(SPANS, (60, 80)) == 2
    assert nearest(SPANS, (500, 600)) == 2
    assert nearest(SPANS, (0, 5)) == 0


def test_following_goes_round_the_end() -> None:
    mentions = [(span, ROW) for span in SPANS]
    assert following(mentions, 40, 1) == 2
    assert following(mentions, 90, 1) == 0
    assert following(mentions, 10, -1) == 2
    assert following((), 0, 1) is None


@given(st.integers(0, 2), st.sampled_from([1, -1]))
def test_as_many_steps_as_mentions_come_back(current: int, direction: int) -> None:
    selection = Selection(ROW, current)
    for _ in SPANS:
        selection = selection.step(direction)
    assert selection == Selection(ROW, current)


def test_mentions_inside_others_are_left_out_and_found_by_offset() -> None:
    inner = Row("actors", "Nations and groups", "European", "group", ((11, 13), (60, 65)))
    mentions = outermost(in_text_order([inner, ROW]), [inner, ROW])
    assert [span for span, _ in mentions] == [(10, 15), (40, 45), (60, 65), (90, 95)]
    assert row_at(mentions, 12) == ((10, 15), ROW)
    assert row_at(mentions, 15) is None
    assert row_at(mentions, 64) == ((60, 65), inner)
    assert outermost(mentions, [inner]) == [((60, 65), inner)]


def test_jumps_go_back_and_forward_over_places_that_differ() -> None:
    jumps = Jumps()
    jumps.leave(0)
    jumps.leave(100)
    assert jumps.back(200) == 100
    assert jumps.back(100) == 0
    assert jumps.back(0) is None
    assert jumps.forward(0) == 100
    jumps.leave(100)
    assert jumps.forward(300) is None


@given(st.lists(st.integers(0, 50), min_size=1, max_size=10, unique=True))
def test_the_way_forward_undoes_the_way_back(places: list[int]) -> None:
    jumps = Jumps()
    for place in places:
        jumps.leave(place)
    way: list[int] = [-1]
    while (behind := jumps.back(way[-1])) is not None:
        way.append(behind)
    while (ahead := jumps.forward(way[-1])) is not None:
        way.append(ahead)
    assert way[: len(places) + 1] == [-1, *reversed(places)]
    assert way[-1] == -1


def test_a_search_minds_capitals_only_if_there_are_some() -> None:
    text = "River, river\nbank"
    assert all_hits(text, "river") == [(0, 5), (7, 12)]
    assert all_hits(text, "River") == [(0, 5)]
    assert all_hits(text, "river bank") == [(7, 17)]
    assert all_hits(text, "(") == []
    assert all_hits(text, "  ") == []


def test_a_search_by_parts_finds_every_hit_once() -> None:
    text = "river bank " * (PART // 4)
    assert len(text) > 2 * PART
    places = range(0, len(text), len("river bank "))
    assert all_hits(text, "river bank") == [(place, place + 10) for place in places]
    assert len(list(find_hits(text, "river"))) == 3
    assert all_hits("a" * (PART + 1), "aa") == [(place, place + 2) for place in range(0, PART, 2)]


def all_hits(text: str, query: str) -> list[Span]:
    """The hits of all parts of a text."""
    return [span for found in find_hits(text, query) for span in found]


def test_hits_go_round() -> None:
    assert Hits("a", (0, 5), (1, 6), 1).step(1).number == 1
    assert Hits("a").step(1).number == 0
