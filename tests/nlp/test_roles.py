from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

import nlp.sentences  # noqa: F401  registers the sentence component
from newsread.entities import Mention
from nlp.roles import with_roles
from nlp.roles.context import context_of
from nlp.roles.features import features_of
from nlp.roles.places import place_kind
from nlp.roles.weights import SLOTS, WEIGHTS_FILE, Weights, load_weights, slots_of

PIPELINE = spacy.blank("en")
PIPELINE.add_pipe("newsread_sentences")

CLEAR_CASES = [
    ("Russia said on Monday it would sign.", "Russia", "actor"),
    ("The blasts were heard in Belarus, residents said.", "Belarus", "place"),
    ("Troops marched across northern Syria at dawn.", "Syria", "place"),
    ("Floods hit schools near Nairobi and Mombasa.", "Mombasa", "place"),
    ("A bus fell into a ravine in Arequipa, Peru, killing nine.", "Peru", "place"),
    ("France and Germany agreed to share the cost.", "France", "actor"),
    ("The meeting was held in the United States.", "United States", "place"),
    ("Turkey's government rejected the plan.", "Turkey", "actor"),
    ("Canada accused India of delay.", "Canada", "actor"),
]
LEARNED_CASES = [
    ("The European bloc imposed new sanctions on Moscow.", "Moscow", "actor"),
    ("KYIV (Reuters) - Engineers restored power on Tuesday.", "KYIV", "place"),
    ("Talks between Iran and Oman collapsed on Friday.", "Oman", "actor"),
    ("He was born in Lyon and moved to Cairo in 2004.", "Cairo", "place"),
]


PLACES_IN_CASES = [
    *("Russia", "Belarus", "Syria", "Nairobi", "Mombasa", "Arequipa", "Peru", "France", "Germany", "Turkey"),
    *("United States", "Canada", "India", "Moscow", "KYIV", "Iran", "Oman", "Lyon", "Cairo"),
]


def mentions_of(text: str, *names: str, label: str = "GPE") -> list[Mention]:
    return [Mention(text.index(name), text.index(name) + len(name), name, label) for name in names]


def role_of(text: str, name: str, weights_file: Path = WEIGHTS_FILE) -> str | None:
    names = [other for other in PLACES_IN_CASES if other in text]
    mentions = with_roles(PIPELINE(text), mentions_of(text, *names), weights_file)
    return next(mention.role for mention in mentions if mention.text == name)


@pytest.mark.parametrize(("text", "name", "role"), CLEAR_CASES)
def test_rules_alone_tell_clear_cases(text: str, name: str, role: str, tmp_path: Path) -> None:
    assert role_of(text, name, tmp_path / "missing.npz") == role


@pytest.mark.parametrize(("text", "name", "role"), CLEAR_CASES + LEARNED_CASES)
def test_learned_weights_tell_actors_from_places(text: str, name: str, role: str) -> None:
    assert role_of(text, name) == role


def test_one_country_can_act_and_be_a_place() -> None:
    text = "Russia said the fire began in Russia."
    first = Mention(0, 6, "Russia", "GPE")
    second = Mention(30, 36, "Russia", "GPE")
    assert [mention.role for mention in with_roles(PIPELINE(text), [first, second])] == ["actor", "place"]


def test_only_gpe_mentions_get_a_role_and_the_order_given_stays() -> None:
    text = "Iran and the Houthis met Li Wei of the UN by the Red Sea in March."
    mentions = [
        *mentions_of(text, "Red Sea", label="LOC"),
        *mentions_of(text, "Iran"),
        *mentions_of(text, "March", label="DATE"),
        *mentions_of(text, "UN", label="ORG"),
        *mentions_of(text, "Li Wei", label="PERSON"),
        *mentions_of(text, "Houthis", label="NORP"),
    ]
    judged = with_roles(PIPELINE(text), mentions)
    assert [(m.start, m.end, m.text, m.label) for m in judged] == [
        (m.start, m.end, m.text, m.label) for m in mentions
    ]
    assert [mention.role is not None for mention in judged] == [mention.label == "GPE" for mention in judged]


def test_a_place_behind_a_person_says_where_they_are_from() -> None:
    text = "Anna Lind of Utah and Boris Tarn of Nevada offered help."
    people = mentions_of(text, "Anna Lind", "Boris Tarn", label="PERSON")
    judged = with_roles(PIPELINE(text), [*people, *mentions_of(text, "Utah", "Nevada")])
    assert [mention.role for mention in judged] == [None, None, "place", "place"]


def test_a_role_given_before_is_judged_anew() -> None:
    text = "It rained in Belarus."
    mention = Mention(13, 20, "Belarus", "GPE", role="actor")
    assert with_roles(PIPELINE(text), [mention])[0].role == "place"


def test_no_mentions_and_no_text_give_no_roles() -> None:
    assert with_roles(PIPELINE("Nothing here."), []) == []
    assert with_roles(PIPELINE(""), []) == []


@given(
    st.text(alphabet="Aab ,.\n'’“", max_size=60),
    st.lists(st.tuples(st.integers(0, 59), st.integers(1, 20)), max_size=6),
)
def test_any_spans_even_overlapping_ones_get_a_role(text: str, places: list[tuple[int, int]]) -> None:
    spans = [(start, min(start + length, len(text))) for start, length in places if start < len(text)]
    mentions = [Mention(start, end, text[start:end], "GPE") for start, end in spans]
    doc = PIPELINE(text)
    judged = with_roles(doc, mentions)
    assert [(m.start, m.end) for m in judged] == spans
    assert {mention.role for mention in judged} <= {"actor", "place"}
    assert with_roles(doc, mentions) == judged


def test_a_mention_of_several_words_is_one_unit_among_its_neighbours() -> None:
    text = "In the United States, rain."
    context = context_of(PIPELINE(text), mentions_of(text, "United States"))
    assert [unit.text for unit in context.units] == ["In", "the", "United States", ",", "rain", "."]
    assert context.positions == [2]


def test_words_of_the_next_sentence_are_no_features() -> None:
    alone, followed = "He left Chad.", "He left Chad. Ministers resigned."
    positions = [context_of(PIPELINE(text), mentions_of(text, "Chad")) for text in (alone, followed)]
    first, second = (features_of(context, context.positions[0]) for context in positions)
    assert first == second


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("RUSSIA", "country"),
        ("U.S.", "country"),
        ("N’Djamena", "capital"),
        ("Kyiv", "capital"),
        ("Lyon", "other"),
    ],
)
def test_countries_and_capitals_are_known_in_any_case(name: str, kind: str) -> None:
    assert place_kind(name) == kind


def test_weights_come_back_from_their_file(tmp_path: Path) -> None:
    slots = np.zeros(SLOTS, dtype=np.float16)
    slots[slots_of(["word 1=said"])] = 2.5
    path = tmp_path / "roles.npz"
    Weights(slots, -1.0).save(path)
    loaded = load_weights(path)
    assert loaded is not None
    assert loaded.score(["word 1=said"]) == 1.5
    assert loaded.score([]) == -1.0


def test_weights_decide_when_there_are_some(tmp_path: Path) -> None:
    path = tmp_path / "roles.npz"
    Weights(np.zeros(SLOTS, dtype=np.float16), 1.0).save(path)
    assert role_of("The blasts were heard in Belarus.", "Belarus", path) == "actor"
