"""What one sees of the app that a test drives, and how to wait for it."""

from collections.abc import Callable

from textual.geometry import Region
from textual.pilot import Pilot

from tui.app import NewsreadApp
from tui.selection import Selection
from tui.widgets.painter import component_style

_MOST_PAUSES = 200


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
