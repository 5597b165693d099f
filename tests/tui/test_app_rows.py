from itertools import groupby

from newsread.article import Article, from_text
from newsread.entities import Analysis, Entity, Figure, Mention, Modifier
from newsread.rows import ORDERS, Row, in_order, listed, rows_of, same_row
from tui.density import density_strip
from tui.widgets.entity_lines import detail_lines


def _named(rows: tuple[Row, ...], section: str, name: str) -> Row:
    return next(row for row in rows if row.section == section and row.name == name)


def test_rows_stand_by_section_group_count_and_first_mention(article: Article, analysis: Analysis) -> None:
    assert [(row.group, row.name, len(row.spans)) for row in rows_of(article, analysis)] == [
        ("People", "Amara Okafor", 4),
        ("People", "Luka Perić", 2),
        ("People", "Ada Novak", 1),
        ("Organisations", "European Commission", 3),
        ("Organisations", "[/]", 1),
        ("Nations and groups", "Slovenia", 2),
        ("Nations and groups", "Belgrade", 1),
        ("Figures", "another 7,000 troops", 2),
        ("Figures", "more than 40 percent", 1),
        ("Figures", "$3.2 billion", 1),
        ("Locations", "Slovenia", 2),
        ("Locations", "Belgrade", 2),
        ("Locations", "Sava", 1),
        ("Locations", "Ljubljana", 1),
    ]


def test_a_place_has_its_acting_mentions_in_one_section_and_the_others_in_the_other(
    article: Article, analysis: Analysis
) -> None:
    rows = rows_of(article, analysis)
    acting, place = _named(rows, "actors", "Slovenia"), _named(rows, "locations", "Slovenia")
    assert not set(acting.spans) & set(place.spans)
    assert (acting.elsewhere, place.elsewhere) == (2, 2)


def test_listing_by_section_and_by_text_in_names_and_aliases(article: Article, analysis: Analysis) -> None:
    rows = rows_of(article, analysis)
    assert {row.name for row in listed(rows, "figures", "")} == {
        "another 7,000 troops",
        "more than 40 percent",
        "$3.2 billion",
    }
    assert [row.name for row in listed(rows, None, "ms. ok")] == ["Amara Okafor"]
    assert listed(rows, "locations", "okafor") == ()


def test_listing_minds_neither_accents_nor_the_order_of_words_and_looks_at_descriptions(
    article: Article, analysis: Analysis
) -> None:
    rows = rows_of(article, analysis)
    assert [row.name for row in listed(rows, None, "PERIC luka")] == ["Luka Perić"]
    assert [row.name for row in listed(rows, None, "commissioner")] == ["Amara Okafor"]


def test_rows_stand_in_the_wanted_order_inside_their_groups(article: Article, analysis: Analysis) -> None:
    rows = rows_of(article, analysis)
    people = {order: [row.name for row in in_order(rows, order) if row.group == "People"] for order in ORDERS}
    assert people == {
        "count": ["Amara Okafor", "Luka Perić", "Ada Novak"],
        "first": ["Ada Novak", "Amara Okafor", "Luka Perić"],
        "name": ["Ada Novak", "Amara Okafor", "Luka Perić"],
    }
    organisations = [row.name for row in in_order(rows, "name") if row.group == "Organisations"]
    assert organisations == ["[/]", "European Commission"]
    for order in ORDERS:
        groups = [row.group for row in in_order(rows, order)]
        assert [group for group, _ in groupby(groups)] == [
            group for group, _ in groupby(row.group for row in rows)
        ]


def test_by_name_numbers_stand_by_their_size(article: Article, analysis: Analysis) -> None:
    row = _named(rows_of(article, analysis), "figures", "$3.2 billion")
    names = ["1,850 dockers", "260 workers", "about 400", "1.9 percent", "$41 million", "third", "23 ships"]
    rows = in_order([row._replace(name=name) for name in names], "name")
    assert [row.name for row in rows] == [
        *("1.9 percent", "23 ships", "260 workers", "1,850 dockers", "$41 million", "about 400", "third")
    ]


def test_a_row_is_known_again_by_identity_or_by_its_first_mention(
    article: Article, analysis: Analysis
) -> None:
    rows = rows_of(article, analysis)
    okafor = _named(rows, "actors", "Amara Okafor")
    shorter = okafor._replace(name="Okafor", spans=okafor.spans[:1])
    assert same_row(rows, shorter) == okafor
    assert same_row(rows, okafor._replace(spans=((0, 1),))) == okafor
    assert same_row(rows, okafor._replace(name="Nobody", spans=((0, 1),))) is None


def test_figures_drop_the_capitals_of_a_headline() -> None:
    text = "AT LEAST 14 Jobs Go in $6.1 Billion Plan of 20 Danes\n\nThe jobs of people."
    parts = (("AT LEAST 14", "Jobs"), ("$6.1 Billion", None), ("20", "Danes"))
    figures = [
        Figure(text.index(part), text.index(part) + len(part), 1.0, None, "", "", counted)
        for part, counted in parts
    ]
    rows = rows_of(from_text(text, "a.txt"), Analysis("", "", (), tuple(figures), complete=True))
    assert {row.name for row in rows} == {"At least 14 jobs", "$6.1 billion", "20 Danes"}


def test_the_same_number_of_the_same_thing_is_one_row() -> None:
    text = "A $1.2bn loan, $1.2 billion, 40 men and forty Men, 40, forty, about $1.2bn"
    parts: tuple[tuple[str, float, Modifier, str, str | None], ...] = (
        ("$1.2bn", 1.2e9, "", "USD", None),
        ("$1.2 billion", 1.2e9, "", "USD", None),
        ("40", 40, "", "", "men"),
        ("forty", 40, "", "", "Men"),
        ("40,", 40, "", "", None),
        ("forty,", 40, "", "", None),
        ("about $1.2bn", 1.2e9, "~", "USD", None),
    )
    figures = tuple(
        Figure(text.index(part), text.index(part) + len(part.rstrip(",")), value, None, sign, unit, counted)
        for part, value, sign, unit, counted in parts
    )
    rows = rows_of(from_text(text, "a.txt"), Analysis("", "", (), figures, complete=True))
    assert [(row.name, len(row.spans)) for row in in_order(rows, "first")] == [
        ("$1.2bn", 2),
        ("40 men", 2),
        ("40", 1),
        ("forty", 1),
        ("about $1.2bn", 1),
    ]


def test_below_a_surname_that_several_bear_stands_whom_it_may_mean(article: Article) -> None:
    mentions = (Mention(0, 5, "Perić", "PERSON"),)
    entity = Entity("e1", "Perić", "person", ("actors",), mentions, may_be=("Ana Perić", "Ivo Perić"))
    (row,) = rows_of(article, Analysis("", "", (entity,), ()))
    assert detail_lines(row, 60) == ["may be Ana Perić or Ivo Perić"]


def test_no_line_below_a_chosen_row_begins_with_a_separator() -> None:
    row = Row("actors", "People", "Ana Kos", "person", ((0, 7),), "minister", ("Kos", "Ms. K", "Annie K."))
    for width in range(30, 50):
        lines = detail_lines(row, width)
        assert lines[0].startswith("minister")
        assert not any(line.startswith("·") for line in lines)


def test_the_density_strip_is_higher_where_there_is_more() -> None:
    assert density_strip([0, 99], 100, 4) == "▁  ▁"
    assert density_strip([0, 1, 50, 51, 52, 53], 100, 2) == "▃▅"
    assert density_strip([], 100, 3) == "   "
    assert density_strip([*range(500), *range(900, 910)], 1000, 2) == "▇▁"
