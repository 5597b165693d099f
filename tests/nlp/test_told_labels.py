"""Labels that the words in or beside a name tell, and what is no name at all."""

import pytest

from newsread.article import from_text
from nlp.analyzer import Analyzer
from tests.nlp.test_second_pass import document, found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "It was bought by Jan Moerdijk, the Dutch dredging group, whose shares rose.",
            "Jan Moerdijk",
        ),
        ("James Hardie, the building materials maker, jumped.", "James Hardie"),
        ("It went to the firm Ruby Nell for nothing.", "Ruby Nell"),
        ("Ottmar Lenz's chief executive spoke for hours.", "Ottmar Lenz"),
        ("Shares in Ottmar Lenz rose in Zurich.", "Ottmar Lenz"),
    ],
)
@pytest.mark.parametrize("label", ["PERSON", "FAC"])
def test_a_firm_named_after_a_person_is_told_by_the_words_beside_it(text: str, name: str, label: str) -> None:
    assert (name, "ORG") in found(document(text, (name, 1, label)))


def test_a_builder_that_was_taken_for_a_place_is_a_firm() -> None:
    doc = document("The Turkish builder Mapa Sertkaya left. Mapa Sertkaya owes.", ("Mapa Sertkaya", 1, "FAC"))
    assert found(doc) == [("Mapa Sertkaya", "ORG")] * 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Ortiz, the owner of a bank, left.", "Ana Ortiz"),
        ("His cousin Josué Bandeira, a congressman in the Labour Party, left.", "Josué Bandeira"),
        ("Inês Quintela, the company's head of care, left.", "Inês Quintela"),
        ("The firm of Igor Dodon, a union man, left.", "Igor Dodon"),
        ("The builder Tom Crean was 50.", "Tom Crean"),
    ],
)
def test_a_person_of_a_firm_stays_a_person(text: str, name: str) -> None:
    assert (name, "PERSON") in found(document(text, (name, 1, "PERSON")))


def test_a_firm_and_its_founder_of_one_name_are_told_apart() -> None:
    doc = document(
        "The discounter Norbert Hagel was founded by Norbert Hagel and his brother. The German discounter"
        " Norbert Hagel grew.",
        ("Norbert Hagel", 1, "PERSON"),
        ("Norbert Hagel", 2, "PERSON"),
        ("Norbert Hagel", 3, "PERSON"),
    )
    assert [label for _, label in found(doc)] == ["ORG", "PERSON", "ORG"]
    doc = document(
        "The firm Bruno Magnani pays. Bruno Magnani, a cobbler, began it.",
        ("Bruno Magnani", 1, "PERSON"),
        ("Bruno Magnani", 2, "PERSON"),
    )
    assert [label for _, label in found(doc)] == ["ORG", "PERSON"]


def test_a_known_name_with_a_stroke_or_a_full_stop_is_whole() -> None:
    doc = document(
        "Bodø/Glimt won in St. Louis.", ("Bodø", 1, "GPE"), ("Glimt", 1, "ORG"), ("Louis", 1, "GPE")
    )
    assert found(doc) == [("Bodø/Glimt", "ORG"), ("St. Louis", "GPE")]


@pytest.mark.parametrize(
    ("text", "name", "taken_for", "label"),
    [
        ("We fear Cyclone Freddy. Freddy came back.", "Freddy", "PERSON", "EVENT"),
        ("The Navy's INS Kochi sailed.", "INS Kochi", "ORG", "MISC"),
        ("The tanker Minervagracht was hit.", "Minervagracht", "ORG", "MISC"),
        ("A Greek tanker was hit.", "Greek", "NORP", "NORP"),
        ("It belongs to the Bulgheroni family.", "Bulgheroni", "NORP", "PERSON"),
        ("It belongs to the Palestinian family.", "Palestinian", "NORP", "NORP"),
        ("The Basotho pay.", "Basotho", "GPE", "NORP"),
    ],
)
def test_the_words_beside_a_name_tell_its_label(text: str, name: str, taken_for: str, label: str) -> None:
    names = [(name, text.count(name), taken_for)]
    if "Cyclone" in text:
        names.insert(0, ("Cyclone Freddy", 1, "EVENT"))
    assert (name, label) in found(document(text, *names))


@pytest.mark.parametrize(
    ("text", "taken_for_name", "label"),
    [
        ("Nipah kills.", "Nipah", "NORP"),
        ("Tajikistan's ministry of energy waits.", "ministry of energy", "ORG"),
        ("Out of VT4.1 billion nothing is left.", "VT4.1", "ORG"),
        ("Write to ana@example.com today.", "ana@example.com", "PERSON"),
        ("It rained.\n\nTRIVIA — Who was it?", "TRIVIA", "ORG"),
    ],
)
def test_what_is_no_name_is_none(text: str, taken_for_name: str, label: str) -> None:
    assert (taken_for_name, label) not in found(document(text, (taken_for_name, 1, label)))


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("They live in Marburg.", "Marburg", "GPE"),
        ("The Energy Ministry waits.", "Energy Ministry", "ORG"),
        ("the senate of sparta met.", "senate of sparta", "ORG"),
        ("It rained.\n\nNATO — Who was it?", "NATO", "ORG"),
    ],
)
def test_what_looks_like_no_name_may_be_one(text: str, name: str, label: str) -> None:
    assert (name, label) in found(document(text, (name, 1, label)))


def test_a_ministry_in_small_letters_leaves_its_country_alone() -> None:
    doc = document("The Vietnamese foreign ministry spoke.", ("Vietnamese foreign ministry", 1, "ORG"))
    assert found(doc) == [("Vietnamese", "NORP")]
    doc = document("The Vanuatu foreign ministry spoke.", ("Vanuatu foreign ministry", 1, "ORG"))
    assert found(doc) == [("Vanuatu", "GPE")]


def test_the_full_stop_behind_a_name_of_one_letter_ends_the_sentence() -> None:
    article = from_text("The minister posted a statement on X.\n\nDavid Moyes, 62, won.", "test")
    names = [mention.text for entity in Analyzer().analyse(article).entities for mention in entity.mentions]
    assert names == ["X", "David Moyes"]
