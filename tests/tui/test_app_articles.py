"""Several articles in one session: turning from one to the next, each as it was left."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsread.article import Article
from newsread.entities import Analysis, Entity, Mention
from newsread.paths import Folders
from newsread.sources import load
from nlp.client import Update
from store.library import Library
from tests.tui import look
from tests.tui.written_down import MakeApp, WrittenDown
from tui.app import NewsreadApp
from tui.messages import PlaceToShow


class Naming:
    """An extraction that finds the first word of every article; `asked` lists the articles in their order."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def request(self, article: Article, first_offset: int = 0) -> None:
        self.asked.append(article.title)
        self._article = article

    def updates(self) -> Iterator[Update]:
        word = self._article.text.split()[0]
        mention = Mention(0, len(word), word, "PERSON")
        entity = Entity("e1", word, "person", ("actors",), (mention,))
        yield Update(1.0, Analysis(self._article.id, "naming 1", (entity,), (), complete=True))

    def stop(self) -> None:
        pass


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Three articles of a hundred lines."""
    paths = []
    for name in ("Ada", "Ben", "Cleo"):
        path = tmp_path / f"{name}.txt"
        lines = [f"{name} speaks", "", *(f"Line {number} of {name}." for number in range(100))]
        path.write_text("\n".join(lines), encoding="utf-8")
        paths.append(str(path))
    return paths


@pytest.fixture
def open_files(make_app: MakeApp, files: list[str]) -> MakeApp:
    """The app with the first of some files on the screen."""

    def open_them(*sources: str, extraction: WrittenDown | None = None) -> NewsreadApp:
        sources = sources or tuple(files)
        return make_app(extraction or Naming(), article=load(sources[0]), sources=sources)

    return open_them


async def test_turning_to_the_next_article_and_back(open_files: MakeApp) -> None:
    app = open_files()
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        assert "Ada speaks" in look.screen_text(app)
        assert " 1/3 " in look.status_line(app)
        await pilot.press(")")
        await look.settled(pilot)
        assert "Ben speaks" in look.screen_text(app)
        assert "Ada" not in look.screen_text(app)
        assert " 2/3 " in look.status_line(app)
        await pilot.press("(")
        await look.settled(pilot)
        assert "Ada speaks" in look.screen_text(app)
        await pilot.press("(")
        assert "This is the first article" in look.status_line(app)


async def test_each_article_is_found_as_it_was_left(open_files: MakeApp) -> None:
    app = open_files()
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", "space", "b", "/", *"Line 4", "enter", "n")
        place, hits = app.reading.reader.top_offset(), app.reading.hits
        await pilot.press(")")
        await look.settled(pilot)
        assert app.reading.selection is None
        assert "★" not in look.status_line(app)
        await pilot.press("G", "(")
        await look.settled(pilot)
        assert app.reading.reader.top_offset() == place
        assert app.reading.hits == hits
        assert look.chosen(app).row.name == "Ada"
        assert "★ 1" in look.status_line(app)


async def test_the_place_in_every_article_is_there_the_next_time(
    open_files: MakeApp, files: list[str], folders: Folders
) -> None:
    app = open_files()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("space", ")")
        await look.settled(pilot)
        await pilot.press("G")
        end = app.reading.reader.top_offset()
    last, first = Library(folders).recent()
    assert (last.title, last.offset) == ("Ben speaks", end)
    assert first.title == "Ada speaks"
    assert first.offset > 0


async def test_an_article_that_cannot_be_read_is_told_and_skipped(
    open_files: MakeApp, files: list[str]
) -> None:
    app = open_files(files[0], "[gone].txt", files[2])
    async with app.run_test(size=(120, 30), notifications=True) as pilot:
        await look.settled(pilot)
        await pilot.press(")")
        await look.settled(pilot)
        assert "Cleo speaks" in look.screen_text(app)
        assert " 3/3 " in look.status_line(app)
        assert "there is no file [gone].txt" in look.notices(app)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes among the files")
async def test_an_article_that_takes_a_while_is_announced(
    open_files: MakeApp, files: list[str], tmp_path: Path
) -> None:
    slow = tmp_path / "slow.txt"
    os.mkfifo(slow)
    app = open_files(files[0], str(slow))
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press(")")
        assert "opening " in look.status_line(app)
        assert "Ada speaks" in look.screen_text(app)
        slow.write_text("Dora speaks\n", encoding="utf-8")
        await look.settled(pilot)
        assert "Dora speaks" in look.screen_text(app)


async def test_any_article_can_be_opened_and_joins_the_list(open_files: MakeApp, files: list[str]) -> None:
    app = open_files(files[0], files[2])
    offset = Path(files[1]).read_text(encoding="utf-8").index("Line 70")
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("?")
        await app.open_article(files[1], PlaceToShow(offset))
        await look.settled(pilot)
        assert app.screen is app.reading
        assert "Line 70 of Ben." in look.screen_text(app)
        assert " 2/3 " in look.status_line(app)
        await pilot.press(")")
        await look.settled(pilot)
        assert "Cleo speaks" in look.screen_text(app)


async def test_the_measure_goes_with_the_reader(open_files: MakeApp) -> None:
    app = open_files()
    async with app.run_test(size=(140, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("+", ")")
        await look.settled(pilot)
        assert app.reading.reader.measure == 80


async def test_every_article_is_analysed_once_and_when_it_is_shown(open_files: MakeApp) -> None:
    extraction = Naming()
    app = open_files(extraction=extraction)
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        assert extraction.asked == ["Ada speaks"]
        await pilot.press(")")
        await look.settled(pilot)
        await pilot.press("(")
        await look.settled(pilot)
        assert extraction.asked == ["Ada speaks", "Ben speaks"]
