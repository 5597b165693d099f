"""The lines for other programs and the table for people."""

import csv
import json
from io import StringIO
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from newsread.article import Article, from_text
from newsread.entities import Analysis, Entity, Figure, Mention, Role
from newsread.printing.output import error_to_json, to_json, to_table
from newsread.printing.output_csv import csv_header, to_csv
from newsread.printing.output_schema import schema, schema_text

TEXT = """“Belarus” and the brigade

Belarus said 7,000 troops of Gen. Ivan Sokol had left Belarus. Sokol paid $3.5 million, or 5 to 8 percent.
"""


def mention(text: str, occurrence: int, label: str, role: Role | None = None) -> Mention:
    start = -1
    for _ in range(occurrence):
        start = TEXT.index(text, start + 1)
    return Mention(start, start + len(text), text, label, role)


def figure(text: str, value: float, **details: Any) -> Figure:
    start = TEXT.index(text)
    return Figure(start, start + len(text), value, **details)


@pytest.fixture
def article() -> Article:
    return from_text(TEXT, "brigade.txt")


@pytest.fixture
def analysis(article: Article) -> Analysis:
    belarus = (
        mention("Belarus", 1, "GPE", "place"),
        mention("Belarus", 2, "GPE", "actor"),
        mention("Belarus", 3, "GPE", "place"),
    )
    sokol = (mention("Ivan Sokol", 1, "PERSON"), mention("Sokol", 2, "PERSON"))
    return Analysis(
        article.id,
        "written-down 1",
        (
            Entity("e1", "Belarus", "place", ("actors", "locations"), belarus),
            Entity("e2", "Ivan Sokol", "person", ("actors",), sokol, ("Gen. Ivan Sokol", "Sokol"), "general"),
        ),
        (
            figure("7,000", 7000.0, counted="troops"),
            figure("$3.5 million", 3_500_000.0, unit="USD"),
            figure("5 to 8 percent", 5.0, high=8.0, modifier="range", unit="%"),
        ),
    )


def test_the_record_has_the_keys_of_the_contract_in_their_order(article: Article, analysis: Analysis) -> None:
    record = json.loads(to_json(article, analysis))
    described = ["schema", "source", "id", "title", "author", "date", "site"]
    assert list(record) == [*described, "model", "text", "entities", "figures"]
    entity_keys = ["id", "name", "kind", "sections", "descriptor", "aliases", "may_be", "mentions"]
    assert [list(entity) for entity in record["entities"]] == [entity_keys] * 2
    assert list(record["entities"][0]["mentions"][0]) == ["start", "end", "text", "label", "role"]
    figure_keys = ["start", "end", "text", "value", "high", "modifier", "unit", "counted"]
    assert [list(found) for found in record["figures"]] == [figure_keys] * 3


def test_the_record_says_what_the_analysis_says(article: Article, analysis: Analysis) -> None:
    record = json.loads(to_json(article, analysis))
    assert (record["schema"], record["source"], record["id"]) == (1, "brigade.txt", article.id)
    assert (record["title"], record["model"]) == ("“Belarus” and the brigade", "written-down 1")
    belarus, sokol = record["entities"]
    assert (belarus["sections"], belarus["descriptor"], belarus["aliases"]) == (
        ["actors", "locations"],
        None,
        [],
    )
    assert [found["role"] for found in belarus["mentions"]] == ["place", "actor", "place"]
    assert (sokol["descriptor"], sokol["aliases"]) == ("general", ["Gen. Ivan Sokol", "Sokol"])
    assert [found["role"] for found in sokol["mentions"]] == [None, None]


def test_every_span_cuts_its_text_out_of_the_record(article: Article, analysis: Analysis) -> None:
    record = json.loads(to_json(article, analysis))
    spans = [found for entity in record["entities"] for found in entity["mentions"]] + record["figures"]
    assert [record["text"][span["start"] : span["end"]] for span in spans] == [span["text"] for span in spans]
    assert len(spans) == 8


def test_a_whole_number_has_no_fraction(article: Article, analysis: Analysis) -> None:
    line = to_json(article, analysis)
    assert '"value": 7000, "high": null' in line
    assert '"value": 5, "high": 8, "modifier": "range", "unit": "%", "counted": null' in line


def test_a_record_is_one_line_with_letters_as_they_are(article: Article, analysis: Analysis) -> None:
    line = to_json(article, analysis)
    assert line.count("\n") == 1
    assert line.endswith("}\n")
    assert "“Belarus”" in line


def test_an_input_that_failed_has_a_record_too() -> None:
    record = json.loads(error_to_json("gone.txt", "there is no file gone.txt"))
    assert record == {"schema": 1, "source": "gone.txt", "error": "there is no file gone.txt"}


def test_the_table_gives_counts_names_and_what_else_is_known(article: Article, analysis: Analysis) -> None:
    assert to_table(article, analysis) == (
        "“Belarus” and the brigade\n"
        "brigade.txt\n"
        "\n"
        "ACTORS\n"
        "People\n"
        "  2  Ivan Sokol (general; also Gen. Ivan Sokol, Sokol)\n"
        "Nations and groups\n"
        "  1  Belarus (2 more as place)\n"
        "\n"
        "FIGURES\n"
        "  1  7,000 troops\n"
        "  1  $3.5 million\n"
        "  1  5 to 8 percent\n"
        "\n"
        "LOCATIONS\n"
        "  2  Belarus (1 more as actor)\n"
    )


def test_a_table_of_nothing_says_so(article: Article) -> None:
    nothing = Analysis(article.id, "written-down 1", (), ())
    assert to_table(article, nothing).endswith("brigade.txt\n\nNo names or figures found.\n")


def test_every_line_has_the_form_of_the_schema(article: Article, analysis: Analysis) -> None:
    Draft202012Validator.check_schema(schema())
    form = Draft202012Validator(json.loads(schema_text()))
    record = json.loads(to_json(article, analysis))
    form.validate(record)
    form.validate(json.loads(error_to_json("gone.txt", "there is no file gone.txt")))
    for damaged in (record | {"schema": 2}, record | {"error": "both"}, record | {"more": 1}):
        with pytest.raises(ValidationError):
            form.validate(damaged)
    record["entities"][0]["mentions"][0]["role"] = "hero"
    with pytest.raises(ValidationError):
        form.validate(record)


def test_a_row_of_csv_is_an_entity_or_a_figure_with_its_count(article: Article, analysis: Analysis) -> None:
    rows = list(csv.DictReader(StringIO(csv_header() + to_csv(article, analysis), newline="")))
    assert {(row["source"], row["article"]) for row in rows} == {("brigade.txt", article.id)}
    counts = [[row[column] for column in ("name", "kind", "count", "as_actor", "as_place")] for row in rows]
    assert counts == [
        ["Belarus", "place", "3", "1", "2"],
        ["Ivan Sokol", "person", "2", "0", "0"],
        ["7,000", "figure", "1", "", ""],
        ["$3.5 million", "figure", "1", "", ""],
        ["5 to 8 percent", "figure", "1", "", ""],
    ]
    assert (rows[1]["descriptor"], rows[1]["aliases"]) == ("general", "Gen. Ivan Sokol; Sokol")
    figures = [[row[name] for name in ("value", "high", "modifier", "unit", "counted")] for row in rows[2:]]
    assert figures == [
        ["7000", "", "", "", "troops"],
        ["3500000", "", "", "USD", ""],
        ["5", "8", "range", "%", ""],
    ]
    assert [int(row["first"]) for row in rows[2:]] == [figure.start for figure in analysis.figures]


def test_a_figure_that_stands_there_twice_is_one_row_of_csv() -> None:
    article = from_text("Of 7,000 ships, seven thousand sank.", "ships.txt")
    figures = (Figure(3, 8, 7000.0, counted="ships"), Figure(16, 30, 7000.0, counted="ships"))
    table = csv_header() + to_csv(article, Analysis(article.id, "written-down 1", (), figures))
    (row,) = csv.DictReader(StringIO(table, newline=""))
    assert (row["name"], row["count"], row["first"]) == ("7,000", "2", "3")


def test_no_cell_of_csv_is_a_formula(article: Article) -> None:
    source = "=HYPERLINK(0).txt"
    evil = from_text(article.text, source)
    figures = (figure("7,000", 7000.0), figure("5 to 8", -5.0))
    table = csv_header() + to_csv(evil, Analysis(evil.id, "written-down 1", (), figures))
    first, second = csv.DictReader(StringIO(table, newline=""))
    assert (first["source"], second["value"]) == (f"'{source}", "-5")
