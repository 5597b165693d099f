import pytest

from newsread.entities import Entity, Mention
from nlp.grouping import group
from nlp.pipelines import tokenising_pipeline
from tests.nlp.grouped_names import grouped


def described(entities: list[Entity], name: str) -> str | None:
    return next(entity.descriptor for entity in entities if entity.name == name)


@pytest.mark.parametrize(
    ("marked", "descriptor"),
    [
        ("[Jane Doe|PERSON], the mayor of [Lyon|GPE], said no.", "mayor of Lyon"),
        ("[Jane Doe|PERSON], 34, a nurse at [Mulago|FAC], said no.", "nurse at Mulago"),
        ("Then mayor [Jane Doe|PERSON] said no.", "mayor"),
        ("The mayor of [Lyon|GPE], [Jane Doe|PERSON], said no.", "mayor of Lyon"),
        ("[Ukraine|GPE]’s Defense Minister [Jane Doe|PERSON] said no.", "Ukraine’s Defense Minister"),
        ("[NATO|ORG] Secretary General [Jane Doe|PERSON] said no.", "NATO Secretary General"),
        ("The water commissioner [Jane Doe|PERSON] said no.", "water commissioner"),
        ("Minister of Local Government [Jane Doe|PERSON] said no.", "Minister of Local Government"),
        ("Former [Norwegian|NORP] ambassador [Jane Doe|PERSON] said no.", "Former Norwegian ambassador"),
        ("He told oncologist [Jane Doe|PERSON] no.", "oncologist"),
        ("Deputy police commissioner Col. [Jane Doe|PERSON] said no.", "Deputy police commissioner"),
        ("[Jane Doe|PERSON], head of [Docks Local 12|ORG], said no.", "head of Docks Local 12"),
        ("[Jane Doe|PERSON] is the editor of the paper.", "editor of the paper"),
        ("Treasury Secretary [Jane Doe|PERSON] said no.", "Treasury Secretary"),
        ("Solicitor General [Jane Doe|PERSON] said no.", "Solicitor General"),
        ("Chief Financial Officer [Jane Doe|PERSON] said no.", "Chief Financial Officer"),
        ("[NATO|ORG] chief [Jane Doe|PERSON] said no.", "NATO chief"),
        ("[NATO|ORG] seafaring chief [Jane Doe|PERSON] said no.", "NATO seafaring chief"),
        ("Deputy Chief [Jane Doe|PERSON] said no.", "Deputy Chief"),
        ("[NATO|ORG] chief Dr. [Jane Doe|PERSON] said no.", "NATO chief"),
        ("On Monday Sen. [Jane Doe|PERSON] said no.", "Sen."),
        ("On Monday Mayor [Jane Doe|PERSON] said no.", "Mayor"),
        ("Gov. [Jane Doe|PERSON], the mayor of [Lyon|GPE], said no.", "mayor of Lyon"),
        ("Capt. Gen. [Jane Doe|PERSON] said no.", "Gen."),
        ("Sens. [Jane Doe|PERSON] and [John Roe|PERSON] said no.", "Sens."),
    ],
)
def test_a_person_is_described_by_what_stands_beside_the_name(marked: str, descriptor: str) -> None:
    assert described(grouped(marked), "Jane Doe") == descriptor


@pytest.mark.parametrize(
    "marked",
    [
        "[Jane Doe|PERSON] said no.",
        "Mr. [Jane Doe|PERSON] said no.",
        "[Jane Doe|PERSON], who lives in [Lyon|GPE], said no.",
        "[Jane Doe|PERSON], the winter wind and the mayor came.",
        "She met the mayor. [Jane Doe|PERSON] said no.",
        "Her brother [Jane Doe|PERSON] said no.",
    ],
)
def test_nothing_sure_means_no_descriptor(marked: str) -> None:
    assert described(grouped(marked), "Jane Doe") is None


def test_any_early_mention_may_describe_the_person() -> None:
    entities = grouped("[Doe|PERSON] wins.\n\nThe economist [Jane Doe|PERSON] won again.")
    assert described(entities, "Jane Doe") == "economist"


@pytest.mark.parametrize(
    ("marked", "descriptor"),
    [
        ("[Ukrzaliznytsia|ORG], the state railway, is late.", "state railway"),
        ("The chipmaker [Ukrzaliznytsia|ORG] is late.", "chipmaker"),
        ("[Ukrzaliznytsia|ORG], late again, apologised.", None),
        ("Ana, of [Ukrzaliznytsia|ORG], expects the bank to wait.", None),
        ("[Ukrzaliznytsia|ORG] is late.", None),
    ],
)
def test_an_organization_is_described_by_its_nature(marked: str, descriptor: str | None) -> None:
    assert described(grouped(marked), "Ukrzaliznytsia") == descriptor


def test_places_are_not_described() -> None:
    assert described(grouped("[Lyon|GPE], the agency, slept."), "Lyon") is None


@pytest.mark.parametrize("title", ["Lt. Gov.", "Brig. Gen.", "Sen.", "Reps."])
def test_a_rank_is_whole_in_our_tokens(title: str) -> None:
    text = f"{title} Jane Doe said no."
    start = text.index("Jane")
    mention = Mention(start, start + len("Jane Doe"), "Jane Doe", "PERSON")
    assert described(group(tokenising_pipeline()(text), [mention]), "Jane Doe") == title
