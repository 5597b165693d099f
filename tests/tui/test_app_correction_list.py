"""The list of corrections."""

from newsread.kept.edits import in_words
from newsread.paths import Folders
from store.corrections import Corrections
from tests.tui import look
from tests.tui.written_down import MakeApp
from tui.screens.corrections import CorrectionList


async def test_the_list_takes_corrections_back_and_goes_to_them(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        before = app.reading.rows
        await look.choose(pilot, "Ljubljana")
        await pilot.press("m", "h")
        await look.choose(pilot, "Ada Novak")
        await pilot.press("m", "tab", "k", "o", "M")
        listed = app.screen.query_one(CorrectionList)
        assert "Ada Novak is organisation, not person" in look.screen_text(app)
        await pilot.press("j", "x")
        assert listed.option_count == 1
        assert "Ljubljana" in look.names(app)
        await pilot.press("z")
        assert listed.option_count == 2
        await pilot.press("G", "enter")
        assert app.screen is app.reading
        place = app.reading.article.text.index("Ljubljana")
        assert app.reading.is_visible((place, place + 9))
        await pilot.press("M", "X")
        assert listed.option_count == 2
        (kept,) = Corrections(folders).all()
        assert in_words(kept.edit) == "Ada Novak is organisation, not person"
        await pilot.press("x")
        assert "Nothing corrected in this article" in look.screen_text(app)
        assert "Corrections   0   taken back, z corrects it again" in look.screen_text(app)
        await pilot.press("escape")
        assert app.reading.rows == before
