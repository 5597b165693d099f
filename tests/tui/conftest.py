"""The app over real stores in a temporary folder, with a small article and what is found in it."""

import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest
from textual.geometry import Region
from textual.pilot import Pilot

from newsread.article import Article
from newsread.entities import Analysis
from newsread.paths import Folders, folders_under
from newsread.settings.config import DEFAULTS, Settings
from nlp.client import Update
from store.bookmarks import Bookmarks, new_bookmark
from store.stores import Stores
from tests.tui.river import FILLER, MODEL, TEXT, analysis_of, article_of
from tui.app import NewsreadApp
from tui.selection import Selection
from tui.widgets.painter import component_style

_MOST_PAUSES = 200


class WrittenDown:
    """An extraction that gives prepared updates; with a gate, the rest waits until it opens."""

    def __init__(self, updates: list[Update], gate: Event | None = None, before_gate: int = 0) -> None:
        self._updates = updates
        self._gate = gate
        self._before_gate = before_gate
        self.requested: tuple[Article, int] | None = None
        self.stopped = False

    def request(self, article: Article, first_offset: int = 0) -> None:
        self.requested = (article, first_offset)

    def updates(self) -> Iterator[Update]:
        for index, update in enumerate(self._updates):
            if self._gate is not None and index == self._before_gate:
                self._gate.wait()
            yield update

    def stop(self) -> None:
        self.stopped = True


MakeApp = Callable[..., NewsreadApp]


async def settled(pilot: Pilot[None]) -> None:
    """Waits until the article asked for, and everything found in it, is on the screen."""
    await pilot.pause()
    app = pilot.app
    assert isinstance(app, NewsreadApp)
    if app.loading is not None:
        app.loading.join()
        await pilot.pause()
    while not app.reading.is_analysed:
        await pilot.pause()
    await pilot.pause()


async def first_rows(pilot: Pilot[None]) -> None:
    """Waits until there are rows."""
    app = pilot.app
    assert isinstance(app, NewsreadApp)
    while not app.reading.rows:
        await pilot.pause()


def chosen(app: NewsreadApp) -> Selection:
    """The chosen row with its current mention."""
    assert app.reading.selection is not None
    return app.reading.selection


async def until(pilot: Pilot[None], is_so: Callable[[], bool]) -> None:
    """Waits for what follows from messages of several widgets; if it never does, the test will tell."""
    for _ in range(_MOST_PAUSES):
        if is_so():
            return
        await pilot.pause()


async def choose(pilot: Pilot[None], name: str) -> NewsreadApp:
    """Chooses the first row of a name."""
    app = pilot.app
    assert isinstance(app, NewsreadApp)
    app.reading.choose(next(row for row in app.reading.rows if row.name == name))
    await pilot.pause()
    return app


def names(app: NewsreadApp) -> list[str]:
    """The names of all rows."""
    return [row.name for row in app.reading.rows]


def screen_text(app: NewsreadApp) -> str:
    """What the terminal shows, line by line."""
    size = app.size
    strips = app.screen._compositor.render_strips(size)
    return "\n".join(strip.text.rstrip() for strip in strips)


def notices(app: NewsreadApp) -> str:
    """What the app has notified the reader of and still shows, without the line breaks of the screen."""
    return "\n".join(str(toast.render()) for toast in app.screen.query("Toast"))


def status_line(app: NewsreadApp) -> str:
    """The last line of the terminal."""
    return screen_text(app).splitlines()[-1]


def lit_texts(app: NewsreadApp, style: str = "mention") -> list[str]:
    """The stretches of the article on the screen with the background of a style."""
    reader = app.reading.reader
    background = (reader.visual_style + component_style(reader, f"reader--{style}")).rich_style.bgcolor
    assert background != reader.visual_style.rich_style.bgcolor
    found = []
    for strip in reader.render_lines(Region(0, 0, *reader.size)):
        for segment in strip:
            if segment.style and segment.style.bgcolor == background:
                found.append(segment.text)
    return found


@pytest.fixture(autouse=True)
def _patient_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps short messages on the screen until a slow machine has looked at them."""
    monkeypatch.setattr("tui.widgets.status_bar._MESSAGE_SECONDS", 60.0)


@pytest.fixture
def article() -> Article:
    return article_of(TEXT + "\n" + FILLER)


@pytest.fixture
def analysis(article: Article) -> Analysis:
    return analysis_of(article)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return folders_under(tmp_path)


@pytest.fixture
def extraction(analysis: Analysis) -> WrittenDown:
    return WrittenDown([Update(1.0, analysis)])


@pytest.fixture
def make_app(article: Article, extraction: WrittenDown, folders: Folders) -> MakeApp:
    def make(
        updates: Any = extraction,
        article: Article | None = article,
        sources: Sequence[str] = (),
        settings: Settings = DEFAULTS,
    ) -> NewsreadApp:
        return NewsreadApp(
            article,
            updates,
            Stores(folders),
            model=MODEL,
            settings=settings,
            sources=sources,
        )

    return make


@pytest.fixture
def look() -> SimpleNamespace:
    """The functions that look at the screen."""
    return SimpleNamespace(
        settled=settled,
        until=until,
        choose=choose,
        chosen=chosen,
        names=names,
        first_rows=first_rows,
        screen_text=screen_text,
        notices=notices,
        status_line=status_line,
        lit_texts=lit_texts,
    )


@pytest.fixture
def written_down() -> type[WrittenDown]:
    """An extraction that gives prepared updates."""
    return WrittenDown


@pytest.fixture
def other_bookmark(folders: Folders) -> None:
    """A passage kept of an article whose file is gone."""
    other = Article("other.txt", "Another story\n\nIt has a line.\n", "other", "Another story")
    Bookmarks(folders).add(new_bookmark(other, 15, 29))


@pytest.fixture
def refused_then_writable(folders: Folders) -> Callable[[], None]:
    """The data folder's place is taken by a file, until the function is called."""
    folders.data.rmdir()
    folders.data.write_text("in the way")

    def make_writable() -> None:
        folders.data.unlink()
        folders.data.mkdir(mode=stat.S_IRWXU)

    return make_writable
