"""The extraction's news arriving while one reads, and its end."""

from dataclasses import replace
from threading import Event

from newsread.article import Article
from newsread.entities import Analysis
from newsread.paths import Folders
from nlp.client import Update
from store.cache import AnalysisCache
from tests.tui import look
from tests.tui.written_down import MakeApp, WrittenDown
from tui.app import NewsreadApp


def _part(analysis: Analysis, until: int) -> Analysis:
    """What is found in the first characters, under other ids."""
    entities = tuple(
        replace(entity, id=f"part of {entity.id}", mentions=found)
        for entity in analysis.entities
        if (found := tuple(mention for mention in entity.mentions if mention.end <= until))
    )
    figures = tuple(figure for figure in analysis.figures if figure.end <= until)
    return replace(analysis, entities=entities, figures=figures, complete=False)


async def test_an_update_keeps_the_choice_its_place_in_the_list_and_the_place_in_the_text(
    make_app: MakeApp, analysis: Analysis
) -> None:
    gate = Event()
    updates = [Update(0.3, _part(analysis, 700)), Update(1.0, analysis)]
    app = make_app(WrittenDown(updates, gate, before_gate=1))
    async with app.run_test(size=(120, 14)) as pilot:
        await pilot.pause()
        await look.first_rows(pilot)
        await pilot.press("tab", "G", "tab", "j")
        chosen = look.chosen(app).row
        line = _line_of(app, "▸")
        top = app.reading.reader.top_offset()
        gate.set()
        await look.settled(pilot)
        assert look.chosen(app).row.identity == chosen.identity
        assert len(app.reading.rows) > 0
        assert _line_of(app, "▸") == line
        assert app.reading.reader.top_offset() == top


async def test_the_count_of_the_chosen_row_grows(make_app: MakeApp, analysis: Analysis) -> None:
    gate = Event()
    updates = [Update(0.3, _part(analysis, 400)), Update(1.0, analysis)]
    app = make_app(WrittenDown(updates, gate, before_gate=1))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        await look.first_rows(pilot)
        await pilot.press("]", "]", "]", "]")
        assert "Amara Okafor 1/2" in look.status_line(app)
        gate.set()
        await look.settled(pilot)
        assert "Amara Okafor 1/4" in look.status_line(app)


async def test_progress_is_shown_until_everything_is_found(make_app: MakeApp, analysis: Analysis) -> None:
    gate = Event()
    app = make_app(WrittenDown([Update(0.5), Update(1.0, analysis)], gate, before_gate=1))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        assert "Reading the article …" in look.screen_text(app)
        assert "━━━" in look.screen_text(app)
        gate.set()
        await look.settled(pilot)
        assert "Reading the article" not in look.screen_text(app)
        assert "━━━" not in look.screen_text(app)


async def test_a_failure_is_one_sentence_and_the_article_stays(make_app: MakeApp) -> None:
    app = make_app(WrittenDown([Update(0.0, failure="The model [en/x] can not be loaded")]))
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        assert "The model [en/x] can not be loaded" in look.screen_text(app)
        assert "Ministers fail to agree" in look.screen_text(app)
        await pilot.press("space", "J", "n", "]")
        assert app.reading.reader.top_offset() > 0


async def test_q_quits_at_once_while_the_model_loads(make_app: MakeApp, analysis: Analysis) -> None:
    gate = Event()
    extraction = WrittenDown([Update(1.0, analysis)], gate)
    app = make_app(extraction)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("q")
        await pilot.pause()
        assert not app.is_running
    assert app.feed is not None
    assert app.feed.is_alive()
    assert extraction.stopped
    gate.set()


async def test_a_cached_analysis_makes_the_extraction_needless(
    make_app: MakeApp, folders: Folders, extraction: WrittenDown
) -> None:
    async with make_app().run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
    extraction.requested = None
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        assert "Luka Perić" in look.screen_text(app)
        assert extraction.requested is None


async def test_a_complete_analysis_is_cached(make_app: MakeApp, folders: Folders, analysis: Analysis) -> None:
    async with make_app().run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
    assert AnalysisCache(folders).load(analysis.article_id, analysis.model) == analysis


async def test_the_part_one_is_reading_is_asked_for_first(
    make_app: MakeApp, extraction: WrittenDown, article: Article, folders: Folders
) -> None:
    from store.library import Library

    Library(folders).remember(article, 1500)
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
    assert extraction.requested == (article, 1500)


def _line_of(app: NewsreadApp, mark: str) -> int:
    lines = look.screen_text(app).splitlines()
    return next(index for index, line in enumerate(lines) if mark in line)


async def test_a_row_wanted_before_there_is_one_is_told(make_app: MakeApp, analysis: Analysis) -> None:
    gate = Event()
    app = make_app(WrittenDown([Update(0.25), Update(1.0, analysis)], gate, before_gate=1))
    async with app.run_test(size=(120, 14)) as pilot:
        await look.until(pilot, lambda: app.reading.panel.progress == 0.25)
        for key in ("J", "K", "]"):
            app.reading.status.message = ""
            await pilot.press(key)
            assert "Nothing is listed: reading 25 %" in look.status_line(app)
        gate.set()
        await look.settled(pilot)
        await pilot.press("f", *"zzzz", "enter", "tab", "J")
        assert "Nothing is listed " in look.status_line(app)
