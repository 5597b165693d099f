"""The library, over real stores and files."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from newsread.article import Article
from newsread.entities import Analysis, Entity, Mention
from newsread.kept import edits
from newsread.kept.readings import Counts
from newsread.paths import Folders
from newsread.sources import load
from store.anchors import anchor_at
from store.bookmarks import Bookmarks, new_bookmark
from store.cache import AnalysisCache
from store.corrections import Corrections, new_correction
from store.library import Library
from tests.tui import look
from tests.tui.written_down import MakeApp, WrittenDown
from tui.screens.library import LibraryScreen
from tui.widgets.reading_entries import ReadingEntries


def analysis_of(article: Article, model: str, *names: str) -> Analysis:
    places = [(name, article.text.index(name)) for name in names]
    entities = [
        Entity(
            f"e{number}",
            name,
            "person",
            ("actors",),
            (Mention(start, start + len(name), name, "PERSON"),),
        )
        for number, (name, start) in enumerate(places, start=1)
    ]
    return Analysis(article.id, model, tuple(entities), ())


@pytest.fixture
def model(analysis: Analysis) -> str:
    return analysis.model


@pytest.fixture
def ada(tmp_path: Path, folders: Folders, model: str) -> Article:
    """An article that was read, whose analysis is kept."""
    path = tmp_path / "ada.txt"
    path.write_text("Ada speaks\n\n" + "Nobody listens.\n" * 60 + "Only Ben Ali does.\n")
    article = load(str(path))
    Library(folders).remember(article, 0, 484, counts=Counts(2, 1, 0))
    AnalysisCache(folders).save(analysis_of(article, model, "Ada", "Ben Ali"), article.text)
    Bookmarks(folders).add(new_bookmark(article, 0, 3))
    return article


@pytest.fixture
def gone(tmp_path: Path, folders: Folders) -> Article:
    """An article that was read before it, whose file is gone."""
    article = Article(
        str(tmp_path / "gone.txt"), "The bridge falls\n\nAt night.\n", "gone", "The bridge falls"
    )
    Library(folders).remember(article, 0)
    return article


async def in_library(pilot: Pilot[None]) -> ReadingEntries:
    """Waits until an app without an article shows its library."""
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, LibraryScreen)
    return screen.query_one(ReadingEntries)


def titles(entries: ReadingEntries) -> list[str]:
    return [entry.reading.title for entry in entries.listed]


async def test_articles_are_listed_with_all_that_is_known(
    make_app: MakeApp, gone: Article, ada: Article
) -> None:
    app = make_app(article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        entries = await in_library(pilot)
        assert titles(entries) == ["Ada speaks", "The bridge falls"]
        shown = look.screen_text(app)
        assert "Library   2" in shown
        assert " 49 %  today" in shown
        assert "2 actors · 1 figure · 0 locations  ★ 1" in shown
        assert "file missing  The bridge falls" in shown
        assert "file missing  Ada" not in shown


async def test_an_article_is_opened_and_the_way_back_leads_to_it(
    make_app: MakeApp, gone: Article, ada: Article
) -> None:
    app = make_app(article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_library(pilot)
        await pilot.press("escape")
        assert app.screen.query(ReadingEntries)
        await pilot.press("enter")
        await look.settled(pilot)
        assert app.screen is app.reading
        assert app.reading.article.title == "Ada speaks"
        await pilot.press("L")
        assert app.screen.query(ReadingEntries)
        await pilot.press("L")
        assert app.screen is app.reading


async def test_the_article_that_is_read_comes_first_with_its_place(
    make_app: MakeApp, article: Article, ada: Article
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("G", "L")
        entries = app.screen.query_one(ReadingEntries)
        assert titles(entries) == [article.title, "Ada speaks"]
        assert "100 %" in look.screen_text(app)
        await pilot.press("j", "enter")
        await look.settled(pilot)
        assert app.reading.article.title == "Ada speaks"
        assert app.screen is app.reading


async def test_one_that_is_gone_stays_and_says_so(make_app: MakeApp, gone: Article, ada: Article) -> None:
    app = make_app(article=None)
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        entries = await in_library(pilot)
        await pilot.press("G", "enter")
        assert app.loading is not None
        app.loading.join()
        await pilot.pause()
        assert any("there is no file" in notice.message for notice in app._notifications)
        assert titles(entries) == ["Ada speaks", "The bridge falls"]


async def test_an_article_is_removed_and_comes_back(
    make_app: MakeApp, folders: Folders, gone: Article, ada: Article
) -> None:
    app = make_app(article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        entries = await in_library(pilot)
        before = Library(folders).recent()
        await pilot.press("x", "x")
        assert Library(folders).recent() == []
        assert "Nothing read yet" in look.screen_text(app)
        assert "removed, z brings it back" in look.screen_text(app)
        await pilot.press("z", "z")
        assert "back in the library" in look.screen_text(app)
        assert "removed, z" not in look.screen_text(app)
        await pilot.press("z")
        assert Library(folders).recent() == before
        assert titles(entries) == ["Ada speaks", "The bridge falls"]
    assert len(Bookmarks(folders).all()) == 1


async def test_titles_are_searched_while_one_types(make_app: MakeApp, gone: Article, ada: Article) -> None:
    app = make_app(article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        entries = await in_library(pilot)
        await pilot.press("slash", *"BRIDGE")
        assert titles(entries) == ["The bridge falls"]
        assert "Library   1 of 2" in look.screen_text(app)
        await pilot.press(*"x")
        assert "No title has these words" in look.screen_text(app)
        await pilot.press("escape")
        assert titles(entries) == ["Ada speaks", "The bridge falls"]


async def test_articles_that_mention_a_name_open_where_they_do(
    make_app: MakeApp, gone: Article, ada: Article
) -> None:
    app = make_app(article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        entries = await in_library(pilot)
        await pilot.press("slash", "at", *"ben")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert titles(entries) == ["Ada speaks"]
        assert "mentions Ben Ali 1" in look.screen_text(app)
        await pilot.press("enter", "enter")
        await look.settled(pilot)
        assert "Only Ben Ali does." in look.screen_text(app)


async def test_mentions_are_those_of_the_corrected_analysis(
    make_app: MakeApp, folders: Folders, ada: Article
) -> None:
    corrections = Corrections(folders)
    for edit in (
        edits.Rename(edits.Target("Ben Ali", "person"), "Benjamin"),
        edits.Hide(edits.Target("Ada", "person")),
        edits.AddName("Nobody", "person", anchor_at(ada.text, 12, 18)),
    ):
        corrections.add(new_correction(ada, edit))
    app = make_app(article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        entries = await in_library(pilot)
        await pilot.press("slash", "at", "b")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert [one.name for one in entries.listed[0].mentions] == ["Nobody", "Benjamin"]
        await pilot.press("backspace", *"ada")
        assert "No article read mentions that" in look.screen_text(app)


async def test_a_name_added_for_all_articles_is_found_in_those_read_before(
    make_app: MakeApp, folders: Folders, ada: Article, gone: Article
) -> None:
    added = edits.AddName("listens", "person")
    Corrections(folders).add(new_correction(gone, added, for_all_articles=True))
    app = make_app(article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        entries = await in_library(pilot)
        await pilot.press("slash", *"@listens")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert titles(entries) == ["Ada speaks"]
        assert entries.listed[0].mentions[0].times == 60


async def test_what_came_from_another_program_cannot_be_opened(make_app: MakeApp, folders: Folders) -> None:
    Library(folders).remember(Article("-", "A text.\n", "piped", "A text."), 0)
    app = make_app(article=None)
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        await in_library(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert "came from another program" in look.screen_text(app)


async def test_themes_help_and_palette_work_in_the_library(make_app: MakeApp, ada: Article) -> None:
    app = make_app(article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_library(pilot)
        before = app.theme
        await pilot.press("t")
        assert app.theme != before
        assert "Next theme" in {command.title for command in app.get_system_commands(app.screen)}
        assert "Line down" not in {command.title for command in app.get_system_commands(app.screen)}
        await pilot.press("?", "escape", "q")
        assert not app.is_running


async def test_the_name_that_was_looked_for_is_chosen_and_lit(make_app: MakeApp, ada: Article) -> None:
    from nlp.client import Update

    found = WrittenDown([Update(1.0, analysis_of(ada, "written-down 1", "Ada", "Ben Ali"))])
    app = make_app(found, article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        entries = await in_library(pilot)
        await pilot.press("slash", "at", *"ben")
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("enter", "enter")
        await look.settled(pilot)
        assert look.chosen(app).row.name == "Ben Ali"
        assert look.lit_texts(app, "current") == ["Ben Ali"]
        await pilot.press("escape", "L", "enter")
        await look.settled(pilot)
        assert entries.listed
        assert look.chosen(app).row.name == "Ben Ali"


async def test_a_long_path_keeps_the_name_of_the_file(
    make_app: MakeApp, tmp_path: Path, folders: Folders
) -> None:
    path = tmp_path / ("long-" * 20) / "river.txt"
    title = "Ministers who met all night fail to agree on any part of the treaty about the river"
    Library(folders).remember(Article(str(path), "A text.\n", "long", title), 0)
    app = make_app(article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_library(pilot)
        await pilot.pause()
        assert "file missing  Ministers who met" in look.screen_text(app)
        assert "…/river.txt" in look.screen_text(app)
        await pilot.resize_terminal(60, 24)
        await pilot.pause()
        assert "…/river.txt" in look.screen_text(app)


async def test_titles_stand_there_again_after_a_filter_that_nothing_had(
    make_app: MakeApp, ada: Article
) -> None:
    app = make_app(article=None)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_library(pilot)
        await pilot.press("/", *"zz")
        await pilot.pause()
        assert "No title has these words" in look.screen_text(app)
        await pilot.press("backspace", "backspace")
        await pilot.pause()
        assert "Ada speaks" in look.screen_text(app)
