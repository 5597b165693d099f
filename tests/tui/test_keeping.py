"""Keeping passages of one article, on a disk that may refuse."""

from collections.abc import Callable

import pytest

from newsread.article import Article
from newsread.paths import Folders
from store.bookmarks import Bookmarks
from tui.keeping import Keeping
from tui.undo import Undo


@pytest.fixture
def undo() -> Undo:
    return Undo()


@pytest.fixture
def keeping(article: Article, folders: Folders, undo: Undo) -> Keeping:
    return Keeping(Bookmarks(folders), article, undo)


def quotes(keeping: Keeping) -> list[str]:
    return [kept.exact for kept in keeping.of_article]


def test_every_change_can_be_taken_back_the_last_one_first(keeping: Keeping, undo: Undo) -> None:
    keeping.add(0, 9, ("Ada",))
    keeping.add(10, 14, ())
    keeping.edit(keeping.of_article[0], "a note", ("tag",))
    keeping.delete(keeping.of_article[1])
    assert [(kept.exact, kept.note) for kept in keeping.of_article] == [("Ministers", "a note")]
    assert undo.take_back() == "kept again"
    assert quotes(keeping) == ["Ministers", "fail"]
    assert undo.take_back() == "as it was before the edit"
    assert [kept.note for kept in keeping.of_article] == ["", ""]
    assert [undo.take_back(), undo.take_back(), undo.take_back()] == ["no longer kept"] * 2 + [None]
    assert quotes(keeping) == []
    assert keeping.problem == ""


def test_the_same_passage_again_keeps_its_note(keeping: Keeping, undo: Undo) -> None:
    keeping.add(0, 9, ())
    keeping.edit(keeping.of_article[0], "a note", ())
    keeping.add(0, 9, ())
    assert [kept.note for kept in keeping.of_article] == ["a note"]
    undo.take_back()
    assert [kept.note for kept in keeping.of_article] == ["a note"]


def test_what_the_disk_refuses_is_kept_here_in_its_order(
    keeping: Keeping, undo: Undo, folders: Folders, refused_then_writable: Callable[[], None]
) -> None:
    keeping.add(0, 9, ())
    keeping.add(10, 14, ())
    keeping.edit(keeping.of_article[0], "a note", ())
    keeping.delete(keeping.of_article[1])
    assert "Not saved yet" in keeping.problem
    assert keeping.unsaved == 4
    assert [(kept.exact, kept.note) for kept in keeping.of_article] == [("Ministers", "a note")]
    refused_then_writable()
    keeping.save()
    assert (keeping.problem, keeping.unsaved) == ("", 0)
    assert [kept.note for kept in Bookmarks(folders).all()] == ["a note"]
    undo.take_back()
    assert [kept.exact for kept in Bookmarks(folders).all()] == ["Ministers", "fail"]


def test_what_was_never_saved_is_taken_back_without_the_disk(
    keeping: Keeping, undo: Undo, folders: Folders, refused_then_writable: Callable[[], None]
) -> None:
    keeping.add(0, 9, ())
    keeping.edit(keeping.of_article[0], "a note", ())
    undo.take_back()
    assert [kept.note for kept in keeping.of_article] == [""]
    undo.take_back()
    assert (quotes(keeping), keeping.unsaved, keeping.problem) == ([], 0, "")


def test_a_way_back_that_the_disk_refuses_waits_too(
    keeping: Keeping, undo: Undo, folders: Folders, refuse_again: Callable[[], Callable[[], None]]
) -> None:
    keeping.add(0, 9, ())
    keeping.delete(keeping.of_article[0])
    make_writable = refuse_again()
    assert undo.take_back() == "kept again"
    assert (quotes(keeping), keeping.unsaved) == (["Ministers"], 1)
    assert undo.take_back() == "no longer kept"
    assert (quotes(keeping), keeping.unsaved) == ([], 2)
    make_writable()
    keeping.save()
    assert Bookmarks(folders).all() == []


def test_what_another_window_has_changed_stays_and_is_said(
    keeping: Keeping, undo: Undo, folders: Folders, article: Article
) -> None:
    keeping.add(0, 9, ())
    window = Keeping(Bookmarks(folders), article, Undo())
    window.load()
    window.edit(window.of_article[0], "theirs", ())
    undo.take_back()
    assert "Another window" in keeping.problem
    assert [kept.note for kept in keeping.of_article] == ["theirs"]
    assert undo.take_back() is None


def test_passages_of_other_articles_can_be_edited_and_deleted(
    keeping: Keeping, undo: Undo, folders: Folders, other_bookmark: None
) -> None:
    keeping.load()
    assert quotes(keeping) == []
    keeping.edit(keeping.of_others[0], "a note", ())
    assert [kept.note for kept in keeping.of_others] == ["a note"]
    keeping.delete(keeping.of_others[0])
    assert keeping.of_others == []
    undo.take_back()
    assert [kept.note for kept in keeping.of_others] == ["a note"]
    assert quotes(keeping) == []


@pytest.fixture
def refuse_again(folders: Folders) -> Callable[[], Callable[[], None]]:
    """Puts a file in the place of the data folder; gives what puts the folder back."""
    aside = folders.data.with_name("aside")

    def refuse() -> Callable[[], None]:
        folders.data.rename(aside)
        folders.data.write_text("in the way")

        def make_writable() -> None:
            folders.data.unlink()
            aside.rename(folders.data)

        return make_writable

    return refuse


def test_the_place_of_a_passage_is_rounded_as_the_status_line_rounds(keeping: Keeping) -> None:
    length = len(keeping.article.text)
    keeping.add(round(length * 0.127), round(length * 0.128), ())
    (kept,) = keeping.of_article
    assert keeping.place_of(kept) == "13 %"
