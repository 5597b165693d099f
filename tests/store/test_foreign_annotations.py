"""Annotations that anyone may have written, hostile ones too."""

import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsread.errors import NewsreadError
from store.annotations import annotated_in, annotation_page
from store.export import Format, export

HOSTILE = "a\x1b]0;b\x07\u202e\x00\ud800 [bold]c[/] =1"


def hostile_annotation(**target: object) -> dict[str, Any]:
    """An annotation in which every text would steer a terminal."""
    return {
        "id": f"urn:uuid:{HOSTILE}",
        "type": "Annotation",
        "created": HOSTILE,
        "modified": HOSTILE,
        "body": [
            {"purpose": purpose, "value": HOSTILE} for purpose in ("commenting", "tagging", "identifying")
        ],
        "target": {
            "source": {"id": f"file:///{quote(HOSTILE, errors='ignore')}", "dc:creator": HOSTILE},
            "selector": {
                "type": "TextQuoteSelector",
                "exact": HOSTILE,
                "prefix": HOSTILE,
                "suffix": HOSTILE,
            },
        }
        | target,
    }


@pytest.mark.parametrize("form", ["md", "csv"])
def test_nothing_that_is_taken_in_steers_the_terminal_when_it_is_printed(form: Format) -> None:
    found = annotated_in(json.dumps(hostile_annotation()))
    printed = export(found.bookmarks, form)
    assert "]0;b" in printed
    steering = [one for one in printed if one < " " and one not in "\r\n"]
    assert steering + [one for one in printed if one in "\u202e\x9b"] == []
    assert annotated_in(annotation_page(found.bookmarks)).bookmarks == found.bookmarks


@pytest.mark.parametrize(
    "target",
    [
        {"selector": {"type": ["TextQuoteSelector"], "exact": "x"}},
        {"selector": [{"type": {}}, 7, None, "x"]},
        {"selector": 1},
        {"source": 5, "selector": {"type": "TextQuoteSelector", "exact": ["x"]}},
    ],
)
def test_a_target_that_makes_no_sense_is_counted(target: dict[str, object]) -> None:
    assert annotated_in(json.dumps(hostile_annotation(**target))).without_quote == 1


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("file:///a/b%20c.txt", "/a/b c.txt"),
        ("file://localhost/a.txt", "/a.txt"),
        ("file://elsewhere/a.txt", "-"),
        ("file://", "-"),
    ],
)
def test_a_source_is_a_file_of_this_machine_or_none(source: str, path: str) -> None:
    (bookmark,) = annotated_in(json.dumps(hostile_annotation(source=source))).bookmarks
    assert bookmark.path == path


def test_annotations_of_other_programs_are_taken_in() -> None:
    annotation = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/anno/1",
        "type": "Annotation",
        "body": [
            {"type": "TextualBody", "value": "a\x1b[31m comment"},
            {"purpose": "tagging", "value": "water rights"},
        ],
        "target": {
            "source": "https://example.org/page",
            "selector": {"type": "TextQuoteSelector", "exact": "some words"},
        },
    }
    without_quote = {"type": "Annotation", "target": "https://example.org/page"}
    for text in (json.dumps(annotation), json.dumps({"first": {"items": [annotation]}})):
        found = annotated_in(text)
        (bookmark,) = found.bookmarks
        assert (bookmark.exact, bookmark.path, found.without_quote) == (
            "some words",
            "https://example.org/page",
            0,
        )
        assert (bookmark.note, bookmark.tags, bookmark.start) == ("a[31m comment", ("water-rights",), -1)
    again = annotated_in(json.dumps([annotation, without_quote]))
    assert ([one.id for one in again.bookmarks], again.without_quote) == ([bookmark.id], 1)


@pytest.mark.parametrize("text", ["", "{", "no JSON", "[" * 100_000])
def test_what_is_no_json_is_said(text: str) -> None:
    with pytest.raises(NewsreadError, match="not JSON"):
        annotated_in(text)


@pytest.mark.parametrize("text", ["{}", "3", '"text"', "[1, 2]", '{"items": 4}', '{"bookmarks": {}}'])
def test_json_without_annotations_is_said(text: str) -> None:
    with pytest.raises(NewsreadError, match="no Web Annotations"):
        annotated_in(text)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("target", "selector", "type", "exact", "body", "value", "source", "id", "items"),
                    *("motivation", "purpose", "format"),
                ]
            ),
            inner | st.sampled_from(["TextQuoteSelector", "editing", "application/json"]),
        )
    ),
)


@given(json_values)
def test_no_json_does_any_harm(value: Any) -> None:
    try:
        found = annotated_in(json.dumps(value)).bookmarks
    except NewsreadError:
        return
    assert all(bookmark.exact for bookmark in found)
