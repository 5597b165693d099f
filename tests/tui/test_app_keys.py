"""Every command of the registry has its action, its line in the help and its place in the palette."""

import re

import pytest

from newsread.commands import COMMANDS, Scope, commands_of
from tests.tui import look
from tests.tui.written_down import MakeApp
from tui.app import NewsreadApp
from tui.screens.bookmarks import BookmarkScreen
from tui.screens.corrections import CorrectionScreen
from tui.screens.dialogue import Dialogue
from tui.screens.help import HelpScreen
from tui.screens.library import LibraryScreen
from tui.screens.reading import ReadingScreen
from tui.themes import OUR_THEMES
from tui.widgets.entity_list import EntityList

OWNERS: dict[Scope, type] = {
    "app": NewsreadApp,
    "reader": ReadingScreen,
    "select": ReadingScreen,
    "panel": EntityList,
    "bookmarks": BookmarkScreen,
    "dialogue": Dialogue,
    "corrections": CorrectionScreen,
    "library": LibraryScreen,
}


@pytest.mark.parametrize("scope", OWNERS)
def test_every_command_has_an_action(scope: Scope) -> None:
    missing = [c.id for c in commands_of(scope) if not hasattr(OWNERS[scope], f"action_{c.action}")]
    assert missing == []


async def test_the_help_shows_every_command(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 300)) as pilot:
        await look.settled(pilot)
        await pilot.press("?")
        shown = look.screen_text(app)
        assert [command.title for command in COMMANDS if command.title not in shown] == []
        await pilot.press("?")
        assert not isinstance(app.screen, HelpScreen)


@pytest.mark.parametrize(
    ("keys", "first"),
    [((), "Article"), (("tab",), "Panel"), (("v",), "Article, while one selects"), (("B",), "Bookmark list")],
)
async def test_the_help_begins_with_what_works_where_one_is(
    make_app: MakeApp, keys: tuple[str, ...], first: str
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press(*keys, "f1")
        lines = [line.strip() for line in look.screen_text(app).splitlines() if re.search(r"\w", line)]
        assert lines[0] == "Keys that work here"
        assert lines[1].startswith(first)


async def test_at_forty_columns_the_help_is_aligned_and_no_key_parts_from_its_word(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(40, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("?")
        lines = look.screen_text(app).splitlines()
        title = next(index for index, line in enumerate(lines) if "Beginning of the" in line)
        assert lines[title + 1].index("article") == lines[title].index("Beginning")
        assert "Esc close" in look.screen_text(app)


async def test_the_palette_offers_the_commands_that_belong_there(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await look.settled(pilot)
        offered = {command.title for command in app.get_system_commands(app.screen)}
        wanted = {c.title for c in COMMANDS if c.in_palette and c.scope in ("app", "reader")}
        assert wanted <= offered


@pytest.mark.parametrize("keys", [("q",), ("B", "q"), ("question_mark", "q"), ("tab", "ctrl+q")])
async def test_q_quits_from_everywhere(make_app: MakeApp, keys: tuple[str, ...]) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await look.settled(pilot)
        await pilot.press(*keys)
        await pilot.pause()
        assert not app.is_running


async def test_every_theme_can_be_taken(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        seen = []
        for _ in app.available_themes:
            seen.append(app.theme)
            app.action_theme_next()
            await pilot.pause()
        assert seen[:2] == [theme.name for theme in OUR_THEMES]
        assert sorted(seen) == sorted(app.available_themes)
        assert "Amara Okafor" in look.screen_text(app)
