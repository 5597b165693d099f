"""How rows are named, and what puts names of one thing together beyond their words."""

import pytest

from tests.nlp.grouped_names import grouped


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("[VILNIUS|GPE] (AP) - It rained.", "Vilnius"),
        ("[NEW YORK|GPE] - It rained.", "New York"),
        ("[RIO DE JANEIRO|GPE] - It rained.", "Rio de Janeiro"),
        ("[OSLO|GPE] - It rained.", "Oslo"),
        ("By [JOANNA O'BRIEN|PERSON]", "Joanna O'Brien"),
        ("The [UAE|GPE] and [J.R. KIM|PERSON] spoke.", "UAE"),
        ("The [USSR|GPE] fell.", "USSR"),
        ("[UNICEF|ORG] came.", "UNICEF"),
        ("He wrote it on [X.|ORG]", "X"),
    ],
)
def test_rows_do_not_shout(marked: str, name: str) -> None:
    assert grouped(marked)[0].name == name


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("[Wendle’s|ORG] fell. Shares of [Wendle's|ORG] and [Tusk|ORG] rose.", "Wendle’s"),
        ("The [Harbour & Poole’s|ORG] index fell.", "Harbour & Poole’s"),
        ("[Tusk’s|ORG] shares fell. [Tusk|ORG] said why.", "Tusk"),
        ("[Norway’s|GPE] shares fell.", "Norway"),
        ("[Olga Tusk’s|PERSON] shares fell.", "Olga Tusk"),
    ],
)
def test_a_firm_keeps_the_ending_of_its_name(marked: str, name: str) -> None:
    assert grouped(marked)[0].name == name


@pytest.mark.parametrize(
    "joint", [", known as", ", better known as", ", nicknamed", " (aka", ", also known by his nom de guerre"]
)
def test_a_byname_is_the_same_person(joint: str) -> None:
    (row,) = grouped(f"[Omar Dagal|PERSON]{joint} [Hamdi|PERSON], spoke.")
    assert (row.name, row.aliases) == ("Omar Dagal", ("Hamdi",))


def test_two_people_beside_each_other_stay_two() -> None:
    assert len(grouped("[Omar Dagal|PERSON], who met [Hamdi|PERSON], spoke.")) == 2


def test_a_company_and_the_name_of_its_site_are_one_row() -> None:
    (row,) = grouped("[Bookling.com|ORG] grew. [Bookling|ORG] fell.")
    assert len(row.mentions) == 2


def test_an_acronym_in_another_language_is_one_row_with_its_name() -> None:
    marked = (
        "The [Bolivian Bakers' Union|ORG], known by its [Spanish|NORP] acronym [SPB|ORG], met. [SPB|ORG] won."
    )
    assert [(row.name, row.aliases) for row in grouped(marked)] == [
        ("Bolivian Bakers' Union", ("SPB",)),
        ("Spanish", ()),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The port of [Toamasina|GPE], formerly [Tamatave|GPE], was hit.",
        "In [Huambo|GPE], once [Nova Lisboa|GPE], widows wait.",
        "A law of [Oklahoma A&M|ORG], now [Oklahoma State University|ORG], held.",
        "[Uisce Éireann|ORG] (formerly known as [Irish Water|ORG]) wrote.",
    ],
)
def test_a_former_name_is_the_same_row(text: str) -> None:
    assert len(grouped(text)) == 1


def test_a_place_named_next_is_another_row() -> None:
    assert len(grouped("In [Paris|GPE], once in [Oslo|GPE], then [Rome|GPE] (now in ruins).")) == 3
    assert len(grouped("Born in [Breslau|GPE], [Germany|GPE] (now [Wrocław|GPE], [Poland|GPE]).")) == 4


def test_an_acronym_is_named_as_it_is_most_often_written() -> None:
    marked = "[UNESCO|ORG] met. [Unesco|ORG] paid. [UNESCO|ORG] left."
    assert [row.name for row in grouped(marked)] == ["UNESCO"]
