import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsread.entities import Mention
from nlp.grouping import group
from nlp.grouping.cascade import clusters_of
from tests.nlp.grouped_names import ENGLISH, forms, grouped


@pytest.mark.parametrize(
    "pair", [("Niger", "Nigeria"), ("Austria", "Australia"), ("Iran", "Iraq"), ("Colombia", "Columbia")]
)
def test_similar_countries_are_never_one_row(pair: tuple[str, str]) -> None:
    assert len(grouped(f"[{pair[0]}|GPE] and [{pair[1]}|GPE] talked.")) == 2


@pytest.mark.parametrize("longer", ["Guinea-Bissau", "Papua New Guinea", "Equatorial Guinea"])
def test_a_country_whose_name_holds_another_is_its_own_row(longer: str) -> None:
    assert len(grouped(f"[Guinea|GPE] and [{longer}|GPE] talked.")) == 2


@pytest.mark.parametrize(
    "names",
    [
        ("US", "U.S.", "United States", "America", "the United States", "USA"),
        ("UK", "Britain", "United Kingdom", "GBR"),
        ("Turkey", "Türkiye"),
        ("Myanmar", "Burma", "MYA"),
        ("DRC", "DR Congo", "Democratic Republic of the Congo"),
        ("N.J.", "New Jersey"),
        ("Ivory Coast", "Côte d'Ivoire"),
    ],
)
def test_all_names_of_a_country_or_state_are_one_row(names: tuple[str, ...]) -> None:
    assert len(grouped(" and ".join(f"[{name}|GPE]" for name in names))) == 1


def test_an_abbreviation_of_two_states_follows_the_one_in_the_article() -> None:
    rows = forms(grouped("[Western Australia|GPE] burned. [WA|GPE] asked for help."))
    assert rows == [["Western Australia", "WA"]]


def test_people_and_country_are_two_rows() -> None:
    country, people = grouped(
        "[Russia|GPE/actor] said that [Russians|NORP] and [Russian|NORP] tourists left."
    )
    assert (country.kind, people.kind) == ("place", "group")
    assert [mention.text for mention in people.mentions] == ["Russians", "Russian"]
    assert people.sections == ("actors",)


@pytest.mark.parametrize(
    "names", [("Spanish", "Spaniards"), ("British", "Britons"), ("Houthi", "Houthis"), ("Irish", "Irishmen")]
)
def test_forms_of_a_people_are_one_row(names: tuple[str, str]) -> None:
    assert len(grouped(f"[{names[0]}|NORP] and [{names[1]}|NORP].")) == 1


def test_seats_of_power_and_capitals_are_their_own_rows() -> None:
    entities = grouped("The [Kremlin|ORG] and [Moscow|GPE/actor] spoke for [Russia|GPE/actor].")
    assert [entity.name for entity in entities] == ["Kremlin", "Moscow", "Russia"]


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("The [World Health Organization|ORG] ([WHO|ORG]) warned.", "World Health Organization"),
        ("The [WHO|ORG] ([World Health Organization|ORG]) warned.", "World Health Organization"),
        ("The [U.N.|ORG] met. The [UN|ORG] voted. The [United Nations|ORG] rose.", "United Nations"),
        ("[Law and Justice|ORG] ([PiS|ORG]) lost.", "Law and Justice"),
        ("The [Heritage Institute|ORG], known as [INAH|ORG], dug.", "Heritage Institute"),
        ("[EFCC|ORG] sued. The [Economic and Financial Crimes Commission|ORG] won.", None),
        ("[Larkfield & Stowe|ORG] and [Larkfield & Stowe plc|ORG] and [L&S|ORG].", "Larkfield & Stowe plc"),
        ("The [Ministry of Health|ORG] is the [Health Ministry|ORG].", "Ministry of Health"),
        ("[Dassault Aviation|ORG] built it, [Dassault|ORG] said.", "Dassault Aviation"),
        ("The [U.S. Senate|ORG] voted. The [Senate|ORG] rose.", "U.S. Senate"),
        (
            "The [Supreme Court of Pakistan|ORG] sat. The [Supreme Court|ORG] rose.",
            "Supreme Court of Pakistan",
        ),
    ],
)
def test_forms_of_an_organization_are_one_row(marked: str, name: str | None) -> None:
    (entity,) = grouped(marked)
    assert entity.kind == "organization"
    assert name is None or entity.name == name


@pytest.mark.parametrize(
    "marked",
    [
        "The [UN|ORG] and the [UN Security Council|ORG].",
        "The [Ministry of Health|ORG] and the [Ministry of Trade|ORG].",
        "[Kenya|ORG] beat [Kenya Airways|ORG].",
        "The [Army|ORG] and the [Salvation Army|ORG].",
        "[Pfizer|ORG] ([BMO|ORG]: buy) fell.",
        "[Honda|ORG] or [BMW|ORG].",
        "The [Bank of China|ORG] and the [People's Bank of China|ORG].",
    ],
)
def test_different_organizations_are_different_rows(marked: str) -> None:
    assert len(grouped(marked)) == 2


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("LOC", ("Mount Rinjani", "Rinjani")),
        ("LOC", ("Kruger National Park", "Kruger")),
        ("EVENT", ("Hurricane Melissa", "Melissa")),
        ("FAC", ("Lusignan Prison", "Lusignan")),
        ("GPE", ("Hoima District", "Hoima")),
        ("MISC", ("MV Glen Rosa", "Glen Rosa")),
    ],
)
def test_the_word_for_the_kind_may_be_left_out(label: str, names: tuple[str, str]) -> None:
    assert forms(grouped(f"[{names[0]}|{label}] and [{names[1]}|{label}]")) == [list(names)]


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("LOC", ("Africa", "West Africa")),
        ("GPE", ("Mexico", "Mexico City")),
        ("GPE", ("Washington", "Washington state")),
    ],
)
def test_a_part_or_a_namesake_is_its_own_row(label: str, names: tuple[str, str]) -> None:
    assert len(grouped(f"[{names[0]}|{label}] and [{names[1]}|{label}]")) == 2


def test_a_country_that_acts_and_is_a_place_is_one_row_in_both_sections() -> None:
    (france,) = grouped("[France|GPE/actor] voted. In [France|GPE/place] it rained.")
    assert france.sections == ("actors", "locations")
    assert [mention.role for mention in france.mentions] == ["actor", "place"]


@pytest.mark.parametrize(
    ("marked", "kind", "sections"),
    [
        ("In [Oslo|GPE/place].", "place", ("locations",)),
        ("[Oslo|GPE/actor] said.", "place", ("actors",)),
        ("The [Black Sea|LOC].", "place", ("locations",)),
        ("[Camp Guézo|FAC].", "facility", ("locations",)),
        ("[Olympics|EVENT].", "event", ()),
        ("The [Magna Carta|LAW].", "other", ()),
    ],
)
def test_the_label_gives_kind_and_sections(marked: str, kind: str, sections: tuple[str, ...]) -> None:
    (entity,) = grouped(marked)
    assert (entity.kind, entity.sections) == (kind, sections)


def test_dates_numbers_and_languages_are_no_entities() -> None:
    assert grouped("On [Friday|DATE] [five|CARDINAL] spoke [English|LANGUAGE] for [$5|MONEY].") == []


def test_ids_follow_the_text_whatever_the_order_of_the_mentions() -> None:
    text = "Oslo met Bergen and Oslo."
    mentions = [Mention(9, 15, "Bergen", "GPE"), Mention(20, 24, "Oslo", "GPE"), Mention(0, 4, "Oslo", "GPE")]
    entities = group(ENGLISH(text), mentions)
    assert [(entity.id, entity.name) for entity in entities] == [("e1", "Oslo"), ("e2", "Bergen")]
    assert [mention.start for mention in entities[0].mentions] == [0, 20]


def test_capitals_of_headlines_do_not_become_the_name_or_an_alias() -> None:
    (paris,) = grouped("[PARIS|GPE] - In [Paris|GPE] it rained.")
    assert (paris.name, paris.aliases) == ("Paris", ())


def test_every_merge_keeps_its_reason() -> None:
    text = "Ana Ruiz came. Ruiz left."
    mentions = [Mention(0, 8, "Ana Ruiz", "PERSON"), Mention(15, 19, "Ruiz", "PERSON")]
    (merge,) = clusters_of(ENGLISH(text), mentions).merges
    assert (merge.mention.text, merge.into.text) == ("Ruiz", "Ana Ruiz")
    assert merge.reason == "the only longer name with this word"


_WORDS = (
    "Ana",
    "Luis",
    "Ruiz",
    "Kim",
    "Jr.",
    "U.S.",
    "WHO",
    "World",
    "Health",
    "of",
    "the",
    "Niger's",
    "X.Y.",
    "(W)",
    "–",
)
_LABELS = (
    "PERSON",
    "NORP",
    "ORG",
    "GPE",
    "LOC",
    "FAC",
    "EVENT",
    "MISC",
    "LAW",
    "DATE",
    "CARDINAL",
    "LANGUAGE",
)
_NAMES = st.lists(
    st.tuples(
        st.lists(
            st.sampled_from(_WORDS),
            min_size=1,
            max_size=4,
        ).map(" ".join),
        st.sampled_from(_LABELS),
        st.sampled_from(
            [" said. ", ", ", "\n\n", " (", ") ", " Mr. ", " or ", ", known as ", ", the mayor of "]
        ),
    ),
    max_size=12,
)


@given(names=_NAMES)
def test_every_name_is_in_exactly_one_row(names: list[tuple[str, str, str]]) -> None:
    text, mentions = "", []
    for name, label, after in names:
        mentions.append(Mention(len(text), len(text) + len(name), name, label))
        text += name + after
    entities = group(ENGLISH(text), mentions)
    placed = [mention for entity in entities for mention in entity.mentions]
    named = [mention for mention in mentions if mention.label not in ("DATE", "CARDINAL", "LANGUAGE")]
    assert sorted(placed, key=lambda mention: mention.start) == named
    assert [entity.id for entity in entities] == [f"e{number}" for number in range(1, len(entities) + 1)]
    firsts = [entity.mentions[0].start for entity in entities]
    assert firsts == sorted(firsts)
    assert all(entity.name for entity in entities)
