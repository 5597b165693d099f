"""The command palette: commands, names and kept passages, whatever is in their words."""

from textual.command import CommandList
from textual.pilot import Pilot

from newsread.settings.config import Settings
from tests.tui import look
from tests.tui.written_down import MakeApp


async def found(pilot: Pilot[None]) -> None:
    """Waits until the palette shows what it has found."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def test_the_palette_goes_to_a_name(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("1", "ctrl+p", *"Ljub")
        await found(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert "Ljubljana 1/1" in look.status_line(app)


async def test_the_palette_goes_to_a_kept_passage(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("G", "b", "g", "ctrl+p", *"annex lists")
        await found(pilot)
        (kept,) = app.reading.keeping.of_article
        assert "★ Paragraph" in look.screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        start, end = app.reading.reader.visible_span()
        assert start <= kept.start < end


async def test_brackets_in_a_note_are_shown_as_they_are(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("a", *"see [b]this[/b] [/] too", "f2", "ctrl+p")
        await found(pilot)
        await pilot.press(*"see")
        await found(pilot)
        assert "see [b]this[/b] [/] too · Ministers fail" in look.screen_text(app)


async def test_keys_that_are_brackets_are_shown(make_app: MakeApp) -> None:
    keys = {"mention.next": ">", "mention.previous": "<", "read.goto": "[ g ]", "read.top": "home"}
    app = make_app(settings=Settings(keys=keys))
    async with app.run_test(size=(100, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("ctrl+p", *"go to")
        await found(pilot)
        assert "[  g  ]   A share such as 50%" in look.screen_text(app)


async def test_commands_come_first_then_names_then_passages(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "ctrl+p")
        await found(pilot)
        offered = [str(option.prompt).splitlines()[0] for option in app.screen.query_one(CommandList).options]
        first_name = offered.index("Amara Okafor")
        commands = offered[:first_name]
        assert {"Add a missed name …", "Quit", "Choose a theme"} <= set(commands)
        assert commands == sorted(commands)
        assert offered[-1] == "★ Ministers fail to agree on river treaty"
