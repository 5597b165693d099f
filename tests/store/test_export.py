"""What was kept, as Markdown, CSV and Web Annotations, and back from these."""

import csv
import json
from dataclasses import replace
from io import StringIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsread.article import Article
from newsread.kept import edits
from newsread.kept.bookmark import Bookmark
from newsread.kept.corrections import Correction
from newsread.paths import Folders
from store.anchors import anchor_at
from store.annotations import annotated_in, annotation_page
from store.bookmarks import Bookmarks, new_bookmark
from store.corrections import Corrections, new_correction
from store.export import export, markdown
from tests.store.articles import make_article

TEXT = "=1+1 is *not* a formula.\n\n# Nor is this a heading.\n\nThe minister resigned on Friday.\n"


@pytest.fixture
def kept() -> list[Bookmark]:
    article = replace(
        make_article(TEXT, source="/news/täglich 1.txt", title="[Resigned]"), author="Ada_Novak"
    )
    formula = new_bookmark(article, 0, 50, note="=cmd|' /C calc'!A0\ntwo lines", tags=("law", "friday"))
    minister = new_bookmark(article, 52, 64, ("The minister",))
    other = new_bookmark(make_article("On a pipe.", source="-", title="Pipe"), 0, 2)
    times = (
        "2026-11-19T09:30:00.000+00:00",
        "2026-11-18T09:30:00.000+00:00",
        "2026-11-17T09:30:00.000+00:00",
    )
    return [
        replace(bookmark, id=f"0000000{number}-0000-4000-8000-000000000000", created=time, modified=time)
        for number, (bookmark, time) in enumerate(zip((formula, minister, other), times, strict=True))
    ]


@pytest.fixture
def mended() -> list[Correction]:
    """One correction for all articles, and two of one, the place of the last lost."""
    article = make_article(TEXT, source="/news/täglich 1.txt", title="[Resigned]")
    friday = edits.AddName("Friday", "person", anchor_at(article.text, 77, 83))
    corrections = [
        new_correction(
            article, edits.Rename(edits.Target("Tass", "organization"), "*TASS*"), for_all_articles=True
        ),
        new_correction(article, friday),
        new_correction(
            article, edits.HideFigure("=1", replace(anchor_at(article.text, 0, 2), start=-1, end=-1))
        ),
    ]
    return [replace(one, created="2026-11-20T09:30:00+00:00") for one in corrections]


def test_corrections_stand_below_the_passages(kept: list[Bookmark], mended: list[Correction]) -> None:
    assert export(kept, "md", mended) == markdown(kept) + (
        "\n# Corrections\n\n"
        "## All articles\n\n- Tass renamed to \\*TASS\\* (2026-11-20)\n\n"
        "## \\[Resigned\\]\n\n/news/täglich 1.txt\n\n"
        "- Friday added as person (2026-11-20)\n- \\=1 hidden: no figure (2026-11-20)\n"
    )
    rows = list(csv.DictReader(StringIO(export(kept, "csv", mended))))
    assert [row["correction"] for row in rows] == [
        *["", "", ""],
        "Tass renamed to *TASS*",
        "Friday added as person",
        "'=1 hidden: no figure",
    ]
    assert (rows[4]["quote"], rows[4]["start"], rows[5]["start"]) == ("Friday", "77", "")


def test_markdown_reads_like_a_page_of_notes(kept: list[Bookmark]) -> None:
    assert markdown(kept) == (
        "# Kept passages\n\n"
        "## \\[Resigned\\]\n\n"
        "Ada\\_Novak · /news/täglich 1.txt\n\n"
        "> \\=1+1 is \\*not\\* a formula.\n>\n> \\# Nor is this a heading.\n\n"
        "=cmd|' /C calc'!A0\ntwo lines\n\n"
        "— #law #friday · character 1 · kept 2026-11-19\n\n"
        "> The minister\n\n"
        "— The minister · character 53 · kept 2026-11-18\n\n"
        "## Pipe\n\nstandard input\n\n> On\n\n— character 1 · kept 2026-11-17\n"
    )


def test_nothing_kept_is_said_in_markdown() -> None:
    assert "Nothing kept yet" in markdown([])


def test_csv_has_a_line_for_each_and_no_formulas(kept: list[Bookmark]) -> None:
    rows = list(csv.DictReader(StringIO(export(kept, "csv"))))
    assert [row["title"] for row in rows] == ["[Resigned]", "[Resigned]", "Pipe"]
    assert rows[0]["quote"].startswith("'=1+1")
    assert rows[0]["note"].startswith("'=cmd")
    assert rows[2]["source"] == "'-"
    assert [row["author"] for row in rows] == ["Ada_Novak", "Ada_Novak", ""]
    assert rows[0]["tags"] == "law friday"


@given(st.text(alphabet="=+-@\t\r\n a", max_size=5))
def test_no_cell_begins_like_a_formula(note: str) -> None:
    article = Article("/a", "words", "0" * 64, "title")
    (row,) = csv.DictReader(StringIO(export([new_bookmark(article, 0, 5, note=note)], "csv"), newline=""))
    assert row["note"].removeprefix("'") == note
    assert row["note"][:1] not in {"=", "+", "-", "@", "\t", "\r"}


def test_json_has_what_the_annotation_model_requires(kept: list[Bookmark], mended: list[Correction]) -> None:
    page = json.loads(export(kept, "json", mended))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (page["type"], "id" in page) == ("AnnotationPage", True)
    ids = [annotation["id"] for annotation in page["items"]]
    assert len(set(ids)) == len(ids) == 6
    for annotation in page["items"]:
        assert_is_annotation(annotation)


def assert_is_annotation(annotation: dict[str, Any]) -> None:
    """Every MUST of the Web Annotation Data Model for what stands in our annotations."""
    assert annotation["type"] == "Annotation"
    assert annotation["id"].startswith("urn:uuid:")
    assert annotation["motivation"] in {"bookmarking", "commenting", "editing"}
    for body in annotation["body"]:
        assert body["type"] == "TextualBody"
        assert isinstance(body["value"], str)
        assert body["purpose"] in {"commenting", "tagging", "identifying", "describing", "editing"}
    target = annotation["target"]
    if isinstance(target, str):
        assert target.startswith("urn:")
        return
    assert target["type"] == "SpecificResource"
    assert target["source"]["id"].startswith(("file:///", "http", "urn:"))
    quote, position = target["selector"]
    assert quote["type"] == "TextQuoteSelector"
    assert isinstance(quote["exact"], str)
    assert position["type"] == "TextPositionSelector"
    assert 0 <= position["start"] <= position["end"]


def test_what_is_exported_comes_back_whole(kept: list[Bookmark], mended: list[Correction]) -> None:
    back = annotated_in(annotation_page(kept, mended))
    assert back.bookmarks == kept
    assert back.corrections == mended
    assert (back.without_quote, back.unknown_corrections) == (0, 0)


def test_importing_twice_adds_once(folders: Folders, kept: list[Bookmark]) -> None:
    bookmarks = Bookmarks(folders)
    found = annotated_in(annotation_page([*kept, kept[0]])).bookmarks
    assert bookmarks.add_missing(found) == 3
    before = bookmarks.all()
    assert bookmarks.add_missing(found) == 0
    assert bookmarks.all() == before
    assert sorted(kept, key=lambda bookmark: bookmark.created) == before


def test_corrections_are_imported_once_and_only_those_that_are_known(
    folders: Folders, mended: list[Correction]
) -> None:
    corrections = Corrections(folders)
    found = annotated_in(annotation_page([], mended)).corrections
    assert [corrections.add_missing(found), corrections.add_missing(found)] == [3, 0]
    assert corrections.all() == mended
    strange = annotation_page([], mended).replace("add-name", "add-poem")
    assert annotated_in(strange).unknown_corrections == 1
    assert annotated_in(strange).bookmarks == []


def test_an_imported_note_on_a_kept_passage_is_added_to_it(folders: Folders, kept: list[Bookmark]) -> None:
    bookmarks = Bookmarks(folders)
    bookmarks.add_missing(kept)
    theirs = replace(kept[1], id="theirs", note="their note", tags=("theirs",))
    assert [bookmarks.add_missing([theirs]), bookmarks.add_missing([theirs])] == [0, 0]
    (noted,) = [bookmark for bookmark in bookmarks.all() if bookmark.id == kept[1].id]
    assert (noted.note, noted.tags) == ("their note", ("theirs",))
