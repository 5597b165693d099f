"""What all boxes over the text have in common, and the keys of the help."""

import pytest
from textual.containers import VerticalScroll

from tests.tui import look
from tests.tui.written_down import MakeApp
from tui.screens.box import Box


@pytest.mark.parametrize(
    ("keys", "box"),
    [
        ("?", "#help-box"),
        ("B", "#bookmark-box"),
        ("M", "#corrections-box"),
        ("Ji", "#details-box"),
        ("Jm", "#dialogue-box"),
    ],
)
async def test_a_click_beside_a_box_closes_it(make_app: MakeApp, keys: str, box: str) -> None:
    app = make_app()
    async with app.run_test(size=(120, 36)) as pilot:
        await look.settled(pilot)
        await pilot.press(*keys)
        assert isinstance(app.screen, Box)
        await pilot.click(box)
        assert isinstance(app.screen, Box)
        await pilot.click(offset=(0, 0))
        assert not isinstance(app.screen, Box)


async def test_the_help_scrolls_with_the_keys_that_it_names(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("?")
        page = app.screen.query_one(VerticalScroll)
        await pilot.press("j", "j", "k")
        assert page.scroll_y == 1
        await pilot.press("space")
        assert page.scroll_y > 1
        await pilot.press("pageup", "k")
        assert page.scroll_y == 0
        await pilot.press("G")
        assert page.scroll_y == page.max_scroll_y
        await pilot.press("g")
        assert page.scroll_y == 0
