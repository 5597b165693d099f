"""Kept passages written to a file from within the app."""

from pathlib import Path

import pytest
from textual.widgets import Static

from tests.tui import look
from tests.tui.written_down import MakeApp


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


async def test_e_writes_the_passages_of_this_article_and_says_where(
    make_app: MakeApp, folder: Path, other_bookmark: None
) -> None:
    app = make_app()
    async with app.run_test(notifications=True, size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "E")
        assert "This article 1   All 2" in look.screen_text(app)
        assert "Tab all" in look.status_line(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "1 passage written to" in look.notices(app)
    written = (folder / "river-kept.md").read_text(encoding="utf-8")
    assert "> Ministers fail to agree on river treaty" in written
    assert "It has a line." not in written


async def test_tab_writes_those_of_all_articles_under_another_name(
    make_app: MakeApp, folder: Path, other_bookmark: None
) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "E", "tab", "enter")
    written = (folder / "kept-passages.md").read_text(encoding="utf-8")
    assert "> Ministers fail to agree on river treaty" in written
    assert "> It has a line." in written


async def test_tab_is_offered_only_where_there_is_more_to_write(make_app: MakeApp, folder: Path) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "E")
        assert "This article 1" in look.screen_text(app)
        assert "Enter write  Esc close" in look.status_line(app)


async def test_a_file_that_is_there_is_never_replaced(make_app: MakeApp, folder: Path) -> None:
    (folder / "river-kept.md").write_text("mine")
    app = make_app()
    async with app.run_test(notifications=True, size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "E", "enter", "E")
        assert "river-kept-3.md" in look.screen_text(app)
        await pilot.press("ctrl+u", *"river-kept", "enter")
        await pilot.pause()
        assert "already; it stays as it is" in str(app.screen.query_one("#export-keys", Static).content)
        await pilot.press("escape")
        assert app.screen is app.reading
    assert (folder / "river-kept.md").read_text() == "mine"
    assert sorted(file.name for file in folder.iterdir()) == ["river-kept-2.md", "river-kept.md"]


async def test_the_ending_that_is_typed_tells_the_format(make_app: MakeApp, folder: Path) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "E", "end", "backspace", "backspace", *"json", "enter")
    assert '"AnnotationPage"' in (folder / "river-kept.json").read_text(encoding="utf-8")


async def test_what_the_list_shows_is_written(make_app: MakeApp, folder: Path, other_bookmark: None) -> None:
    app = make_app()
    async with app.run_test(notifications=True, size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "B", "tab", "slash", *"line", "enter", "E")
        assert "What is listed 1   All 2   This article 1" in look.screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "1 passage written to" in look.notices(app)
    written = (folder / "kept-passages.md").read_text(encoding="utf-8")
    assert "> It has a line." in written
    assert "river treaty" not in written


async def test_corrections_are_written_with_the_passages(make_app: MakeApp, folder: Path) -> None:
    app = make_app()
    async with app.run_test(notifications=True, size=(100, 24)) as pilot:
        await look.settled(pilot)
        app.reading.choose(next(row for row in app.reading.rows if row.name == "Amara Okafor"))
        await pilot.pause()
        await pilot.press("m", "h", "E", "enter")
        await pilot.pause()
        assert "1 correction written to" in look.notices(app)
        await pilot.press("b", "B", "E", "enter")
        await pilot.pause()
        assert "1 passage and 1 correction written to" in look.notices(app)
    assert "- Amara Okafor hidden" in (folder / "river-kept.md").read_text(encoding="utf-8")
    assert "- Amara Okafor hidden" in (folder / "river-kept-2.md").read_text(encoding="utf-8")


async def test_nothing_kept_is_said(make_app: MakeApp, folder: Path) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("E")
        assert "Nothing kept yet" in look.status_line(app)
    assert list(folder.iterdir()) == []
