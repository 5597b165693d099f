"""Pictures of the views that matter; look at them before accepting new ones."""

from dataclasses import replace
from importlib.metadata import version
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from newsread.article import Article
from newsread.paths import Folders
from store.bookmarks import Bookmarks, new_bookmark
from tests.locked import other_than_locked
from tests.tui import look
from tests.tui.written_down import MakeApp

VIEWS = {
    "wide-chosen": ((120, 36), "newsread-dark", ("J",)),
    "wide-light-panel-focused": ((120, 36), "newsread-light", ("tab", "down", "down", "down", "down")),
    "80-columns-text": ((80, 24), "newsread-dark", ("]", "]", "]")),
    "80-columns-drawer": ((80, 24), "newsread-dark", ("tab", "G")),
    "80-columns-ansi": ((80, 24), "ansi-dark", ("tab", "j", "j")),
    "60-columns": ((60, 20), "newsread-dark", ("J", "n")),
    "details": ((100, 30), "newsread-dark", ("J", "J", "i", "tab")),
    "help": ((110, 34), "newsread-dark", ("?",)),
    "kept-passages": ((100, 28), "newsread-light", ("B", "tab", "down")),
    "note": ((80, 24), "newsread-dark", ("J", "a", *"ask #tr")),
    "correcting": ((80, 24), "newsread-dark", ("J", "m")),
    "merging": ((100, 28), "newsread-light", ("J", "m", "m", "down")),
}


@pytest.mark.parametrize("view", VIEWS)
def test_view(view: str, snap_compare: Any, make_app: MakeApp, kept: None) -> None:
    size, theme, keys = VIEWS[view]
    app = make_app()
    app.theme = theme

    async def press(pilot: Pilot[None]) -> None:
        await look.settled(pilot)
        await pilot.press(*keys)
        for typed_into in (*pilot.app.screen.query(Input), *pilot.app.screen.query(TextArea)):
            typed_into.cursor_blink = False
        await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=press)


def test_pictures_of_another_textual_are_told_from_ours() -> None:
    lock = '[[package]]\nname = "textual"\nversion = "{}"\n'
    assert other_than_locked(lock.format(version("textual")), ["textual"]) == []
    (told,) = other_than_locked(lock.format("0.1"), ["textual"])
    assert told == f"textual {version('textual')} instead of 0.1"


@pytest.fixture
def kept(article: Article, folders: Folders) -> None:
    bookmarks = Bookmarks(folders)
    quote = '"We had a text on the table," Okafor said.'
    start = article.text.index(quote)
    bookmarks.add(
        new_bookmark(
            article, start, start + len(quote), ("Amara Okafor",), "ask her for the text", ("treaty",)
        )
    )
    other = Article("other.txt", "Another story\n\nIt has a line [/] too.\n", "other", "Another story")
    bookmarks.add(replace(new_bookmark(other, 15, 36), created="2026-11-19T09:30:00.000+00:00"))
