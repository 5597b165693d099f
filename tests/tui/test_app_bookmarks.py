"""Keeping passages and places, over real stores."""

import stat
from collections.abc import Callable
from typing import Any

import pytest
from textual.widgets import OptionList

from newsread.article import Article
from newsread.paths import Folders
from store.bookmarks import Bookmarks
from store.library import Library
from tui.app import NewsreadApp

MakeApp = Callable[..., NewsreadApp]
Helpers = Any


async def test_b_keeps_the_sentence_of_the_lit_mention_with_its_names(
    make_app: MakeApp, look: Helpers, folders: Folders
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", "b")
        assert "kept" in look.status_line(app)
        assert "★ 1" in look.status_line(app)
    (kept,) = Bookmarks(folders).all()
    assert kept.exact.startswith("Amara Okafor, the water commissioner, told reporters")
    assert kept.exact.endswith("guard dams in Slovenia.")
    assert kept.entities == ("Amara Okafor", "another 7,000 troops", "Slovenia")


async def test_b_keeps_a_selection_exactly(make_app: MakeApp, look: Helpers, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        app.reading.reader.select(10, 14)
        await pilot.pause()
        await pilot.press("b")
        assert app.reading.reader.selected_span() is None
    assert [bookmark.exact for bookmark in Bookmarks(folders).all()] == ["fail"]


async def test_b_keeps_the_first_sentence_on_the_screen_if_nothing_is_lit(
    make_app: MakeApp, look: Helpers, folders: Folders
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("}", "}", "b")
    (kept,) = Bookmarks(folders).all()
    assert kept.exact.startswith("Amara Okafor, the water commissioner")


async def test_kept_passages_are_there_after_a_restart(make_app: MakeApp, look: Helpers) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b")
    again = make_app()
    async with again.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        assert "★ 1" in look.status_line(again)
        assert "".join(look.lit_texts(again, "bookmark")) == "Ministers fail to agree on river treaty"


async def test_the_list_jumps_deletes_and_undoes(make_app: MakeApp, look: Helpers) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "G", "b", "g", "B", "down", "enter")
        await pilot.pause()
        assert app.reading.reader.top_offset() > 0
        await pilot.press("B", "x")
        assert app.screen.query_one(OptionList).option_count == 1
        await pilot.press("x", "z", "z")
        assert app.screen.query_one(OptionList).option_count == 2
        await pilot.press("x", "escape")
        assert "★ 1" in look.status_line(app)
        assert app.screen is app.reading


async def test_z_takes_back_what_was_kept_and_deleted_step_by_step(make_app: MakeApp, look: Helpers) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "G", "b", "B", "x", "escape")
        assert "★ 1" in look.status_line(app)
        await pilot.press("z")
        assert "kept again" in look.status_line(app)
        assert "★ 2" in look.status_line(app)
        await pilot.press("z", "z")
        assert "★" not in look.status_line(app)
        await pilot.press("z")
        assert "Nothing to undo" in look.status_line(app)


async def test_passages_of_other_articles_are_listed_but_not_jumped_to(
    make_app: MakeApp, look: Helpers, folders: Folders, other_bookmark: None
) -> None:
    app = make_app()
    async with app.run_test(notifications=True, size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("B")
        assert "Another story" in look.screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "newsread" in look.screen_text(app)
        assert app.screen is not app.reading


async def test_a_passage_the_disk_refuses_is_kept_and_saved_with_the_next(
    make_app: MakeApp, look: Helpers, folders: Folders, refused_then_writable: Callable[[], None]
) -> None:
    app = make_app()
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b")
        await pilot.pause()
        assert "tried again" in look.screen_text(app)
        assert "1 not saved yet" in look.status_line(app)
        assert len(app.reading.keeping.of_article) == 1
        refused_then_writable()
        await pilot.press("J", "b")
        assert "not saved" not in look.status_line(app)
    assert len(Bookmarks(folders).all()) == 2


async def test_reading_goes_on_at_the_exact_place(make_app: MakeApp, look: Helpers, article: Article) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("space", "j", "j")
        place = app.reading.reader.top_offset()
        await pilot.press("q")
    again = make_app()
    async with again.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        assert place > 0
        assert again.reading.reader.top_offset() == place


async def test_quitting_at_once_remembers_the_place(
    make_app: MakeApp, look: Helpers, folders: Folders, article: Article
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("space", "q")
        place = app.reading.reader.top_offset()
    assert Library(folders).position(article.id) == place


@pytest.fixture
def other_bookmark(folders: Folders) -> None:
    from store.bookmarks import new_bookmark

    other = Article("other.txt", "Another story\n\nIt has a line.\n", "other", "Another story")
    Bookmarks(folders).add(new_bookmark(other, 15, 29))


@pytest.fixture
def refused_then_writable(folders: Folders) -> Callable[[], None]:
    """The data folder's place is taken by a file, until the function is called."""
    folders.data.rmdir()
    folders.data.write_text("in the way")

    def make_writable() -> None:
        folders.data.unlink()
        folders.data.mkdir(mode=stat.S_IRWXU)

    return make_writable
