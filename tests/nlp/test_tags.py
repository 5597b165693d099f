import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nlp.tags import TAG_INDEX, TAGS, best_tags, spans_of

score_rows = arrays(
    np.float32, st.tuples(st.integers(0, 12), st.just(len(TAGS))), elements=st.floats(-20, 0, width=32)
)


def scores_for(*tags: str) -> np.ndarray:
    """Rows in which each given tag is certain."""
    rows = np.full((len(tags), len(TAGS)), -10.0, dtype=np.float32)
    for row, tag in enumerate(tags):
        rows[row, TAG_INDEX[tag]] = -0.1
    return rows


@given(score_rows)
def test_every_inside_tag_continues_its_own_label(scores: np.ndarray) -> None:
    names = [TAGS[tag] for tag in best_tags(scores)]
    assert len(names) == len(scores)
    for previous, tag in zip(["O", *names], names, strict=False):
        if tag.startswith("I-"):
            assert previous in ("B-" + tag[2:], tag)


@given(score_rows)
def test_the_best_legal_sequence_is_at_least_as_good_as_no_name_at_all(scores: np.ndarray) -> None:
    best = sum(float(scores[row, tag]) for row, tag in enumerate(best_tags(scores)))
    nothing = float(scores[:, TAG_INDEX["O"]].sum())
    assert best >= nothing - 1e-3


def test_a_lone_inside_tag_gives_way() -> None:
    scores = scores_for("O", "I-ORG", "O")
    scores[1, TAG_INDEX["B-ORG"]] = -1.0
    assert spans_of(best_tags(scores)) == [(1, 2, "ORG")]


def test_neighbouring_names_stay_apart() -> None:
    tags = best_tags(scores_for("B-PERSON", "I-PERSON", "B-PERSON", "O", "B-GPE"))
    assert spans_of(tags) == [(0, 2, "PERSON"), (2, 3, "PERSON"), (4, 5, "GPE")]


def test_no_words_no_tags() -> None:
    assert best_tags(scores_for()) == []
