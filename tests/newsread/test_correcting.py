"""What each correction does to an analysis."""

import re
from uuid import uuid4

from newsread.article import Article, from_text
from newsread.entities import Analysis, Entity, Figure, Kind, Mention, Role, Section
from newsread.kept import edits
from newsread.kept.correcting import corrected
from newsread.kept.corrections import Correction
from newsread.kept.text_anchor import TextAnchor
from newsread.kinds import LABEL_OF_KIND, sections_of

TEXT = """Talks in Oslo

Amara Okafor met Luka Perić in Oslo. Okafor left early; Perić stayed. Oslo said nothing, and the
European Commission sent Okafor a letter. Tass reported it first, as Tass does. A man called Okafor
from the European
Commission saw Ben Okafor there.
"""

ARTICLE = from_text(TEXT, "talks.txt")


def anchor(form: str, number: int = 1) -> TextAnchor:
    """The place where a form stands for the so-manyth time."""
    found = list(re.finditer(rf"(?<!\w){form}(?!\w)", ARTICLE.text))[number - 1]
    return TextAnchor(found[0], "", "", *found.span())


def entity(name: str, kind: Kind, *places: TextAnchor, roles: tuple[Role | None, ...] = ()) -> Entity:
    mentions = tuple(
        Mention(place.start, place.end, place.exact, LABEL_OF_KIND[kind], roles[index] if roles else None)
        for index, place in enumerate(places)
    )
    sections: tuple[Section, ...] = sections_of(kind, (mention.role for mention in mentions))
    return Entity("", name, kind, sections, mentions)


def found() -> Analysis:
    """An analysis with some mistakes: Tass is a person, one Okafor too many, one Commission missed."""
    entities = [
        entity(
            "Oslo",
            "place",
            anchor("Oslo"),
            anchor("Oslo", 2),
            anchor("Oslo", 3),
            roles=("place", "place", "actor"),
        ),
        entity("Amara Okafor", "person", *(anchor("(?:Amara )?Okafor", number) for number in (1, 2, 3, 4))),
        entity("Luka Perić", "person", anchor("Luka Perić")),
        entity("Perić", "person", anchor("Perić", 2)),
        entity("European Commission", "organization", anchor("European Commission")),
        entity("Tass", "person", anchor("Tass"), anchor("Tass", 2)),
        entity("Ben Okafor", "person", anchor("Ben Okafor")),
    ]
    numbered = [Entity(f"e{n}", e.name, e.kind, e.sections, e.mentions) for n, e in enumerate(entities, 1)]
    return Analysis(ARTICLE.id, "a model", tuple(numbered), ())


def mended(*made: edits.Edit, article: Article = ARTICLE) -> dict[tuple[str, Kind], Entity]:
    """The entities after some corrections, by name and kind."""
    corrections = [Correction(str(uuid4()), edit, article.id) for edit in made]
    entities = corrected(article, found(), corrections).entities
    assert [entity.id for entity in entities] == [f"e{number}" for number in range(1, len(entities) + 1)]
    by_name = {(entity.name, entity.kind): entity for entity in entities}
    assert len(by_name) == len(entities)
    return by_name


def texts(entity: Entity) -> list[str]:
    return [" ".join(mention.text.split()) for mention in entity.mentions]


OKAFOR = edits.Target("Amara Okafor", "person", anchor("Okafor", 2))
PERIC = edits.Target("Perić", "person", anchor("Perić", 2))
TASS = edits.Target("Tass", "person", anchor("Tass"))


def test_a_name_is_changed_and_the_old_one_stays_an_alias() -> None:
    renamed = mended(edits.Rename(OKAFOR, "Commissioner Okafor"))["Commissioner Okafor", "person"]
    assert renamed.aliases == ("Amara Okafor",)
    assert renamed.corrections == ("renamed, was Amara Okafor",)
    assert len(renamed.mentions) == 4


def test_a_name_that_another_entity_of_the_kind_has_puts_them_together() -> None:
    entities = mended(edits.Rename(PERIC, "luka perić"))
    assert ("Perić", "person") not in entities
    assert texts(entities["Luka Perić", "person"]) == ["Luka Perić", "Perić"]


def test_two_entities_become_one() -> None:
    entities = mended(edits.Merge(PERIC, edits.Target("Luka Perić", "person", anchor("Luka Perić"))))
    together = entities["Luka Perić", "person"]
    assert texts(together) == ["Luka Perić", "Perić"]
    assert together.aliases == ("Perić",)
    assert together.corrections == ("merged with Perić",)
    assert ("Perić", "person") not in entities


def test_mentions_take_the_kind_of_the_entity_they_join() -> None:
    commission = edits.Target("European Commission", "organization", anchor("European Commission"))
    entities = mended(edits.Merge(edits.Target("Oslo", "place", anchor("Oslo")), commission))
    together = entities["European Commission", "organization"]
    assert together.sections == ("actors",)
    assert {(mention.label, mention.role) for mention in together.mentions} == {("ORG", None)}


def test_one_mention_becomes_an_entity_of_its_own() -> None:
    entities = mended(edits.SplitOff(OKAFOR, "Okafor", anchor("Okafor", 4)))
    assert texts(entities["Amara Okafor", "person"]) == ["Amara Okafor", "Okafor", "Okafor"]
    alone = entities["Okafor", "person"]
    assert [mention.start for mention in alone.mentions] == [anchor("Okafor", 4).start]
    assert alone.corrections == ("split off from Amara Okafor",)


def test_all_mentions_that_are_spelt_alike_can_be_split_off_at_once() -> None:
    entities = mended(edits.SplitOff(OKAFOR, "Okafor"))
    assert texts(entities["Amara Okafor", "person"]) == ["Amara Okafor"]
    assert texts(entities["Okafor", "person"]) == ["Okafor", "Okafor", "Okafor"]


def test_what_is_split_off_twice_gets_a_name_of_its_own() -> None:
    entities = mended(
        edits.SplitOff(OKAFOR, "Okafor", anchor("Okafor", 4)),
        edits.SplitOff(OKAFOR, "Okafor", anchor("Okafor", 3)),
    )
    assert ("Okafor", "person") in entities
    assert ("Okafor (2)", "person") in entities


def test_the_only_mention_of_an_entity_is_not_split_off() -> None:
    assert mended(edits.SplitOff(PERIC, "Perić", anchor("Perić", 2))) == mended()


def test_another_kind_brings_other_labels_and_sections() -> None:
    entities = mended(edits.ChangeKind(TASS, "organization"))
    tass = entities["Tass", "organization"]
    assert {mention.label for mention in tass.mentions} == {"ORG"}
    assert tass.corrections == ("was person",)
    place = mended(edits.ChangeKind(TASS, "place"))["Tass", "place"]
    assert place.sections == ("locations",)
    oslo = mended(edits.ChangeKind(edits.Target("Oslo", "place", anchor("Oslo")), "facility"))[
        "Oslo", "facility"
    ]
    assert oslo.sections == ("locations",)
    assert {mention.role for mention in oslo.mentions} == {None}


def test_what_is_hidden_is_gone() -> None:
    assert found().entities[5].name == "Tass"
    assert ("Tass", "person") not in mended(edits.Hide(TASS))


def test_a_missed_name_is_added_wherever_it_stands() -> None:
    added = mended(edits.AddName("letter", "other", anchor("letter")))["letter", "other"]
    assert texts(added) == ["letter"]
    assert added.corrections == ("added",)
    man = mended(edits.AddName("A man", "person"))["A man", "person"]
    assert texts(man) == ["A man"]


def test_an_added_name_belongs_to_the_entity_that_is_called_so() -> None:
    commission = mended(edits.AddName("European Commission", "organization"))[
        "European Commission", "organization"
    ]
    assert texts(commission) == ["European Commission", "European Commission"]
    assert [mention.start for mention in commission.mentions] == [
        anchor("European Commission").start,
        anchor(r"European\s+Commission", 2).start,
    ]


def test_an_added_name_takes_the_place_of_what_it_covers_but_not_of_longer_names() -> None:
    entities = mended(edits.AddName("man called Okafor", "person"))
    assert texts(entities["man called Okafor", "person"]) == ["man called Okafor"]
    assert len(entities["Amara Okafor", "person"].mentions) == 3
    entities = mended(edits.AddName("Ben", "person"))
    assert ("Ben", "person") not in entities


def test_at_the_selected_place_the_reader_is_right_whatever_was_found() -> None:
    entities = mended(edits.AddName("Ben", "person", anchor("Ben")))
    assert texts(entities["Ben", "person"]) == ["Ben"]
    assert ("Ben Okafor", "person") not in entities


def test_a_name_of_another_kind_is_moved() -> None:
    entities = mended(edits.AddName("Tass", "organization"))
    assert texts(entities["Tass", "organization"]) == ["Tass", "Tass"]
    assert ("Tass", "person") not in entities


def test_a_name_inside_a_word_is_not_one() -> None:
    assert mended(edits.AddName("arrive", "other")) == mended(edits.AddName("Commiss", "other")) == mended()


def test_a_correction_for_all_articles_goes_by_the_name_alone() -> None:
    entities = mended(
        edits.ChangeKind(edits.Target("TASS", "place"), "organization"),
        edits.Hide(edits.Target("oslo", "place")),
    )
    assert ("Tass", "organization") in entities
    assert ("Oslo", "place") not in entities
    assert mended(edits.Hide(edits.Target("Okafor", "person"))) == mended()
    assert mended(edits.Hide(edits.Target("Oslo", "person"))) == mended()


def test_an_entity_that_another_model_calls_otherwise_is_known_by_its_mention() -> None:
    target = edits.Target("Commissioner Okafor", "person", anchor("Okafor", 2))
    assert ("Mrs. Okafor", "person") in mended(edits.Rename(target, "Mrs. Okafor"))
    of_another_kind = edits.Target("Oslo talks", "event", anchor("Oslo", 2))
    assert ("Oslo talks", "place") not in mended(edits.Hide(of_another_kind))


def test_a_correction_about_nothing_changes_nothing() -> None:
    nobody = edits.Target("Nobody", "person", TextAnchor("Nobody", "", "", -1, -1))
    about_nothing = (
        edits.Rename(nobody, "Somebody"),
        edits.Hide(nobody),
        edits.Merge(nobody, OKAFOR),
        edits.Merge(OKAFOR, nobody),
    )
    assert mended(*about_nothing) == mended()
    assert mended(edits.Merge(OKAFOR, OKAFOR)) == mended()


def test_later_corrections_see_what_earlier_ones_did() -> None:
    entities = mended(
        edits.SplitOff(OKAFOR, "Okafor", anchor("Okafor", 4)),
        edits.Merge(
            edits.Target("Okafor", "person", anchor("Okafor", 4)),
            edits.Target("Ben Okafor", "person", anchor("Ben Okafor")),
        ),
        edits.Rename(edits.Target("Ben Okafor", "person", anchor("Ben Okafor")), "Benjamin Okafor"),
    )
    assert texts(entities["Benjamin Okafor", "person"]) == ["Okafor", "Ben Okafor"]


def test_hiding_a_figure_hides_its_row_in_whatever_words() -> None:
    article = from_text("A $2bn loan, or $2 billion, and 3 banks.\n", "loan.txt")
    figures = (
        Figure(2, 6, 2e9, unit="USD"),
        Figure(16, 26, 2e9, unit="USD"),
        Figure(32, 33, 3, counted="banks"),
    )
    analysis = Analysis(article.id, "a model", (), figures)
    for name in ("$2bn", "$2 billion"):
        hidden = Correction("c", edits.HideFigure(name), article.id)
        assert corrected(article, analysis, [hidden]).figures == figures[2:]


def test_a_figure_that_is_none_is_gone_wherever_it_is_listed_so() -> None:
    article = from_text("Some 40 Guards stood there.\n\nThe 40 guards left 9 horses.\n", "guards.txt")
    places = [(number[0], number.span()) for number in re.finditer(r"\d+", article.text)]
    counted = ("Guards", "guards", "horses")
    figures = tuple(
        Figure(*span, float(value), counted=noun) for (value, span), noun in zip(places, counted, strict=True)
    )
    analysis = Analysis(article.id, "a model", (), figures)
    hidden = Correction("c", edits.HideFigure("40 guards"), article.id)
    assert corrected(article, analysis, [hidden]).figures == figures[2:]
    assert (
        corrected(article, analysis, [Correction("d", edits.HideFigure("40"), article.id)]).figures == figures
    )
