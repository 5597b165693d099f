"""The panel beside the article: order, both counts of a country, filter, tabs."""

import re
from threading import Event

from newsread.entities import Analysis
from newsread.rows import SECTIONS
from nlp.client import Update
from tests.tui import look
from tests.tui.written_down import MakeApp, WrittenDown
from tui.app import NewsreadApp


def names(app: NewsreadApp) -> list[str]:
    return [row.name for row in app.reading.panel.listed]


async def test_o_sorts_the_rows_and_the_status_line_says_how(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        assert names(app)[:3] == ["Amara Okafor", "Luka Perić", "Ada Novak"]
        await pilot.press("o")
        assert names(app)[:3] == ["Ada Novak", "Amara Okafor", "Luka Perić"]
        assert "sorted by first mention" in look.status_line(app)
        await pilot.press("o")
        assert names(app)[3:5] == ["[/]", "European Commission"]
        assert "sorted by name" in look.status_line(app)
        await pilot.press("o")
        assert names(app)[:3] == ["Amara Okafor", "Luka Perić", "Ada Novak"]
        assert "sorted by number of mentions" in look.status_line(app)


async def test_the_screen_lists_the_people_in_each_order(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        expected = (
            ("Amara Okafor", "Luka Perić", "Ada Novak"),
            ("Ada Novak", "Amara Okafor", "Luka Perić"),
            ("Ada Novak", "Amara Okafor", "Luka Perić"),
        )
        for people in expected:
            panel = "\n".join(line.partition("│")[2] for line in look.screen_text(app).splitlines())
            assert re.search(r"PEOPLE\n" + "".join(rf" +{name} .*\n" for name in people), panel)
            await pilot.press("o")


async def test_sorting_keeps_the_sections_and_the_chosen_row(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("tab", "j", "j", "o")
        assert look.chosen(app).row.name == "Luka Perić"
        assert app.reading.panel.entities.chosen == look.chosen(app).row
        sections = [row.section for row in app.reading.panel.listed]
        assert sections == sorted(sections, key=SECTIONS.index)


async def test_a_country_shows_how_often_it_acts_and_how_often_it_is_a_place(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await look.settled(pilot)
        assert "Slovenia  +2 as place" in look.screen_text(app)
        assert "Slovenia  +2 as actor" in look.screen_text(app)
        await pilot.press("f", *"slov", "enter", "j")
        assert "acts 2, place 2" in look.screen_text(app)


async def test_the_panel_keeps_its_place_and_its_tabs_when_the_names_arrive(
    make_app: MakeApp, analysis: Analysis
) -> None:
    gate = Event()
    app = make_app(WrittenDown([Update(1.0, analysis)], gate))
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        panel = app.reading.panel
        before = [panel.region, *(child.region for child in panel.children if child.id in ("tabs", "rule"))]
        tabs_before = look.screen_text(app).splitlines()[0]
        gate.set()
        await look.settled(pilot)
        app.reading.rows = tuple(
            row._replace(name=f"{row.name} {number}") for number in range(30) for row in app.reading.rows
        )
        await pilot.pause()
        assert "Actors 210" in look.screen_text(app)
        after = [panel.region, *(child.region for child in panel.children if child.id in ("tabs", "rule"))]
        tabs_after = look.screen_text(app).splitlines()[0]
        assert before == after
        assert [tabs_before.index(title) for title in ("Actors", "Figures", "Locations")] == [
            tabs_after.index(title) for title in ("Actors", "Figures", "Locations")
        ]


async def test_a_row_that_equals_a_listed_one_is_marked_there(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        app.reading.choose(app.reading.rows[1]._replace())
        await pilot.pause()
        assert f"▸ {app.reading.rows[1].name}" in look.screen_text(app)
