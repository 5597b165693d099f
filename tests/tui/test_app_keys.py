"""Every command of the registry has its action, its line in the help and its place in the palette."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from textual.color import Color

from newsread.commands import COMMANDS, Scope, commands_of
from tui.app import NewsreadApp
from tui.screens.bookmarks import BookmarkScreen
from tui.screens.help import HelpScreen
from tui.screens.reading import ReadingScreen
from tui.themes import OUR_THEMES
from tui.widgets.entity_list import EntityList

MakeApp = Callable[..., NewsreadApp]
Helpers = Any

OWNERS: dict[Scope, type] = {
    "app": NewsreadApp,
    "reader": ReadingScreen,
    "panel": EntityList,
    "bookmarks": BookmarkScreen,
}


@pytest.mark.parametrize("scope", OWNERS)
def test_every_command_has_an_action(scope: Scope) -> None:
    missing = [c.id for c in commands_of(scope) if not hasattr(OWNERS[scope], f"action_{c.action}")]
    assert missing == []


async def test_the_help_shows_every_command(make_app: MakeApp, look: Helpers) -> None:
    app = make_app()
    async with app.run_test(size=(120, 100)) as pilot:
        await look.settled(pilot)
        await pilot.press("?")
        shown = look.screen_text(app)
        assert [command.title for command in COMMANDS if command.title not in shown] == []
        await pilot.press("?")
        assert not isinstance(app.screen, HelpScreen)


async def test_the_palette_offers_the_commands_that_belong_there(make_app: MakeApp, look: Helpers) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await look.settled(pilot)
        offered = {command.title for command in app.get_system_commands(app.screen)}
        wanted = {c.title for c in COMMANDS if c.in_palette and c.scope in ("app", "reader")}
        assert wanted <= offered


@pytest.mark.parametrize("keys", [("q",), ("B", "q"), ("question_mark", "q"), ("tab", "ctrl+q")])
async def test_q_quits_from_everywhere(make_app: MakeApp, look: Helpers, keys: tuple[str, ...]) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await look.settled(pilot)
        await pilot.press(*keys)
        await pilot.pause()
        assert not app.is_running


async def test_every_theme_can_be_taken(make_app: MakeApp, look: Helpers) -> None:
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


def _colours_on_background() -> Iterator[tuple[str, str, str, str]]:
    for theme in OUR_THEMES:
        colours = {
            name: value
            for name, value in theme.variables.items()
            if name == "quiet" or name == "kept" or name.startswith("kind-")
        }
        colours |= {
            "foreground": theme.foreground or "",
            "primary": theme.primary,
            "accent": theme.accent or "",
        }
        for name, value in colours.items():
            yield theme.name, name, value, theme.background or ""
            yield theme.name, name, value, theme.surface or ""


def test_our_themes_have_enough_contrast_for_text() -> None:
    weak = [
        (theme, name, background)
        for theme, name, value, background in _colours_on_background()
        if _contrast(value, background) < 4.5
    ]
    assert weak == []


def test_lit_text_has_enough_contrast() -> None:
    for theme in OUR_THEMES:
        variables = theme.variables
        assert _contrast(variables["current-foreground"], variables["current-background"]) >= 4.5
        for kind in (name for name in variables if name.startswith("kind-")):
            assert _contrast(variables[kind], variables["lit-background"]) >= 4.5, (theme.name, kind)
            assert _contrast(variables[kind], variables["hit-background"]) >= 4.5, (theme.name, kind)


def _contrast(first: str, second: str) -> float:
    """The contrast ratio of WCAG 2."""
    dark, light = sorted(_luminance(Color.parse(colour)) for colour in (first, second))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Color) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.normalized]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_colours_stand_in_themes_and_style_sheets_only() -> None:
    tui = Path(__file__).parent.parent.parent / "tui"
    coloured = {path.name for path in tui.rglob("*.py") if re.search(r'"#[0-9a-fA-F]{6}"', path.read_text())}
    assert coloured == {"themes.py"}
