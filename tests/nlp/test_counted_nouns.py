"""Which word behind a number is the noun that it counts."""

import pytest

from tests.nlp.found_figures import figures_of, only_figure


def counted(text: str) -> list[str | None]:
    """What each figure of a text counts."""
    return [figure.counted for figure in figures_of(text)]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They sent 25,000 troops.", "troops"),
        ("They closed two American missions.", "missions"),
        ("They deleted 820,000 fake clips.", "clips"),
        ("They deployed 400 additional police officers.", "officers"),
        ("They kept 300 Bechstein's bats.", "bats"),
        ("They hurt one police officer.", "officer"),
        ("A 33-page ruling came.", "page"),
        ("They have two ex-wives.", "ex-wives"),
        ("They freed 12 of the hostages.", "hostages"),
        ("The train killed four.", "people"),
        ("The answer is four.", None),
        ("Blood from eight Bangladeshi survivors contains an antibody.", "survivors"),
        ("It fell with one member absent.", "member"),
        ("One member slept.", "member"),
        ("He sent 12 arms dealers.", "dealers"),
        ("It moved 120,000 Vietnamese.", "Vietnamese"),
    ],
)
def test_the_counted_noun(text: str, noun: str | None) -> None:
    _, figure = only_figure(text)
    assert figure.counted == noun


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Two soldiers were killed and five injured.", ["soldiers", "soldiers"]),
        ("It downed 61 of 79 drones.", ["drones", "drones"]),
        ("Seventeen people, two of them women, were saved.", ["people", "women"]),
        ("Four dead, after a fire.", ["people"]),
        ("Murders rose to 97 there.", ["Murders"]),
        ("The murders rose to 97 there.", ["murders"]),
    ],
)
def test_a_noun_said_elsewhere(text: str, nouns: list[str | None]) -> None:
    assert [figure.counted for figure in figures_of(text)] == nouns


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Envoys of 30 African and Arab countries met.", "countries"),
        ("It rents 70 large and medium-sized halls.", "halls"),
        ("They will build two shell and propellant plants.", "plants"),
    ],
)
def test_and_may_join_what_describes_one_noun(text: str, noun: str) -> None:
    assert counted(text) == [noun]


def test_and_may_join_two_things() -> None:
    assert counted("They lost 12 tents and burned houses.") == ["tents"]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Divers look for 13 missing sailors.", "sailors"),
        ("Two dead stars collide.", "stars"),
        ("Nurses saw 40 injured hikers.", "hikers"),
    ],
)
def test_a_state_before_a_noun_describes_it(text: str, noun: str) -> None:
    assert counted(text) == [noun]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The censor asked for three cuts.", "cuts"),
        ("The bank announced 5,200 job cuts.", "cuts"),
        ("He hit 36 home runs.", "runs"),
        ("She saw two shows.", "shows"),
    ],
)
def test_behind_a_number_of_several_a_word_in_s_is_no_verb(text: str, noun: str) -> None:
    assert counted(text) == [noun]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Some seven million Catholics live there.", "Catholics"),
        ("The plan has 9 critics.", "critics"),
        ("Crews hired 14 linesmen.", "linesmen"),
        ("Herders lost 420 reindeer.", "reindeer"),
    ],
)
def test_plurals_with_odd_endings(text: str, noun: str) -> None:
    assert counted(text) == [noun]


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Parliament backed 17 of the 22 ministers.", ["ministers", "ministers"]),
        ("She outlived two of her five sisters.", ["sisters", "sisters"]),
        ("It owns four of the league's six teams.", ["teams", "teams"]),
        ("Germany sent 1,800 of a planned 4,800 troops.", ["troops", "troops"]),
    ],
)
def test_a_part_counts_what_the_whole_counts(text: str, nouns: list[str]) -> None:
    assert counted(text) == nouns


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("At least one gunman opened fire.", "gunman"),
        ("He sent one warning.", "warning"),
        ("He sold exactly one goal post.", "post"),
    ],
)
def test_the_noun_of_one_ends_before_the_verb(text: str, noun: str) -> None:
    assert counted(text) == [noun]


@pytest.mark.parametrize(
    "text", ["Between 500 and 600 march in Lyon.", "A 5,000-strong force came.", "Some 300 drown each year."]
)
def test_verbs_and_adjectives_are_not_counted(text: str) -> None:
    assert counted(text)[0] is None


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It counted 4,000 postal votes.", "vote"),
        ("They built 13 more kilometres of wall.", "km"),
    ],
)
def test_a_unit_may_stand_behind_an_adjective(text: str, unit: str) -> None:
    (figure,) = figures_of(text)
    assert (figure.unit, figure.counted) == (unit, None)
