from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from newsread.kept.text_anchor import TextAnchor
from store.anchors import CONTEXT, anchor_at, locate

words = st.sampled_from(
    ["the", "a", "minister", "said", "resigned", "on Friday", "vote", "rain –", "“Oil”", "3 percent", "x\n"]
)
texts = st.lists(words, min_size=1, max_size=60).map(" ".join)
small_texts = st.text(alphabet="ab \n", min_size=1, max_size=60)


@dataclass(frozen=True)
class Edit:
    """A stretch of a text replaced by another, all of it outside a bookmarked passage."""

    text: str
    kept: TextAnchor
    edited: str
    shift: int
    distance: int


@st.composite
def edits_elsewhere(draw: st.DrawFn, texts: st.SearchStrategy[str], distance: int = 0) -> Edit:
    text = draw(texts)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    before = draw(st.booleans())
    if before:
        high = max(0, start - distance)
        first = draw(st.integers(0, high))
        last = draw(st.integers(first, high))
    else:
        low = min(len(text), end + distance)
        first = draw(st.integers(low, len(text)))
        last = draw(st.integers(first, len(text)))
    new = draw(st.one_of(st.just(""), texts))
    kept = anchor_at(text, start, end)
    shift = len(new) - (last - first) if before else 0
    return Edit(text, kept, text[:first] + new + text[last:], shift, distance)


@settings(deadline=None)
@given(st.one_of(edits_elsewhere(texts), edits_elsewhere(small_texts)))
def test_an_edit_elsewhere_never_moves_an_anchor_to_other_words(edit: Edit) -> None:
    found = locate(edit.edited, edit.kept)
    assert found.status == "orphan" or edit.edited[found.start : found.end] == edit.kept.exact


@settings(deadline=None)
@given(edits_elsewhere(texts, distance=CONTEXT))
def test_an_edit_beyond_the_context_never_makes_an_orphan(edit: Edit) -> None:
    found = locate(edit.edited, edit.kept)
    kept = edit.kept
    passage = edit.edited[found.start - len(kept.prefix) : found.end + len(kept.suffix)]
    assert found.start == kept.start + edit.shift or passage == kept.prefix + kept.exact + kept.suffix


@settings(deadline=None)
@given(texts, texts, st.data())
def test_an_anchor_lies_inside_any_text(text: str, other: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = locate(other, anchor_at(text, start, end))
    if found.status == "orphan":
        assert (found.start, found.end) == (-1, -1)
    else:
        assert 0 <= found.start < found.end <= len(other)
