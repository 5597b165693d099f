import pytest

from tests.nlp.grouped_names import forms, grouped


def test_full_name_title_and_surname_are_one_row() -> None:
    (putin,) = grouped(
        "[Vladimir Putin|PERSON] spoke. Mr. [Putin|PERSON] left. President [Putin|PERSON]’s aide stayed."
    )
    assert putin.id == "e1"
    assert putin.name == "Vladimir Putin"
    assert putin.kind == "person"
    assert putin.sections == ("actors",)
    assert putin.aliases == ("Putin", "Mr. Putin", "President Putin")


def test_titles_and_possessives_inside_a_mention_do_not_count() -> None:
    (okafor,) = grouped("[Mr. Chidi Okafor|PERSON] came. [Okafor’s|PERSON] car, [Okafor's|PERSON] dog.")
    assert okafor.name == "Chidi Okafor"
    assert okafor.aliases == ("Okafor",)


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Xi Jinping", "Xi"),
        ("Aung San Suu Kyi", "Suu Kyi"),
        ("John F. Kennedy", "John Kennedy"),
        ("Jonas Lindqvist", "J. Lindqvist"),
        ("Alassane Zinsou-Kpade", "Zinsou-Kpade"),
        ("Bashar al-Assad", "Assad"),
        ("José Muñoz", "Munoz"),
        ("DOINA GHERASIM", "Gherasim"),
        ("Giuseppe Melia", "Melia, Giuseppe"),
        ("Thaddeus Starr Jordan", "T.S. Jordan"),
    ],
)
def test_a_shorter_form_joins_the_full_name(full: str, short: str) -> None:
    assert forms(grouped(f"[{full}|PERSON] spoke first. Later [{short}|PERSON] agreed.")) == [[full, short]]


def test_father_and_son_stay_apart() -> None:
    rows = forms(
        grouped("[Donald Trump|PERSON] and [Donald Trump Jr.|PERSON] came. [Trump Jr.|PERSON] spoke.")
    )
    assert rows == [["Donald Trump"], ["Donald Trump Jr.", "Trump Jr."]]


def test_different_given_names_are_different_persons() -> None:
    assert len(grouped("[Bill Clinton|PERSON] met [Hillary Clinton|PERSON].")) == 2


def test_a_shared_surname_means_the_only_one_named_so_far() -> None:
    rows = forms(
        grouped("[Garry Trott|PERSON] resigned. [Trott|PERSON] wept.\n\n[Kylie Trott|PERSON] is his sister.")
    )
    assert rows == [["Garry Trott", "Trott"], ["Kylie Trott"]]


def test_a_shared_surname_goes_to_the_one_with_the_same_title() -> None:
    rows = forms(
        grouped(
            "Senator [Ana Ruiz|PERSON] and Judge [Luis Ruiz|PERSON] met.\n\nJudge [Ruiz|PERSON] was late. "
            "Senator [Ruiz|PERSON] was not."
        )
    )
    assert rows == [["Ana Ruiz", "Ruiz"], ["Luis Ruiz", "Ruiz"]]


def test_a_shared_surname_goes_to_the_nearest_one_in_the_paragraph() -> None:
    rows = forms(grouped("[Ana Ruiz|PERSON] paints. [Luis Ruiz|PERSON] sings. Everyone likes [Ruiz|PERSON]."))
    assert rows == [["Ana Ruiz"], ["Luis Ruiz", "Ruiz"]]


def test_a_surname_that_may_mean_either_stays_apart_and_says_so() -> None:
    rows = grouped("[Ana Ruiz|PERSON] paints. [Luis Ruiz|PERSON] sings.\n\nEveryone likes [Ruiz|PERSON].")
    assert forms(rows) == [["Ana Ruiz"], ["Luis Ruiz"], ["Ruiz"]]
    assert [row.may_be for row in rows] == [(), (), ("Ana Ruiz", "Luis Ruiz")]


def test_a_surname_whose_mentions_are_all_decided_is_in_no_doubt() -> None:
    rows = grouped("[Ana Ruiz|PERSON] paints. [Luis Ruiz|PERSON] sings. Everyone likes [Ruiz|PERSON].")
    assert [row.may_be for row in rows] == [(), ()]


@pytest.mark.parametrize("quotes", ['"{}"', "“{}”", "‘{}’"])
def test_a_nickname_in_quotes_is_part_of_the_name(quotes: str) -> None:
    full = f"Reginald {quotes.format('Reg')} Tully"
    marked = f"[{full}|PERSON] grew orchids. [Reg|PERSON] and [Reginald Tully|PERSON] were one."
    assert forms(grouped(marked)) == [[full, "Reg", "Reginald Tully"]]


def test_a_ruler_is_named_without_the_number() -> None:
    rows = grouped("[Menelik II|PERSON] gave a concession. Nobody asked [Menelik|PERSON].")
    assert forms(rows) == [["Menelik II", "Menelik"]]
    both = grouped("[Naruhito II|PERSON] met [Naruhito III|PERSON].")
    assert len(both) == 2


@pytest.mark.parametrize(
    "text",
    [
        "[Halyna Stets|PERSON] and her son [Igor|PERSON] died. [Igor|PERSON] was young.\n\n"
        "Among the freed was [Igor Kalabukhov|PERSON].",
        "[Luisa Rey|PERSON] came with her brother, [Tomás|PERSON], and [Igor|PERSON].\n"
        "A juror, [Tomás Villalba|PERSON], objected.",
    ],
)
def test_a_relative_is_no_stranger_of_the_same_given_name(text: str) -> None:
    rows = forms(grouped(text))
    assert not any({"Igor", "Igor Kalabukhov"} <= set(row) for row in rows)
    assert not any({"Tomás", "Tomás Villalba"} <= set(row) for row in rows)


@pytest.mark.parametrize(
    "text",
    [
        "[Clive Tully|PERSON] has a daughter [Wanjiru|PERSON]. [Wanjiru Tully|PERSON] will take over.",
        "[Olga Petrova|PERSON] called her brother, [Wanjiru|PERSON]. [Wanjiru Petrov|PERSON] came.",
        "He had a daughter, [Wanjiru|PERSON]. [Wanjiru Njeri|PERSON] will take over.",
        "[Clive Tully|PERSON] has a daughter, [Wanjiru|PERSON], known on stage as [Wanjiru Njeri|PERSON].",
        "[Clive Tully|PERSON] and [Wanjiru Njeri|PERSON] came, he as her uncle. [Wanjiru|PERSON] spoke.",
    ],
)
def test_a_relative_is_the_longer_name_where_nothing_speaks_against_it(text: str) -> None:
    rows = forms(grouped(text))
    assert any(row[0] == "Wanjiru" or row[-1] == "Wanjiru" for row in rows if len(row) > 1)
