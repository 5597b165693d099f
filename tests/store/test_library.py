from pathlib import Path

import pytest

from newsread.article import Article
from newsread.errors import NewsreadError
from newsread.kept.readings import Counts, View
from newsread.paths import Folders, folders_under
from store import library as module
from store.library import Library
from store.storage import AtomicJSONStorage
from tests.store.articles import make_article


def place_of(library: Library, article: Article) -> int:
    reading = library.find(article)
    assert reading is not None
    return reading.offset


def test_positions_are_remembered_across_windows(folders: Folders) -> None:
    library = Library(folders)
    article = make_article("Some text.")
    assert library.find(article) is None
    library.remember(article, 5)
    assert place_of(Library(folders), article) == 5
    Library(folders).remember(article, 7)
    assert place_of(library, article) == 7


def test_recent_articles_come_last_seen_first(folders: Folders) -> None:
    library = Library(folders)
    for text in ("One.", "Two.", "Three.", "One."):
        library.remember(make_article(text, source=f"/news/{text}", title=text), 1)
    assert [reading.title for reading in library.recent()] == ["One.", "Three.", "Two."]
    reading = library.recent()[1]
    assert (reading.path, reading.offset, reading.length) == ("/news/Three.", 1, len("Three."))


def test_another_text_of_a_file_goes_on_from_the_former_one_and_takes_its_place(folders: Folders) -> None:
    library = Library(folders)
    view = View(measure=90, order="name", section="figures", tint=False, panel="hidden")
    library.remember(make_article("Before.", source="/news/a.txt"), 5, view=view)
    changed = make_article("After that.", source="/news/a.txt")
    former = library.find(changed)
    assert former is not None
    assert (former.offset, former.view) == (5, view)
    library.remember(changed, 6)
    assert [reading.length for reading in library.recent()] == [len("After that.")]
    library.remember(make_article("From a program.", source="-"), 1)
    assert library.find(make_article("From another one.", source="-")) is None


def test_counts_stay_until_others_are_known(folders: Folders) -> None:
    library = Library(folders)
    article = make_article("One.")
    library.remember(article, 1, counts=Counts(3, 2, 1))
    library.remember(article, 2)
    assert library.recent()[0].counts == Counts(3, 2, 1)


def test_a_view_that_makes_no_sense_is_none(folders: Folders) -> None:
    Library(folders).remember(make_article("One."), 1)
    storage = AtomicJSONStorage(folders.library)
    with storage.transaction():
        tables = storage.read()
        assert tables is not None
        (record,) = tables["readings"].values()
        record["view"] = {"measure": "wide", "order": "size", "section": 7, "tint": 1, "panel": []}
        record["counts"] = {"actors": "many"}
        record["new"] = "from a newer version"
        storage.write(tables)
    reading = Library(folders).recent()[0]
    assert (reading.view, reading.counts) == (View(), None)


def test_what_a_record_has_of_another_type_is_empty(folders: Folders) -> None:
    article = make_article("One.")
    library = Library(folders)
    for number, text in enumerate(("One.", "Two.", "Three.")):
        library.remember(make_article(text, source=f"{number}.txt"), 1)
    storage = AtomicJSONStorage(folders.library)
    with storage.transaction():
        tables = storage.read()
        assert tables is not None
        strange, empty, _ = tables["readings"].values()
        strange.update(path=None, title=[], offset="far", length=2.5, seen=7, view=[], counts=1, end={})
        empty.clear()
        storage.write(tables)
    assert [reading.title for reading in library.recent()].count("") == 2
    found = library.find(article)
    assert found is not None
    assert (found.path, found.offset, found.length, found.seen) == ("-", 0, 0, "")
    assert library.find_at_once(article) is None
    library.remember(article, 3)
    assert len(library.recent()) == 3


def test_a_forgotten_article_is_gone(folders: Folders) -> None:
    library = Library(folders)
    article = make_article("One.")
    library.remember(article, 1)
    (reading,) = library.recent()
    library.forget(article.id)
    library.forget(article.id)
    assert library.recent() == []
    library.restore(reading)
    assert library.recent() == [reading]


def test_the_oldest_articles_go(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 3)
    library = Library(folders)
    for number in range(5):
        library.remember(make_article(f"Text {number}.", source=f"/{number}", title=str(number)), 0)
    assert [reading.title for reading in library.recent()] == ["4", "3", "2"]


def test_it_has_a_file_of_its_own_among_the_states(folders: Folders) -> None:
    Library(folders).remember(make_article("One."), 1)
    assert (folders.state / "library.json").exists()
    assert not (folders.data / "newsread.json").exists()


def test_a_damaged_library_is_mended_and_said(folders: Folders) -> None:
    Library(folders).remember(make_article("One."), 1)
    (folders.state / "library.json").write_bytes(b"\x00\x00")
    library = Library(folders)
    library.remember(make_article("Two."), 2)
    assert place_of(library, make_article("Two.")) == 2
    assert len(library.notices) == 1


def test_a_refused_write_is_said(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    with pytest.raises(NewsreadError, match=r"library\.json can't be saved"):
        Library(folders_under(tmp_path)).remember(make_article("One."), 1)


@pytest.mark.parametrize("title", ['He said "no": {', "Two\nlines", "漢字 \ud800", "\\"])
def test_a_reading_is_known_at_once(folders: Folders, title: str) -> None:
    library = Library(folders)
    one, two = make_article("One.", title=title), make_article("Two.", source=title)
    assert library.find_at_once(one) is None
    library.remember(one, 1)
    library.remember(two, 2)
    library.remember(make_article("Three.", source="three.txt"), 3)
    assert [library.find_at_once(article) for article in (one, two)] == [library.find(one), library.find(two)]


@pytest.mark.parametrize("damage", [b"\x00", b"\n\n", b"}"])
def test_of_a_damaged_library_nothing_wrong_is_known_at_once(folders: Folders, damage: bytes) -> None:
    library = Library(folders)
    article = make_article("One.")
    library.remember(article, 12)

    def offset_at_once() -> int | None:
        reading = library.find_at_once(article)
        return None if reading is None else reading.offset

    whole = folders.library.read_bytes()
    for place in range(len(whole)):
        folders.library.write_bytes(whole[:place] + damage + whole[place:])
        assert offset_at_once() in (12, None)
        folders.library.write_bytes(whole[:place])
        assert offset_at_once() in (12, None)
