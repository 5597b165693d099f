"""All about a row: its mentions in context, and what shares sentences with it."""

import re

import pytest
from textual.pilot import Pilot

from newsread.article import Article
from newsread.settings.config import Settings
from tests.tui import look
from tests.tui.written_down import MakeApp
from tui.app import NewsreadApp
from tui.screens.details import DetailsScreen
from tui.widgets.companion_list import CompanionList
from tui.widgets.context_list import ContextList


async def choose(pilot: Pilot[None], name: str) -> None:
    """Chooses a row of the panel."""
    app = pilot.app
    assert isinstance(app, NewsreadApp)
    app.reading.choose(next(row for row in app.reading.rows if row.name == name))
    await pilot.pause()


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (140, 40)])
async def test_every_mention_stands_in_its_context_below_the_others(
    make_app: MakeApp, article: Article, size: tuple[int, int]
) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await look.settled(pilot)
        await choose(pilot, "Amara Okafor")
        await pilot.press("i")
        *lines, _ = look.screen_text(app).splitlines()
        found = [re.search("(Amara )?Okafor", line) for line in lines if " %  " in line]
        assert len(found) == article.text.count("Okafor") == 4
        assert len({mention and mention.start() for mention in found}) == 1
        assert "water commissioner" in look.screen_text(app)
        assert "also Ms. Okafor, Okafor" in look.screen_text(app)


async def test_enter_goes_to_the_mention(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await choose(pilot, "Amara Okafor")
        await pilot.press("i", "G", "k", "g", "tab", "shift+tab", "G", "enter")
        await pilot.pause()
        assert look.chosen(app).row.name == "Amara Okafor"
        assert look.chosen(app).current == 3
        assert app.reading.is_visible(look.chosen(app).span)
        await pilot.press("ctrl+o")
        assert app.reading.reader.top_offset() == 0


async def test_companions_are_counted_and_enter_chooses_their_row(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await choose(pilot, "Amara Okafor")
        await pilot.press("i")
        others, figures = (
            app.screen.query_one(f"#details-{name}", CompanionList) for name in ("others", "figures")
        )
        assert [(one.row.name, one.row.section, one.count) for one in others.listed] == [
            ("Slovenia", "locations", 1),
            ("Belgrade", "locations", 1),
        ]
        assert [(one.row.name, one.count) for one in figures.listed] == [("another 7,000 troops", 1)]
        await pilot.press("tab", "j", "enter")
        await pilot.pause()
        chosen = look.chosen(app)
        assert (chosen.row.name, chosen.row.section) == ("Belgrade", "locations")
        assert app.reading.article.text[chosen.span[0] - 10 : chosen.span[1]] == "travel to Belgrade"


async def test_a_row_that_the_filter_hides_is_chosen_all_the_same(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await pilot.press("1")
        await choose(pilot, "Amara Okafor")
        await pilot.press("i", "shift+tab", "enter")
        await pilot.pause()
        assert look.chosen(app).row.name == "another 7,000 troops"
        assert look.chosen(app).row in app.reading.panel.listed


async def test_all_of_it_works_with_the_mouse(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await pilot.click("#entities", offset=(5, 1), times=2)
        await pilot.pause()
        assert isinstance(app.screen, DetailsScreen)
        await pilot.click(ContextList, offset=(30, 1))
        await pilot.pause()
        assert look.chosen(app).current == 1
        await pilot.click("#entities", offset=(5, 3), times=2)
        await pilot.pause()
        assert isinstance(app.screen, DetailsScreen)
        assert look.chosen(app).row.name == "Luka Perić"
        await pilot.click("#details-keys", offset=(35, 1))
        await pilot.pause()
        assert not isinstance(app.screen, DetailsScreen)


async def test_it_opens_from_the_panel_and_closes_with_the_same_key(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(keys={"row.details": "I", "details.close": "I"}))
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await pilot.press("I")
        assert "No row is chosen: J chooses one" in look.status_line(app)
        await pilot.press("tab", "j", "I")
        assert isinstance(app.screen, DetailsScreen)
        await pilot.press("I")
        assert not isinstance(app.screen, DetailsScreen)


async def test_names_of_an_article_are_no_markup(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await choose(pilot, "[/]")
        await pilot.press("i")
        assert "A file named [/] was found" in " ".join(look.screen_text(app).split())


async def test_the_right_button_on_a_name_in_the_text_tells_all_about_it(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        lines = look.screen_text(app).splitlines()
        line = next(index for index, text in enumerate(lines) if "Amara Okafor" in text[:70])
        column = lines[line].index("Okafor")
        await pilot.click(offset=(column + len("Okafor, t"), line), button=3)
        assert not isinstance(app.screen, DetailsScreen)
        await pilot.click(offset=(column + 1, line), button=3)
        await pilot.pause()
        assert isinstance(app.screen, DetailsScreen)
        assert "Amara Okafor" in look.screen_text(app)
        await pilot.press("escape")
        assert "Amara Okafor 1/4" in look.status_line(app)
