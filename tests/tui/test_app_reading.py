"""Choosing, stepping, filtering and searching, as a reader does it with keys and mouse."""

from threading import Event

import pytest
from textual.widgets import Input

from newsread.entities import Analysis
from newsread.settings.config import Settings
from nlp.client import Update
from tests.tui import look
from tests.tui.written_down import MakeApp, WrittenDown


async def test_choosing_a_row_lights_its_mentions_and_says_which_one(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await pilot.press("J")
        assert "Amara Okafor 1/4" in look.status_line(app)
        assert look.lit_texts(app, "current") == ["Amara Okafor"]
        assert look.lit_texts(app) == ["Okafor"]
        assert "water commissioner · Ms. Okafor" in look.screen_text(app)


async def test_a_place_lights_the_mentions_of_its_section_only(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 50)) as pilot:
        await look.settled(pilot)
        await pilot.press("3", "J")
        assert look.chosen(app).row.name == "Slovenia"
        text = app.reading.article.text
        assert len(look.lit_texts(app) + look.lit_texts(app, "current")) == 2
        assert all(text[: span[0]].endswith((" in\n", " in ", "In ")) for span in look.chosen(app).row.spans)


async def test_n_steps_through_mentions_and_comes_round(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", "n")
        assert "Amara Okafor 2/4" in look.status_line(app)
        await pilot.press("n", "n", "n")
        assert "Amara Okafor 1/4" in look.status_line(app)
        await pilot.press("N")
        assert "Amara Okafor 4/4" in look.status_line(app)
        assert app.reading.is_visible(look.chosen(app).span)


async def test_ctrl_o_returns_to_the_exact_place_and_alt_right_goes_forward(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 20)) as pilot:
        await look.settled(pilot)
        await pilot.press("j", "j", "j")
        before = app.reading.reader.top_offset()
        await pilot.press("J", "n", "n")
        away = app.reading.reader.top_offset()
        assert away != before
        await pilot.press("ctrl+o")
        assert app.reading.reader.top_offset() == before
        await pilot.press("alt+right")
        assert app.reading.reader.top_offset() == away


async def test_browsing_rows_measures_nearness_from_where_one_was_reading(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 20)) as pilot:
        await look.settled(pilot)
        await pilot.press("2", "J", "J", "J", "K", "K")
        assert "another 7,000 troops 1/2" in look.status_line(app)


async def test_bracket_walks_over_everything_listed_and_chooses_it(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        names = []
        for _ in range(4):
            await pilot.press("]")
            names.append(look.chosen(app).row.name)
        assert names == ["Ada Novak", "Sava", "Slovenia", "Amara Okafor"]
        await pilot.press("[")
        assert look.chosen(app).row.name == "Slovenia"
        assert look.chosen(app).row.section == "actors"
        await pilot.press("2", ">")
        assert look.chosen(app).row.name == "another 7,000 troops"


async def test_panel_keys_choose_rows_and_enter_goes_on(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await pilot.press("tab", "down", "down")
        assert "Luka Perić 1/2" in look.status_line(app)
        await pilot.press("enter")
        assert "Luka Perić 2/2" in look.status_line(app)
        await pilot.press("G")
        assert "Ljubljana 1/1" in look.status_line(app)
        await pilot.press("up", "pageup")
        assert "Amara Okafor" in look.status_line(app)
        await pilot.press("pagedown", "g")
        assert "Amara Okafor" in look.status_line(app)
        await pilot.press("tab", "j")
        assert app.focused is app.reading.reader


async def test_clicks_choose_a_row_in_the_panel_and_a_mention_in_the_text(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await pilot.click("#entities", offset=(4, 2))
        assert "Luka Perić 1/2" in look.status_line(app)
        line = (
            look.screen_text(app)
            .splitlines()
            .index(next(row for row in look.screen_text(app).splitlines() if "Sava" in row))
        )
        column = look.screen_text(app).splitlines()[line].index("Sava")
        await pilot.click(offset=(column + 1, line))
        assert look.chosen(app).row.name == "Sava"


async def test_choosing_what_is_on_the_screen_does_not_move_the_text(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        reader = app.reading.reader
        place = reader.article.text.index("The European Commission, which paid")
        reader.go_to(place)
        await pilot.click(reader, offset=(reader.size.width - 76 + 6, 0))
        assert "European Commission 1/3" in look.status_line(app)
        await pilot.press("escape", "enter")
        assert "European Commission 1/3" in look.status_line(app)
        assert reader.top_offset() == place


async def test_enter_in_the_text_chooses_the_first_mention_on_the_screen(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("enter")
        assert look.chosen(app).row.name == "Ada Novak"


async def test_number_keys_and_tabs_list_one_section(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await pilot.press("2")
        assert "PEOPLE" not in look.screen_text(app)
        assert "another 7,000 troops" in look.screen_text(app)
        await pilot.press("0")
        assert "PEOPLE" in look.screen_text(app)
        await pilot.click("#tabs", offset=(3, 0))
        assert "LOCATIONS" not in look.screen_text(app)


async def test_the_filter_takes_letters_and_escape_empties_it(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await pilot.press("f", *"qbnt")
        assert app.reading.query_one("#filter", Input).value == "qbnt"
        assert "Nothing listed contains “qbnt”" in look.screen_text(app)
        await pilot.press("escape")
        assert app.reading.wanted == ""
        await pilot.press("f", *"perić", "enter", "down")
        assert "Luka Perić 1/2" in look.status_line(app)
        assert "Belgrade  " not in look.screen_text(app)


async def test_searching_lights_hits_while_typing_and_n_steps(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("/", *"water")
        assert look.lit_texts(app, "current") == ["water"]
        assert "1/4" in look.status_line(app)
        await pilot.press("enter", "n")
        assert "/water 2/4" in look.status_line(app)
        await pilot.press("escape")
        assert look.lit_texts(app, "current") == []


async def test_giving_up_a_search_returns_to_the_place(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("/", *"Paragraph 20")
        assert app.reading.reader.top_offset() > 0
        await pilot.press("escape")
        assert app.reading.reader.top_offset() == 0
        assert app.focused is app.reading.reader


async def test_escape_peels_layers_and_never_quits(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", "/", *"water", "enter", "tab")
        await pilot.press("escape")
        assert app.focused is app.reading.reader
        await pilot.press("escape")
        assert (app.reading.hits.query, app.reading.selection is None) == ("", False)
        await pilot.press("escape")
        assert app.reading.selection is None
        await pilot.press("escape", "escape")
        assert app.is_running


async def test_escape_takes_away_what_is_told_above_the_text_first(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(keys={"undoo": "Z"}))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await look.settled(pilot)
        await pilot.press("J")
        assert "no such command" in look.notices(app)
        await pilot.press("escape")
        assert look.notices(app) == ""
        assert app.reading.selection is not None
        await pilot.press("escape")
        assert app.reading.selection is None


async def test_where_the_screen_is_full_wider_keeps_the_measure_and_narrower_works_at_once(
    make_app: MakeApp,
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        widths = []
        for key in ("plus", "plus", "plus", "minus"):
            await pilot.press(key)
            widths.append((app.reading.reader.measure, app.reading.reader.rows.width))
            assert f"{widths[-1][1]} columns" in look.status_line(app)
        assert widths == [(80, 77), (80, 77), (80, 77), (73, 73)]


@pytest.mark.parametrize("size", [(80, 24), (120, 36), (60, 20), (50, 12), (20, 5)])
async def test_every_key_works_at_every_size(make_app: MakeApp, size: tuple[int, int]) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await look.settled(pilot)
        await pilot.press("J", "tab", "down", "s", "s", "f", "escape", "escape", "F", "F", "c", "+", "-", "t")
        await pilot.press(
            "?", "escape", "B", "escape", "g", "G", "}", "{", "n", "]", "y", "space", "u", "ctrl+o"
        )
        assert app.is_running
        assert "%" in look.status_line(app)


async def test_the_panel_is_a_drawer_in_80_columns(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        assert "PEOPLE" not in look.screen_text(app)
        assert "14 found" in look.status_line(app)
        assert "Tab panel" in look.status_line(app)
        await pilot.press("s")
        assert "PEOPLE" in look.screen_text(app)
        await pilot.press("s")
        assert "PEOPLE" not in look.screen_text(app)
        await pilot.resize_terminal(120, 36)
        await look.until(pilot, lambda: "PEOPLE" in look.screen_text(app))
        assert "PEOPLE" in look.screen_text(app)


async def test_the_keys_at_the_bottom_stay_when_the_names_arrive(
    make_app: MakeApp, analysis: Analysis
) -> None:
    gate = Event()
    app = make_app(WrittenDown([Update(1.0, analysis)], gate))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        keys = "Tab panel  ] mention  / search  b keep  B kept  ? help"
        assert look.status_line(app).rstrip().endswith(keys)
        gate.set()
        await look.settled(pilot)
        assert look.status_line(app).rstrip().endswith(keys)
