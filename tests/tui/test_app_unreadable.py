"""A file of passages that can't be read: reading goes on, and whoever asks for passages is told."""

import pytest

from newsread.paths import Folders
from tests.tui import look
from tests.tui.written_down import MakeApp


@pytest.mark.parametrize("keys", [(), ("E",), ("B",), ("B", "E"), ("ctrl+p",), ("L",)])
async def test_it_is_told_wherever_passages_are_asked_for(
    make_app: MakeApp, folders: Folders, keys: tuple[str, ...]
) -> None:
    folders.database.mkdir(parents=True)
    app = make_app()
    async with app.run_test(notifications=True, size=(100, 30)) as pilot:
        await look.settled(pilot)
        if keys:
            app.clear_notifications()
        await pilot.press(*keys)
        await look.until(pilot, lambda: "can't be read" in look.notices(app))
        assert f"{folders.database} can't be read" in look.notices(app).replace("\n", "")
        await pilot.press("escape", "escape", "space")
        assert not keys or app.reading.reader.top_offset() > 0
