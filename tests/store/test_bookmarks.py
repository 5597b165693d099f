from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark, Change
from newsread.paths import Folders, folders_under
from store.bookmarks import Bookmarks, ChangedElsewhereError, new_bookmark
from tests.store.articles import make_article

TEXT = (
    "The foreign minister resigned on Friday after weeks of protest. "
    "Her deputy takes over until the vote in May. "
    "The minister of finance stays in office, a spokesman said.\n"
)


@pytest.fixture
def bookmarks(folders: Folders) -> Bookmarks:
    return Bookmarks(folders)


def edited(bookmarks: Bookmarks, known: Bookmark, **changes: Any) -> Bookmark:
    after = bookmarks.apply(Change(known, replace(known, **changes))).after
    assert after is not None
    return after


def test_a_new_bookmark_has_both_selectors() -> None:
    article = make_article(TEXT)
    start = TEXT.index("Her deputy")
    bookmark = new_bookmark(article, start, start + 10, entities=["Her deputy"], note="who?")
    assert bookmark.exact == "Her deputy"
    assert bookmark.prefix == TEXT[start - 32 : start]
    assert bookmark.suffix == TEXT[start + 10 : start + 42]
    assert (bookmark.start, bookmark.end) == (start, start + 10)
    assert (bookmark.article_id, bookmark.title, bookmark.path) == (article.id, article.title, article.source)
    assert (bookmark.entities, bookmark.note) == (("Her deputy",), "who?")
    assert bookmark.created.endswith("+00:00")


def test_a_bookmark_stays_inside_the_text() -> None:
    article = make_article(TEXT)
    bookmark = new_bookmark(article, -5, len(TEXT) + 5)
    assert (bookmark.start, bookmark.end, bookmark.exact) == (0, len(TEXT), TEXT)
    with pytest.raises(NewsreadError):
        new_bookmark(article, 7, 7)


def test_what_is_added_is_there_in_another_window(folders: Folders, bookmarks: Bookmarks) -> None:
    other = Bookmarks(folders)
    assert other.all() == []
    kept = bookmarks.add(new_bookmark(make_article(TEXT), 4, 11, note="“naïve” \u2028 [b]🙂"))
    assert other.all() == [kept]
    other.add(new_bookmark(make_article(TEXT), 20, 30))
    assert len(bookmarks.all()) == 2


def test_reading_without_bookmarks_creates_nothing(folders: Folders, bookmarks: Bookmarks) -> None:
    assert bookmarks.of_article(make_article(TEXT)) == []
    assert bookmarks.notices == []
    assert not folders.data.exists()


def test_the_same_passage_again_updates_its_bookmark(bookmarks: Bookmarks) -> None:
    article = make_article(TEXT)
    first = bookmarks.add(replace(new_bookmark(article, 4, 11, note="first"), tags=("a", "b")))
    second = bookmarks.add(replace(new_bookmark(article, 4, 11, entities=["Minister"]), tags=("b", "c")))
    assert second.id == first.id
    assert second.note == "first"
    assert second.tags == ("a", "b", "c")
    assert second.entities == ("Minister",)
    assert second.created == first.created
    assert bookmarks.all() == [second]
    assert bookmarks.add(new_bookmark(article, 4, 11, note="second")).note == "first\n\nsecond"
    assert bookmarks.add(new_bookmark(article, 4, 11, note="first")).note == "first\n\nsecond"


def test_another_passage_or_article_gets_its_own_bookmark(bookmarks: Bookmarks) -> None:
    bookmarks.add(new_bookmark(make_article(TEXT), 4, 11))
    bookmarks.add(new_bookmark(make_article(TEXT), 4, 12))
    bookmarks.add(new_bookmark(make_article(TEXT + "More."), 4, 11))
    assert len(bookmarks.all()) == 3


def test_an_edit_changes_note_and_tags_and_keeps_the_rest(bookmarks: Bookmarks) -> None:
    kept = bookmarks.add(new_bookmark(make_article(TEXT), 4, 11))
    changed = edited(bookmarks, kept, note="why?", tags=("politics",))
    assert bookmarks.all() == [changed]
    assert replace(changed, modified=kept.modified) == replace(kept, note="why?", tags=("politics",))
    assert changed.modified >= kept.modified


def test_a_bookmark_changed_here_and_removed_elsewhere_is_not_lost(
    folders: Folders, bookmarks: Bookmarks
) -> None:
    kept = bookmarks.add(new_bookmark(make_article(TEXT), 4, 11))
    Bookmarks(folders).apply(Change(kept, None))
    edited(bookmarks, kept, note="a long thought")
    assert [bookmark.note for bookmark in bookmarks.all()] == ["a long thought"]


def test_notes_and_tags_of_two_windows_are_both_kept(folders: Folders, bookmarks: Bookmarks) -> None:
    kept = bookmarks.add(replace(new_bookmark(make_article(TEXT), 4, 11), tags=("politics", "old")))
    edited(Bookmarks(folders), kept, note="theirs", tags=("politics", "old", "friday"))
    both = edited(bookmarks, kept, note="ours", tags=("politics", "law"))
    assert (both.note, both.tags) == ("ours\n\ntheirs", ("politics", "law", "friday"))
    assert bookmarks.all() == [both]


def test_a_removed_bookmark_comes_back_as_it_was(bookmarks: Bookmarks) -> None:
    kept = bookmarks.add(new_bookmark(make_article(TEXT), 4, 11, note="keep"))
    removal = bookmarks.apply(Change(kept, None))
    assert bookmarks.all() == []
    bookmarks.take_back(removal)
    assert bookmarks.all() == [kept]


def test_removing_what_another_window_has_removed_is_no_error(folders: Folders, bookmarks: Bookmarks) -> None:
    kept = bookmarks.add(new_bookmark(make_article(TEXT), 4, 11))
    Bookmarks(folders).apply(Change(kept, None))
    removal = bookmarks.apply(Change(kept, None))
    assert bookmarks.all() == []
    bookmarks.take_back(removal)
    assert bookmarks.all() == [kept]


def test_an_edit_and_an_addition_can_be_taken_back(bookmarks: Bookmarks) -> None:
    addition = bookmarks.apply(Change(None, new_bookmark(make_article(TEXT), 4, 11)))
    assert addition.after is not None
    edit = bookmarks.apply(Change(addition.after, replace(addition.after, note="why?")))
    bookmarks.take_back(edit)
    assert bookmarks.all() == [addition.after]
    bookmarks.take_back(addition)
    assert bookmarks.all() == []


def test_what_another_window_has_changed_since_is_not_taken_back(
    folders: Folders, bookmarks: Bookmarks
) -> None:
    addition = bookmarks.apply(Change(None, new_bookmark(make_article(TEXT), 4, 11)))
    assert addition.after is not None
    theirs = edited(Bookmarks(folders), addition.after, note="theirs")
    with pytest.raises(ChangedElsewhereError, match="Another window"):
        bookmarks.take_back(addition)
    assert bookmarks.all() == [theirs]


def test_bookmarks_of_an_article_come_in_text_order(bookmarks: Bookmarks) -> None:
    article = make_article(TEXT)
    for start in (50, 4, 20):
        bookmarks.add(new_bookmark(article, start, start + 7))
    bookmarks.add(new_bookmark(make_article("Another text.", source="/news/other.txt"), 0, 7))
    assert [bookmark.start for bookmark in bookmarks.of_article(article)] == [4, 20, 50]


def test_a_copy_of_the_file_has_the_same_bookmarks(bookmarks: Bookmarks) -> None:
    kept = bookmarks.add(new_bookmark(make_article(TEXT), 4, 11))
    assert bookmarks.of_article(make_article(TEXT, source="/elsewhere/copy.txt")) == [kept]


def test_bookmarks_move_with_an_edited_file(bookmarks: Bookmarks) -> None:
    start = TEXT.index("Her deputy")
    kept = bookmarks.add(new_bookmark(make_article(TEXT), start, start + 10, note="n"))
    edited = make_article("A new first sentence. " + TEXT)
    (moved,) = bookmarks.of_article(edited)
    assert edited.text[moved.start : moved.end] == "Her deputy"
    assert (moved.id, moved.note, moved.article_id) == (kept.id, "n", edited.id)
    assert bookmarks.all() == [kept]


def test_keeping_a_moved_passage_again_updates_its_bookmark(bookmarks: Bookmarks) -> None:
    start = TEXT.index("Her deputy")
    kept = bookmarks.add(new_bookmark(make_article(TEXT), start, start + 10))
    edited = make_article("A new first sentence. " + TEXT)
    (moved,) = bookmarks.of_article(edited)
    again = bookmarks.add(new_bookmark(edited, moved.start, moved.end, note="again"))
    assert again.id == kept.id
    assert bookmarks.all() == bookmarks.of_article(edited) == [again]


def test_an_orphan_is_shown_last_and_never_dropped(bookmarks: Bookmarks) -> None:
    start = TEXT.index("Her deputy")
    kept = bookmarks.add(new_bookmark(make_article(TEXT), start, start + 43))
    bookmarks.add(new_bookmark(make_article(TEXT), 4, 20))
    without = make_article(TEXT.replace("Her deputy takes over until the vote in May. ", ""))
    placed, orphan = bookmarks.of_article(without)
    assert placed.exact == "foreign minister"
    assert orphan == replace(kept, start=-1, end=-1)
    noted = edited(bookmarks, orphan, note="where is it?")
    assert (noted.start, noted.end) == (kept.start, kept.end)
    assert bookmarks.of_article(make_article(TEXT))[1].note == "where is it?"


def test_standard_input_has_no_earlier_versions(bookmarks: Bookmarks) -> None:
    bookmarks.add(new_bookmark(make_article(TEXT, source="-"), 4, 11))
    assert bookmarks.of_article(make_article("Her " + TEXT, source="-")) == []


def test_a_refused_write_harms_nothing_and_can_be_repeated(tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    bookmarks = Bookmarks(folders_under(blocked))
    bookmark = new_bookmark(make_article(TEXT), 4, 11)
    with pytest.raises(NewsreadError):
        bookmarks.add(bookmark)
    blocked.unlink()
    assert bookmarks.add(bookmark) == bookmark
    assert bookmarks.all() == [bookmark]


def test_records_of_another_version_are_read_as_far_as_they_go(
    folders: Folders, bookmarks: Bookmarks
) -> None:
    from store.storage import AtomicJSONStorage, RecordTable

    storage = AtomicJSONStorage(folders.data / "newsread.json")
    with storage.transaction():
        RecordTable(storage, "bookmarks").put(
            "a",
            {"id": "a", "exact": "words", "colour": "red", "title": 7, "note": None, "entities": ["x", 1]},
        )
    (bookmark,) = bookmarks.all()
    assert (bookmark.id, bookmark.exact, bookmark.tags, bookmark.start) == ("a", "words", (), -1)
    assert (bookmark.title, bookmark.note, bookmark.entities) == ("", "", ("x", "1"))
