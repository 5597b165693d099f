"""A small article, what is found in it as data, and the app over real stores in a temporary folder."""

import re
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
from newsread.entities import Analysis, Entity, Figure, Mention, Role
from newsread.paths import Folders, folders_under
from newsread.settings.config import DEFAULTS, Settings
from nlp.client import Update
from store.bookmarks import Bookmarks, new_bookmark
from store.stores import open_stores
from tui.app import NewsreadApp
from tui.selection import Selection
from tui.widgets.painter import component_style

MODEL = "written-down 1"

TEXT = """Ministers fail to agree on river treaty

By Ada Novak, RIVERTON [Wire] — Talks on the Sava basin ended on Tuesday without a signature, and \
Slovenia said it would take back its offer to pay for the new locks.

Amara Okafor, the water commissioner, told reporters that another 7,000 troops had been sent to \
guard dams in Slovenia. "We had a text on the table," Okafor said. "Nobody read it."

The European Commission, which paid for the talks, said more than 40 percent of the budget had been \
spent. Mr. Perić, who led the delegation from Belgrade, disagreed.

Luka Perić said the sum was closer to $3.2 billion. The European Commission did not answer. A file \
named [/] was found in the annex.

For weeks the towns along the river had waited for news. Farmers drove to the bridge each morning, \
looked at the water, and drove home again. There was nothing else to do, they said, and the radio \
was no help.

In Slovenia the mood was calm. Shops in Ljubljana opened late, and the trains ran. "It is only \
water," said a waiter at the station, who would not give a name.

Slovenia has until March to sign. Belgrade has asked for more time, and the European Commission is \
expected to agree.

The older treaty, signed when the dams were built, says little about dry years. It has no figures \
for them at all, and its maps stop at the border. Engineers who have read it say that it was written \
for another river.

Farther south the fields are brown. The pumps run at night, when power is cheap, and by morning the \
channels are empty again. Everyone knows who took the water, and nobody says it aloud.

Okafor plans to travel to Belgrade on Friday. She will bring the same text, and another 7,000 troops \
will stay where they are. "I have time," Ms. Okafor said.
"""

_FILLER = "\n".join(
    f"Paragraph {number} of the annex lists gauges, dates and depths, of no use to anyone but engineers.\n"
    for number in range(1, 31)
)


def _spans(text: str, form: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(re.escape(form), text)]


def _mentions(text: str, label: str, *forms: str, roles: tuple[Role, ...] = ()) -> tuple[Mention, ...]:
    spans: list[tuple[int, int]] = []
    for form in forms:
        spans += [span for span in _spans(text, form) if not any(a <= span[0] < b for a, b in spans)]
    spans.sort()
    return tuple(
        Mention(start, end, text[start:end], label, roles[index] if roles else None)
        for index, (start, end) in enumerate(spans)
    )


def _entities(text: str) -> tuple[Entity, ...]:
    place_roles: tuple[Role, ...] = ("actor", "place", "place", "actor")
    belgrade_roles: tuple[Role, ...] = ("place", "actor", "place")
    return (
        Entity("e1", "Ada Novak", "person", ("actors",), _mentions(text, "PERSON", "Ada Novak")),
        Entity("e2", "Sava", "place", ("locations",), _mentions(text, "LOC", "Sava")),
        Entity(
            "e3",
            "Slovenia",
            "place",
            ("actors", "locations"),
            _mentions(text, "GPE", "Slovenia", roles=place_roles),
        ),
        Entity(
            "e4",
            "Amara Okafor",
            "person",
            ("actors",),
            _mentions(text, "PERSON", "Amara Okafor", "Okafor"),
            aliases=("Ms. Okafor", "Okafor"),
            descriptor="water commissioner",
        ),
        Entity(
            "e5",
            "European Commission",
            "organization",
            ("actors",),
            _mentions(text, "ORG", "European Commission"),
        ),
        Entity(
            "e6",
            "Luka Perić",
            "person",
            ("actors",),
            _mentions(text, "PERSON", "Luka Perić", "Perić"),
            aliases=("Mr. Perić",),
        ),
        Entity(
            "e7",
            "Belgrade",
            "place",
            ("actors", "locations"),
            _mentions(text, "GPE", "Belgrade", roles=belgrade_roles),
        ),
        Entity("e8", "[/]", "organization", ("actors",), _mentions(text, "ORG", "[/]")),
        Entity("e9", "Ljubljana", "place", ("locations",), _mentions(text, "GPE", "Ljubljana")),
    )


def _figures(text: str) -> tuple[Figure, ...]:
    troops = [Figure(a, b, 7000, counted="troops") for a, b in _spans(text, "another 7,000")]
    percent = [Figure(a, b, 40, modifier=">", unit="%") for a, b in _spans(text, "more than 40 percent")]
    dollars = [Figure(a, b, 3.2e9, unit="USD") for a, b in _spans(text, "$3.2 billion")]
    return tuple(sorted([*troops, *percent, *dollars], key=lambda figure: figure.start))


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


def article_of(text: str, source: str = "river.txt") -> Article:
    return Article(source=source, text=text, id=f"id of {hash(text)}", title=text.partition("\n")[0])


def analysis_of(article: Article, *, complete: bool = True) -> Analysis:
    return Analysis(article.id, MODEL, _entities(article.text), _figures(article.text), complete)


@pytest.fixture
def article() -> Article:
    return article_of(TEXT + "\n" + _FILLER)


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
            open_stores(folders),
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
        chosen=chosen,
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
