"""Corrections as a text to read and as JSON."""

import json
from typing import Any

import pytest

from newsread.kept import edits
from newsread.paths import Folders
from store.correction_export import corrections_in, corrections_json, corrections_markdown
from store.correction_records import from_record, to_record
from store.corrections import Corrections, new_correction
from tests.store.articles import make_article


def test_the_text_has_those_for_all_articles_first() -> None:
    article = make_article("Tass said so.", source="/news/*tass*.txt", title="Tass [reports]")
    hidden = new_correction(article, edits.Hide(edits.Target("said <b>", "person")))
    tass = new_correction(
        article, edits.ChangeKind(edits.Target("Tass", "person"), "organization"), for_all_articles=True
    )
    day = tass.created[:10]
    assert corrections_markdown([hidden, tass]) == (
        "# Corrections\n\n"
        f"## All articles\n\n- Tass is organisation, not person ({day})\n\n"
        f"## Tass \\[reports\\]\n\n/news/\\*tass\\*.txt\n\n- said \\<b\\> hidden ({day})\n"
    )
    assert corrections_markdown([]) == "# Corrections\n\nNothing corrected yet.\n"


def test_json_gives_every_correction_back() -> None:
    article = make_article("Tass said so.")
    made = [new_correction(article, edits.Hide(edits.Target("Tass", "person"))) for _ in range(2)]
    exported = corrections_json(made)
    assert json.loads(exported)["schema"] == 1
    assert corrections_in(exported) == made


def test_what_is_imported_is_added_once(folders: Folders) -> None:
    corrections = Corrections(folders)
    article = make_article("Tass said so.")
    made = [new_correction(article, edits.Hide(edits.Target("Tass", "person"))) for _ in range(3)]
    corrections.add(made[0])
    assert corrections.add_missing([*made, made[2]]) == 2
    assert corrections.add_missing(made) == 0
    assert corrections.all() == made


@pytest.mark.parametrize(
    "change",
    [
        {"id": 7},
        {"edit": {"type": "burn"}},
        {"edit": {"type": "hide", "target": {"name": 3, "kind": "person", "mention": None}}},
        {"edit": {"type": "hide", "target": {"name": "Tass", "kind": "ghost", "mention": None}}},
        {"edit": {"type": "hide", "target": {"name": "Tass", "kind": {}, "mention": None}}},
        {"edit": {"type": "add-name", "text": "Tass", "kind": "person", "mention": {"start": "first"}}},
        {"edit": []},
        {"edit": {"type": "hide", "target": 5}},
        {"edit": {"type": "hide", "target": {"name": "Tass", "kind": "person", "mention": "first"}}},
    ],
)
def test_what_makes_no_sense_is_left_out(change: dict[str, object]) -> None:
    sound = to_record(
        new_correction(make_article("Tass said so."), edits.Hide(edits.Target("Tass", "person")))
    )
    text = json.dumps({"corrections": [sound | change, sound, 7]})
    assert corrections_in(text) == [from_record(sound)]


def test_control_characters_are_left_out() -> None:
    record: dict[str, Any] = {
        "id": "1",
        "edit": {"type": "hide", "target": {"name": "T\x1b[2Jass", "kind": "person"}},
    }
    record["edit"]["target"]["mention"] = None
    (correction,) = corrections_in(json.dumps({"corrections": [record]})) or []
    assert edits.in_words(correction.edit) == "T[2Jass hidden"


def test_lists_in_lists_without_end_are_no_crash() -> None:
    depth = 400
    assert corrections_in('{"corrections": [{"edit": ' + "[" * depth + "]" * depth + "}]}") == []


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"corrections": 1}', "[" * 100_000])
def test_other_texts_have_no_corrections(text: str) -> None:
    assert corrections_in(text) is None
