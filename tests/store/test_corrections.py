"""Corrections on the disk."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsread.article import Article
from newsread.errors import NewsreadError
from newsread.kept import edits
from newsread.kept.corrections import Correction
from newsread.kept.text_anchor import TextAnchor
from newsread.paths import Folders, folders_under
from store.anchors import anchor_at
from store.bookmarks import Bookmarks, new_bookmark
from store.correction_records import from_record, to_record
from store.corrections import Corrections, new_correction
from store.storage import AtomicJSONStorage, RecordTable
from tests.store.articles import make_article

TEXT = "The envoy Ana Ortiz left Oslo on Friday. Ortiz said the talks had failed.\n"


@pytest.fixture
def corrections(folders: Folders) -> Corrections:
    return Corrections(folders)


def ortiz(article: Article) -> edits.Target:
    start = article.text.index("Ortiz said")
    return edits.Target("Ana Ortiz", "person", anchor_at(article.text, start, start + len("Ortiz")))


@given(st.from_type(Correction))
def test_a_record_gives_the_same_correction_back(correction: Correction) -> None:
    assert from_record(json.loads(json.dumps(to_record(correction)))) == correction


def test_what_is_added_is_there_in_another_window(folders: Folders, corrections: Corrections) -> None:
    article = make_article(TEXT)
    made = new_correction(article, edits.Rename(ortiz(article), "Envoy [b]Ortiz"))
    corrections.add(made)
    assert Corrections(folders).all() == Corrections(folders).of_article(article) == [made]
    assert (made.article_id, made.path, made.title) == (article.id, article.source, article.title)


def test_the_oldest_comes_first_even_if_it_was_removed_and_added_again(corrections: Corrections) -> None:
    article = make_article(TEXT)
    first, second = (
        new_correction(article, edits.Hide(edits.Target(name, "place"))) for name in ("Oslo", "Rome")
    )
    corrections.add(first)
    corrections.add(second)
    corrections.remove(first.id)
    corrections.remove(first.id)
    assert corrections.all() == [second]
    corrections.add(first)
    assert corrections.all() == [first, second]


def test_those_of_other_articles_hold_only_if_they_are_for_all(corrections: Corrections) -> None:
    article, other = make_article(TEXT), make_article("Another text.", source="/news/other.txt")
    here = new_correction(article, edits.Hide(ortiz(article)))
    everywhere = new_correction(
        article, edits.ChangeKind(ortiz(article), "organization"), for_all_articles=True
    )
    for correction in (here, everywhere):
        corrections.add(correction)
    assert corrections.of_article(article) == [here, everywhere]
    assert corrections.of_article(other) == [everywhere]


def test_for_all_articles_there_are_no_places() -> None:
    article = make_article(TEXT)
    target, anchor = ortiz(article), anchor_at(article.text, 0, 3)
    anywhere = edits.Target("Ana Ortiz", "person")
    without_places: dict[edits.Edit, edits.Edit] = {
        edits.Rename(target, "Ana"): edits.Rename(anywhere, "Ana"),
        edits.Merge(target, target): edits.Merge(anywhere, anywhere),
        edits.SplitOff(target, "Ortiz", anchor): edits.SplitOff(anywhere, "Ortiz"),
        edits.AddName("The", "other", anchor): edits.AddName("The", "other"),
        edits.HideFigure("40 guards", anchor): edits.HideFigure("40 guards"),
    }
    for edit, expected in without_places.items():
        correction = new_correction(article, edit, for_all_articles=True)
        assert correction.edit == expected
        assert correction.is_general
        assert (correction.path, correction.title) == ("", "")


def test_places_move_with_an_edited_file(corrections: Corrections) -> None:
    article = make_article(TEXT)
    start = article.text.index("Ortiz said")
    anchor = anchor_at(article.text, start, start + 5)
    for edit in (
        edits.SplitOff(ortiz(article), "Ortiz", anchor),
        edits.AddName("Ortiz", "person", anchor),
        edits.HideFigure("Ortiz", anchor),
    ):
        corrections.add(new_correction(article, edit))
    edited = make_article("A new first sentence. " + TEXT)
    for placed in (correction.edit for correction in corrections.of_article(edited)):
        assert isinstance(placed, edits.SplitOff | edits.AddName | edits.HideFigure)
        assert placed.mention is not None
        assert edited.text[placed.mention.start :].startswith("Ortiz said")
    without = make_article("Nothing of it is left.")
    lost = corrections.of_article(without)[0].edit
    assert isinstance(lost, edits.SplitOff)
    assert lost.mention is not None
    assert lost.mention.start == -1
    assert corrections.of_article(make_article(TEXT, source="-")) == corrections.all()
    assert corrections.of_article(make_article("Another.", source="-")) == []


def test_the_entities_that_are_meant_move_with_an_edited_file(corrections: Corrections) -> None:
    article = make_article(TEXT)
    for edit in (
        edits.Merge(ortiz(article), ortiz(article)),
        edits.Rename(ortiz(article), "Ana"),
        edits.Hide(ortiz(article)),
    ):
        corrections.add(new_correction(article, edit))
    edited = make_article("A new first sentence. " + TEXT)
    for placed in (correction.edit for correction in corrections.of_article(edited)):
        assert isinstance(placed, edits.Merge | edits.Rename | edits.Hide)
        for target in (placed.target, placed.into if isinstance(placed, edits.Merge) else placed.target):
            assert target.mention is not None
            assert edited.text[target.mention.start : target.mention.end] == target.mention.exact


def test_bookmarks_and_corrections_share_a_file_and_leave_each_other_alone(
    folders: Folders, corrections: Corrections
) -> None:
    article = make_article(TEXT)
    kept = Bookmarks(folders).add(new_bookmark(article, 4, 11))
    made = new_correction(article, edits.Hide(ortiz(article)))
    corrections.add(made)
    assert Bookmarks(folders).all() == [kept]
    corrections.remove(made.id)
    assert Bookmarks(folders).all() == [kept]
    assert {path.suffix for path in folders.data.iterdir()} <= {".json", ".lock", ".bak1", ".bak2", ".bak3"}


def test_what_only_a_newer_version_knows_is_left_alone(folders: Folders, corrections: Corrections) -> None:
    article = make_article(TEXT)
    made = new_correction(article, edits.Hide(ortiz(article)))
    newer = to_record(replace(made, id="newer")) | {"edit": {"type": "translate", "into": "French"}}
    storage = AtomicJSONStorage(folders.data / "newsread.json")
    with storage.transaction():
        RecordTable(storage, "corrections").put("newer", newer)
    corrections.add(made)
    assert corrections.all() == [made]
    assert RecordTable(storage, "corrections").find("newer") == newer


def test_a_refused_write_harms_nothing_and_can_be_repeated(tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    corrections = Corrections(folders_under(blocked))
    article = make_article(TEXT)
    made = new_correction(article, edits.Hide(ortiz(article)))
    with pytest.raises(NewsreadError):
        corrections.add(made)
    blocked.unlink()
    corrections.add(made)
    assert corrections.all() == [made]


def test_an_anchor_says_what_stands_around_it() -> None:
    anchor = anchor_at(TEXT, 4, 9)
    assert anchor == TextAnchor("envoy", "The ", TEXT[9:41], 4, 9)
