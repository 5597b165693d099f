"""Correcting what was found, over real stores."""

import pytest
from textual.widgets import OptionList

from newsread.article import Article
from newsread.entities import Analysis
from newsread.kept.edits import in_words
from newsread.paths import Folders
from newsread.rows import Row
from nlp.client import Update
from store.corrections import Corrections
from tests.tui import look
from tests.tui.written_down import MakeApp, WrittenDown
from tui.app import NewsreadApp
from tui.widgets.entity_list import EntityList


def row(app: NewsreadApp, name: str) -> Row:
    """The only row of a name."""
    (found,) = [row for row in app.reading.rows if row.name == name]
    return found


def saved(folders: Folders) -> list[str]:
    return [in_words(correction.edit) for correction in Corrections(folders).all()]


async def test_a_row_is_renamed_marked_and_named_so_after_a_restart(
    make_app: MakeApp, folders: Folders
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await look.choose(pilot, "Amara Okafor")
        await pilot.press("m", "r", *"Ada O", "enter")
        assert app.screen is app.reading
        assert "Amara Okafor renamed to Ada O" in look.status_line(app)
        assert look.chosen(app).row == row(app, "Ada O")
    again = make_app()
    async with again.run_test(size=(120, 34)) as pilot:
        await look.settled(pilot)
        await look.choose(pilot, "Ada O")
        assert "Ada O ✎" in look.screen_text(again)
        assert "✎ renamed" in look.screen_text(again)
    assert saved(folders) == ["Amara Okafor renamed to Ada O"]


async def test_z_undoes_corrections_one_after_the_other(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        before = app.reading.rows
        await look.choose(pilot, "Belgrade")
        await pilot.press("m", "h")
        assert "Belgrade" not in look.names(app)
        await look.choose(pilot, "Ada Novak")
        await pilot.press("m", "k", "o")
        assert row(app, "Ada Novak").kind == "organization"
        await pilot.press("z")
        assert row(app, "Ada Novak").kind == "person"
        await pilot.press("z")
        assert app.reading.rows == before
    assert saved(folders) == []


async def test_a_row_is_merged_into_the_one_that_typing_finds(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await look.choose(pilot, "Luka Perić")
        await pilot.press("m", "m", *"okaf")
        assert "Amara Okafor" in look.screen_text(app)
        await pilot.press("enter")
        assert "Luka Perić" not in look.names(app)
        assert "Luka Perić" in row(app, "Amara Okafor").aliases
        assert look.chosen(app).row == row(app, "Amara Okafor")


async def test_the_rows_to_merge_into_are_gone_through_with_arrows(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await look.choose(pilot, "Luka Perić")
        await pilot.press("m", "m", "down")
        others = app.screen.query_one(OptionList)
        marked = others.get_component_styles("option-list--option-highlighted").background
        assert marked != others.styles.background
        await pilot.press("down", "up", "enter")
        assert "Luka Perić" in row(app, "Ada Novak").aliases


async def test_one_mention_is_split_off_and_chosen(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await look.choose(pilot, "Amara Okafor")
        await pilot.press("n")
        span = look.chosen(app).span
        await pilot.press("m", "s")
        assert look.chosen(app).row == row(app, "Okafor")
        assert row(app, "Okafor").spans == (span,)
        assert len(row(app, "Amara Okafor").spans) == 3


async def test_all_mentions_spelt_so_are_split_off(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await look.choose(pilot, "Amara Okafor")
        await pilot.press("n", "m", "S")
        assert len(row(app, "Okafor").spans) == 3
        assert len(row(app, "Amara Okafor").spans) == 1


async def test_a_correction_for_all_articles_holds_in_another_one(
    make_app: MakeApp, article: Article, analysis: Analysis
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await look.choose(pilot, "Ljubljana")
        await pilot.press("m", "tab", "k", "o")
        assert "in all articles" in look.status_line(app)
    other = Article("other.txt", article.text, "another id", "Another")
    found = Analysis("another id", analysis.model, analysis.entities, analysis.figures)
    elsewhere = make_app(WrittenDown([Update(1.0, found)]), other)
    async with elsewhere.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        assert row(elsewhere, "Ljubljana").kind == "organization"
        assert row(elsewhere, "Ljubljana").section == "actors"


async def test_selected_words_become_a_row_wherever_they_stand(
    make_app: MakeApp, folders: Folders, article: Article
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        start = article.text.index("RIVERTON ")
        app.reading.reader.select(start, start + len("RIVERTON "))
        await pilot.pause()
        await pilot.press("A")
        assert "Add “RIVERTON” as" in look.screen_text(app)
        await pilot.press("l")
        assert (look.chosen(app).row.name, look.chosen(app).row.section) == ("RIVERTON", "locations")
        assert app.reading.reader.selected_span() is None
    assert saved(folders) == ["RIVERTON added as place"]


async def test_a_name_is_added_while_selecting_with_keys(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("v", "A", "g")
        assert "Add “Ministers” as" in look.screen_text(app)
        await pilot.press("n")
        assert row(app, "Ministers").kind == "group"


async def test_a_kind_without_a_section_says_so_and_comes_back(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await look.settled(pilot)
        await look.choose(pilot, "Ada Novak")
        await pilot.press("m", "k", "e")
        assert "Ada Novak" not in look.names(app)
        assert "that kind is not listed" in look.status_line(app)
        await pilot.press("z")
        assert row(app, "Ada Novak").kind == "person"


async def test_a_figure_that_is_none_is_hidden_until_that_is_undone(
    make_app: MakeApp, folders: Folders
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        before = app.reading.rows
        await look.choose(pilot, "another 7,000 troops")
        await pilot.press("m")
        assert "Rename" not in look.screen_text(app)
        await pilot.press("h")
        assert app.reading.rows == tuple(row for row in before if row.name != "another 7,000 troops")
        assert "another 7,000 troops hidden: no figure" in look.status_line(app)
        assert saved(folders) == ["another 7,000 troops hidden: no figure"]
        await pilot.press("M", "enter")
        assert app.screen is app.reading
        await pilot.press("z")
        assert app.reading.rows == before
    assert saved(folders) == []


async def test_what_cannot_be_corrected_says_so(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("m")
        assert "Choose a row first" in look.status_line(app)
        await pilot.press("A")
        assert "Select a name first" in look.status_line(app)
        await look.choose(pilot, "Ada Novak")
        await pilot.press("m", "s")
        assert "Nothing to correct" in look.status_line(app)
        await pilot.press("m", "r", "escape", "z")
        assert "Nothing to undo" in look.status_line(app)
    assert saved(folders) == []


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 36)])
async def test_the_menu_works_with_the_mouse(make_app: MakeApp, size: tuple[int, int]) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        await look.settled(pilot)
        await pilot.press("tab")
        await pilot.click(EntityList, offset=(5, 1), button=3)
        assert "Amara Okafor · person" in look.screen_text(app)
        await pilot.click("#dialogue-scope")
        assert "● All articles" in look.screen_text(app)
        await pilot.click(OptionList, offset=(5, 5))
        assert "Amara Okafor" not in look.names(app)
        await pilot.press("M")
        assert "all articles ·" in look.screen_text(app)
