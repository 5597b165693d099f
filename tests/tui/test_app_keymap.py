"""The reader's own keys in the app: they work, they are shown, and the old ones are free."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
from textual.widgets import Input

from newsread.settings.config import Settings
from newsread.settings.keys import display_key
from newsread.settings.presets import PRESETS
from tests.tui import look
from tests.tui.written_down import MakeApp


def with_keys(keys: Mapping[str, str], keymap: str = "default") -> Settings:
    return Settings(keymap=keymap, keys=keys)


async def test_a_command_has_the_key_that_it_is_given(make_app: MakeApp) -> None:
    app = make_app(settings=with_keys({"bookmark.add": "B ,", "bookmark.list": "b"}))
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        assert "B keep  b kept" in look.status_line(app)
        await pilot.press("B")
        assert len(app.reading.keeping.of_article) == 1
        await pilot.press("]", "comma")
        assert len(app.reading.keeping.of_article) == 2
        await pilot.press("b")
        assert "Kept passages" in look.screen_text(app)


async def test_the_help_and_the_palette_show_the_keys_that_hold(make_app: MakeApp) -> None:
    app = make_app(settings=with_keys({"panel.toggle": "F7", "help": "H"}))
    async with app.run_test(size=(120, 150)) as pilot:
        await look.settled(pilot)
        await pilot.press("H")
        assert re.search(r"F7 +Show or hide the panel", look.screen_text(app))
        await pilot.press("H")
        assert "Show or hide the panel" not in look.screen_text(app)
        offered = {command.title: command.help for command in app.get_system_commands(app.screen)}
        assert offered["Show or hide the panel"] == "F7"


@pytest.mark.parametrize(("keymap", "keys"), [("less", ("b",)), ("vim", ("ctrl+u",)), ("default", ("u",))])
async def test_a_preset_scrolls_as_its_program_does(
    make_app: MakeApp, keymap: str, keys: tuple[str, ...]
) -> None:
    app = make_app(settings=with_keys({}, keymap))
    async with app.run_test(size=(90, 20)) as pilot:
        await look.settled(pilot)
        await pilot.press("space")
        before = app.reading.reader.top_offset()
        await pilot.press(*keys)
        assert app.reading.reader.top_offset() < before
        assert app.reading.keeping.of_article == []


@pytest.mark.parametrize("keymap", ["less", "vim"])
async def test_a_question_mark_searches_backwards_as_in_less_and_vim(make_app: MakeApp, keymap: str) -> None:
    app = make_app(settings=with_keys({}, keymap))
    async with app.run_test(size=(90, 20)) as pilot:
        await look.settled(pilot)
        await pilot.press("G", "?", *"water", "enter")
        assert "?water 4/4" in look.status_line(app)


@pytest.mark.parametrize("keymap", ["less", "vim"])
async def test_the_screen_shows_the_keys_of_a_preset(make_app: MakeApp, keymap: str) -> None:
    app = make_app(settings=with_keys({}, keymap))
    async with app.run_test(size=(80, 300)) as pilot:
        await look.settled(pilot)
        assert "/ search  * keep  B kept" in look.status_line(app)
        await pilot.press("H")
        lines = look.screen_text(app).splitlines()
        for command in app.keymap.commands:
            if command.id in PRESETS[keymap]:
                keys = r" +".join(re.escape(display_key(key)) for key in command.keys[:2])
                pattern = rf" {keys} .* {re.escape(command.title)}"
                assert any(re.search(pattern, line) for line in lines), command.id


async def test_dd_deletes_nothing_in_the_list_of_vim_and_zz_takes_nothing_back(make_app: MakeApp) -> None:
    app = make_app(settings=with_keys({}, "vim"))
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("*", "]", "]", "*", "z", "z", "B", "d", "d")
        assert len(app.reading.keeping.of_article) == 2
        assert "x delete  u undo" in look.screen_text(app)
        await pilot.press("x")
        assert "deleted, u brings it back" in look.screen_text(app)
        await pilot.press("u")
        assert "This article 2" in look.screen_text(app)


async def test_vim_takes_back_with_u_and_steps_back_a_word_with_b(make_app: MakeApp) -> None:
    app = make_app(settings=with_keys({}, "vim"))
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("v", "w", "w")
        assert "3 words" in look.status_line(app)
        await pilot.press("b")
        assert "2 words" in look.status_line(app)
        await pilot.press("*")
        assert len(app.reading.keeping.of_article) == 1
        await pilot.press("u")
        assert app.reading.keeping.of_article == []


@pytest.mark.parametrize("columns", [40, 80])
async def test_the_help_shows_every_key_of_a_command_apart_from_its_title(
    make_app: MakeApp, columns: int
) -> None:
    app = make_app(settings=with_keys({}, "less"))
    async with app.run_test(size=(columns, 40)) as pilot:
        await look.settled(pilot)
        await pilot.press("H")
        shown = look.screen_text(app)
        assert re.search(r"Space  f  .*  Page down", shown)
        for key in app.keymap.keys("read.page-down"):
            assert re.search(rf"(?m) {re.escape(display_key(key))}( |$)", shown)


async def test_letters_are_typed_though_they_are_keys(make_app: MakeApp) -> None:
    app = make_app(settings=with_keys({"undo": "Z", "help": "x"}))
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("f", "Z", "x", "z")
        assert app.screen.query_one("#filter", Input).value == "Zxz"


async def test_wrong_keys_are_told_and_the_others_hold(make_app: MakeApp) -> None:
    wrong = {"bookmark.ad": "K", "undo": "ctrl+i", "copy": "b", "panel.toggle": "F7"}
    app = make_app(settings=replace(with_keys(wrong), file="/etc/mine.toml"))
    async with app.run_test(size=(140, 40)) as pilot:
        await look.settled(pilot)
        (report,) = app._notifications
        assert report.message.splitlines() == [
            "mine.toml: keys.bookmark.ad: there is no such command; did you mean 'bookmark.add'?",
            "mine.toml: keys.undo: terminals send Tab for ctrl+i",
            "mine.toml: keys.copy: b is a key of bookmark.add; it stays with y Ctrl+C",
        ]
        assert report.timeout == 3 * app.NOTIFICATION_TIMEOUT
        await pilot.press("f7")
        assert not app.reading.panel.display
        await pilot.press("b")
        assert len(app.reading.keeping.of_article) == 1
