"""What the reader set in the configuration, on the screen."""

import pytest

from newsread.rows import ORDERS, Order, in_order
from newsread.settings.config import Settings
from newsread.settings.setting_values import SETTINGS
from tests.tui import look
from tests.tui.written_down import MakeApp


async def test_the_panel_can_be_on_the_left_and_have_another_width(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(panel_side="left", panel_width=50))
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        panel = app.reading.panel
        assert (panel.region.x, panel.outer_size.width) == (0, 50)
        assert app.reading.query_one("#article").region.x == 50


@pytest.mark.parametrize("side", ["left", "right"])
async def test_where_there_is_no_room_the_panel_is_below(make_app: MakeApp, side: str) -> None:
    app = make_app(settings=Settings(panel_side=side, panel_width=50))
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("s")
        panel = app.reading.panel
        assert (panel.region.x, panel.outer_size.width) == (0, 80)
        assert panel.region.y == app.reading.query_one("#article").region.bottom


async def test_measure_tint_and_theme_are_those_of_the_settings(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(measure=40, tint=False, theme="nord"))
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        assert (app.reading.reader.measure, app.reading.tinted, app.theme) == (40, False, "nord")


@pytest.mark.parametrize("order", ORDERS)
async def test_the_panel_has_the_order_of_the_settings(make_app: MakeApp, order: Order) -> None:
    assert SETTINGS["sort"].allows(order)
    app = make_app(settings=Settings(sort=order))
    async with app.run_test(size=(120, 40)) as pilot:
        await look.settled(pilot)
        rows = app.reading.panel.listed
        assert [other for other in ORDERS if in_order(rows, other) == rows] == [order]


async def test_an_unknown_theme_is_told_and_ours_taken(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(theme="newsread-drak"))
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        assert app.theme == "newsread-dark"
        assert "There is no theme 'newsread-drak'; did you mean 'newsread-dark'?" in [
            notice.message for notice in app._notifications
        ]
