"""An article whose file changes while it is read."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from newsread.sources import load
from tests.tui import look
from tests.tui.written_down import MakeApp

PARAGRAPHS = [f"Paragraph {number} says what gauge {number * 7} has shown." for number in range(200)]


@pytest.fixture
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("news") / "gauges.txt"
    path.write_text("\n\n".join(PARAGRAPHS), encoding="utf-8")
    return path


async def test_r_reads_the_file_anew_and_keeps_place_view_and_passages(make_app: MakeApp, file: Path) -> None:
    app = make_app(article=load(str(file)))
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("space", "space", "space", "b", "s")
        top = app.reading.reader.top_offset()
        words = app.reading.article.text[top : top + 40]
        file.write_text("\n\n".join(["A new beginning.", *PARAGRAPHS]), encoding="utf-8")
        await pilot.press("r")
        await look.settled(pilot)
        await pilot.pause()
        reading = app.reading
        assert reading.article.text.startswith("A new beginning.")
        assert reading.article.text[reading.reader.top_offset() :].startswith(words)
        assert reading.has_class("-no-panel") == (not reading.has_class("-narrow"))
        assert "★ 1" in look.status_line(app)
        assert look.lit_texts(app, "bookmark")
        await pilot.press("g")
        assert "A new beginning." in look.screen_text(app)


async def test_a_file_that_is_as_it_was_is_left_alone(make_app: MakeApp, file: Path) -> None:
    app = make_app(article=load(str(file)))
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        screen = app.reading
        await pilot.press("r")
        await look.settled(pilot)
        assert "The file is as it was" in look.status_line(app)
        assert app.reading is screen


async def test_a_file_that_is_gone_leaves_the_article_where_it_is(make_app: MakeApp, file: Path) -> None:
    app = make_app(article=load(str(file)))
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        await look.settled(pilot)
        file.unlink()
        await pilot.press("r")
        await look.settled(pilot)
        assert "there is no file" in look.notices(app)
        assert "Paragraph 0" in look.screen_text(app)


async def test_what_is_not_saved_yet_is_not_left_behind(
    make_app: MakeApp, file: Path, refused_then_writable: Callable[[], None]
) -> None:
    app = make_app(article=load(str(file)))
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b")
        file.write_text("Something else.", encoding="utf-8")
        await pilot.press("r")
        await pilot.pause()
        assert "not saved yet" in look.notices(app)
        assert "Paragraph 0" in look.screen_text(app)


async def test_standard_input_cannot_be_read_again(make_app: MakeApp, file: Path) -> None:
    app = make_app(article=replace(load(str(file)), source="-"))
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("r")
        assert "can't be asked again" in look.status_line(app)
        await pilot.press("e")
        assert "There is no file to edit" in look.status_line(app)


async def test_without_a_terminal_to_leave_there_is_no_editor(make_app: MakeApp, file: Path) -> None:
    app = make_app(article=load(str(file)))
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("e")
        assert "This terminal can't make room for an editor" in look.status_line(app)
        file.unlink()
        await pilot.press("e")
        await look.until(pilot, lambda: "No editor" in look.notices(app))
        assert "No editor" in look.notices(app)
        assert "Paragraph 0" in look.screen_text(app)
