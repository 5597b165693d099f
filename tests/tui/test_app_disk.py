"""A disk that refuses: reading goes on, and what was written is kept and saved when the disk takes it."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsread.article import Article
from newsread.kept.edits import in_words
from newsread.paths import Folders
from store.bookmarks import Bookmarks
from store.corrections import Corrections
from store.stores import Stores
from tests.tui import look
from tests.tui.written_down import MakeApp, WrittenDown
from tui.app import NewsreadApp

Refuse = Callable[[pytest.MonkeyPatch], None]


def fill_the_disk(patch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int, data: Any) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    patch.setattr(os, "write", full)


def make_the_folder_read_only(patch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def refusing(path: Any, flags: int, *arguments: Any, **options: Any) -> int:
        if flags & os.O_CREAT:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return opened(path, flags, *arguments, **options)

    patch.setattr(os, "open", refusing)


@pytest.mark.parametrize("refuse", [fill_the_disk, make_the_folder_read_only])
async def test_a_note_that_the_disk_refuses_is_kept_and_saved_later(
    make_app: MakeApp, folders: Folders, refuse: Refuse, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b")
        with monkeypatch.context() as patch:
            refuse(patch)
            await pilot.press("J", "a", *"why", "ctrl+s")
            await pilot.pause()
            await pilot.pause()
            assert "tried again" in look.notices(app)
            assert "★ 2  1 not saved yet" in look.status_line(app)
            await pilot.press("space", "B")
            assert "why" in look.screen_text(app)
            assert "not saved yet" in look.screen_text(app)
            await pilot.press("escape", "G")
            assert "100 %" in look.status_line(app)
        assert [kept.note for kept in Bookmarks(folders).all()] == [""]
        app.reading.call_later(app.reading.save_again)
        await pilot.pause()
        assert "not saved yet" not in look.status_line(app)
    assert [kept.note for kept in Bookmarks(folders).all()] == ["", "why"]


async def test_without_a_home_folder_one_reads_and_is_told_what_to_do(
    article: Article, extraction: WrittenDown
) -> None:
    nowhere = Path("~") / "newsread"
    homeless = Folders(nowhere, nowhere, nowhere, nowhere)
    app = NewsreadApp(article, extraction, Stores(homeless), model="any 1")
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b")
        await pilot.pause()
        assert "There is no home folder" in look.notices(app)
        assert "★ 1  1 not saved yet" in look.status_line(app)
        await pilot.press("z")
        assert "not saved yet" not in look.status_line(app)
    assert not nowhere.exists()


async def test_what_was_refused_is_saved_when_the_disk_takes_it(
    make_app: MakeApp, folders: Folders, refused_then_writable: Callable[[], None]
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("a", *"why", "escape")
        assert "1 not saved yet" in look.status_line(app)
        await pilot.press("j", "B")
        assert "not saved yet" in look.screen_text(app)
        app.reading.call_later(app.reading.save_again)
        await pilot.pause()
        assert "1 not saved yet" in look.status_line(app)
        refused_then_writable()
        app.reading.call_later(app.reading.save_again)
        await pilot.pause()
        assert "not saved" not in look.screen_text(app)
    assert [kept.note for kept in Bookmarks(folders).all()] == ["why"]


async def test_a_passage_the_disk_refuses_is_kept_and_saved_with_the_next(
    make_app: MakeApp, folders: Folders, refused_then_writable: Callable[[], None]
) -> None:
    app = make_app()
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b")
        await pilot.pause()
        assert "tried again" in look.notices(app)
        assert "1 not saved yet" in look.status_line(app)
        assert len(app.reading.keeping.of_article) == 1
        refused_then_writable()
        await pilot.press("J", "b")
        assert "not saved" not in look.status_line(app)
    assert len(Bookmarks(folders).all()) == 2


async def test_what_the_disk_refuses_is_corrected_all_the_same_and_saved_later(
    make_app: MakeApp, folders: Folders, refused_then_writable: Callable[[], None]
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await look.choose(pilot, "Ljubljana")
        await pilot.press("m", "h")
        assert "Ljubljana" not in look.names(app)
        assert "1 not saved yet" in look.status_line(app)
        refused_then_writable()
        app.reading.call_later(app.reading.save_again)
        await pilot.pause()
        assert "not saved" not in look.status_line(app)
    assert [in_words(kept.edit) for kept in Corrections(folders).all()] == ["Ljubljana hidden"]
