"""How an article was left on the screen is how it comes back."""

from newsread.article import Article
from newsread.kept.readings import Counts
from newsread.paths import Folders
from newsread.settings.config import Settings
from store.library import Library
from tests.tui import look
from tests.tui.written_down import MakeApp


async def test_view_settings_of_an_article_come_back(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(140, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("plus", "o", "3", "c", "s", "q")
        measure = app.reading.reader.measure
    again = make_app()
    async with again.run_test(size=(140, 30)) as pilot:
        await look.settled(pilot)
        screen = again.reading
        assert screen.reader.measure == measure > 76
        assert (screen.order, screen.section, screen.tinted) == ("first", "locations", False)
        assert not screen.panel.display
        await pilot.press("s", "0", "c", "minus", "o", "o", "F", "q")
    once_more = make_app()
    async with once_more.run_test(size=(140, 30)) as pilot:
        await look.settled(pilot)
        screen = once_more.reading
        assert (screen.reader.measure, screen.order) == (76, "count")
        assert (screen.section, screen.tinted) == (None, True)
        assert screen.has_class("-text-only")


async def test_what_was_not_changed_follows_the_settings(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("c", "q")
    again = make_app(settings=Settings(measure=60, sort="name"))
    async with again.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        assert (again.reading.reader.measure, again.reading.order) == (60, "name")
        assert not again.reading.tinted


async def test_a_width_on_the_command_line_holds_against_the_remembered_one(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("plus", "q")
    again = make_app(settings=Settings(measure=50, given=frozenset({"measure"})))
    async with again.run_test(size=(120, 30)) as pilot:
        await look.settled(pilot)
        assert again.reading.reader.measure == 50


async def test_what_was_found_is_counted(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
    assert Library(folders).recent()[0].counts == Counts(7, 3, 4)


async def test_reading_goes_on_at_the_exact_place(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("space", "j", "j")
        place = app.reading.reader.top_offset()
        await pilot.press("q")
    again = make_app()
    async with again.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        assert place > 0
        assert again.reading.reader.top_offset() == place


async def test_quitting_at_once_remembers_the_place(
    make_app: MakeApp, folders: Folders, article: Article
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("space", "q")
        place = app.reading.reader.top_offset()
    reading = Library(folders).find(article)
    assert reading is not None
    assert reading.offset == place
