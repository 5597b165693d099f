"""The list of kept passages."""

from dataclasses import asdict
from pathlib import Path

import pytest
from textual.widgets import OptionList

from newsread.article import Article
from newsread.paths import Folders
from newsread.sources import load
from store.bookmarks import Bookmarks, new_bookmark
from tests.tui import look
from tests.tui.written_down import MakeApp
from tui.widgets.bookmark_list import BookmarkList


async def test_the_list_jumps_deletes_and_undoes(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "G", "b", "g", "B", "down", "enter")
        await pilot.pause()
        assert app.reading.reader.top_offset() > 0
        await pilot.press("B", "x")
        assert app.screen.query_one(OptionList).option_count == 1
        await pilot.press("x", "z", "z")
        assert app.screen.query_one(OptionList).option_count == 2
        await pilot.press("x", "escape")
        assert "★ 1" in look.status_line(app)
        assert app.screen is app.reading


async def test_tab_lists_the_passages_of_all_articles(make_app: MakeApp, other_bookmark: None) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "B")
        assert "This article 1   All 2" in look.screen_text(app)
        assert "Another story" not in look.screen_text(app)
        await pilot.press("tab")
        assert "Another story" in look.screen_text(app)
        await pilot.press("tab")
        assert "Another story" not in look.screen_text(app)


async def test_a_passage_of_another_article_opens_it_at_its_place(
    make_app: MakeApp, folders: Folders, tmp_path: Path
) -> None:
    path = tmp_path / "other.txt"
    path.write_text("Another story\n\n" + "A line.\n" * 200 + "The end of it.\n")
    other = load(str(path))
    start = other.text.index("The end")
    Bookmarks(folders).add(new_bookmark(other, start, start + 14))
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("B", "enter")
        await look.settled(pilot)
        assert app.reading.article.source == str(path)
        assert "The end of it." in look.screen_text(app)
        assert "★ 1" in look.status_line(app)


async def test_a_passage_whose_article_is_gone_is_listed_and_says_so(
    make_app: MakeApp, other_bookmark: None
) -> None:
    app = make_app()
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("B", "enter")
        await look.settled(pilot)
        assert "there is no file" in look.notices(app)
        assert app.screen is app.reading


@pytest.mark.parametrize("size", [(40, 15), (80, 24)])
async def test_what_was_done_stands_in_the_head_of_the_list(make_app: MakeApp, size: tuple[int, int]) -> None:
    app = make_app()
    async with app.run_test(notifications=True, size=size) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "B", "x")
        shown = " ".join(look.screen_text(app).split())
        assert "This article 0 All 0 deleted, z brings it back" in shown
        await pilot.press("z")
        shown = " ".join(look.screen_text(app).split())
        assert "This article 1 All 1 kept again" in shown
        assert look.notices(app) == ""


async def test_the_list_is_filtered_while_one_types(
    make_app: MakeApp, folders: Folders, article: Article
) -> None:
    for start, note, tags in ((0, "first", ("treaty",)), (10, "second", ()), (20, "third", ("dams",))):
        Bookmarks(folders).add(new_bookmark(article, start, start + 5, ("Okafor",), note, tags))
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("B", "slash", "@", "o", "k")
        assert "This article 3 of 3" in look.screen_text(app)
        await pilot.press("space", "number_sign", "d")
        assert "This article 1 of 3" in look.screen_text(app)
        assert "third" in look.screen_text(app)
        assert "second" not in look.screen_text(app)
        await pilot.press("enter", "x")
        assert "Nothing kept has these words" in look.screen_text(app)
        await pilot.press("escape")
        assert "This article 2" in look.screen_text(app)
        await pilot.press("escape")
        assert app.screen is app.reading


async def test_e_edits_note_and_tags_in_the_list(make_app: MakeApp, folders: Folders) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("b", "B", "e", "w", "h", "y", "space", "number_sign", "t", "ctrl+s")
        assert "#t" in look.screen_text(app)
        assert [(kept.note, kept.tags) for kept in Bookmarks(folders).all()] == [("why #t", ("t",))]
        await pilot.press("z")
        assert "#t" not in look.screen_text(app)
        await pilot.press("z")
        assert "Nothing kept yet" in look.screen_text(app)


async def test_a_passage_that_is_no_longer_in_the_text_is_listed_with_its_words(
    make_app: MakeApp, folders: Folders, article: Article
) -> None:
    before = Article(
        article.source, "Quite another sentence stood here.\n" + article.text, "before", "Before"
    )
    Bookmarks(folders).add(new_bookmark(before, 0, 34))
    app = make_app()
    async with app.run_test(notifications=True, size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("B")
        assert "Quite another sentence stood here." in look.screen_text(app)
        assert "no longer in the text" in look.screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "The article has changed" in look.screen_text(app)


def keep_many(folders: Folders, article: Article, count: int) -> None:
    from store.storage import AtomicJSONStorage

    kept = [new_bookmark(article, number, number + 3, note=f"note {number}") for number in range(count)]
    storage = AtomicJSONStorage(folders.data / "newsread.json")
    with storage.transaction():
        storage.write({"bookmarks": {bookmark.id: asdict(bookmark) for bookmark in kept}})


async def test_a_thousand_passages_are_listed_to_the_last(
    make_app: MakeApp, folders: Folders, article: Article
) -> None:
    keep_many(folders, article, 1000)
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("B")
        assert app.screen.query_one(BookmarkList).option_count == 100
        await pilot.press(*["pagedown"] * 30)
        assert app.screen.query_one(BookmarkList).option_count > 100
        await pilot.press("G")
        assert "note 999" in look.screen_text(app)
        await pilot.press("slash", *"998")
        assert "This article 1 of 1000" in look.screen_text(app)


async def test_a_long_quote_is_cut_between_words_and_no_line_begins_with_a_separator(
    make_app: MakeApp, article: Article, folders: Folders
) -> None:
    names = ("Amara Okafor", "European Commission", "Luka Perić", "Slovenia", "the Sava basin", "Zagreb")
    Bookmarks(folders).add(new_bookmark(article, 0, 600, names))
    quoted = " ".join(article.text[:600].split())
    app = make_app()
    async with app.run_test(size=(80, 30)) as pilot:
        await look.settled(pilot)
        await pilot.press("B")
        lines = [line.strip() for line in look.screen_text(app).splitlines()]
        ends = next(index for index, line in enumerate(lines) if line.endswith(" …"))
        shown = " ".join(lines[lines.index("") + 1 : ends + 1]).removesuffix(" …")
        assert quoted.startswith(shown + " ")
        assert "0 %  Amara Okafor, European Commission, Luka Perić, Slovenia, the Sava" in lines[ends + 1]
        assert lines[ends + 2].startswith("basin, Zagreb")


async def test_a_tag_inside_a_note_is_not_told_twice(
    make_app: MakeApp, article: Article, folders: Folders
) -> None:
    Bookmarks(folders).add(new_bookmark(article, 0, 9, (), "ask #Okafor again", ("okafor", "treaty")))
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("B")
        shown = look.screen_text(app)
        assert "ask #Okafor again" in shown
        assert "0 %  #treaty" in shown
