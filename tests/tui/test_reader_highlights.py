"""What the reader lights, cell by cell."""

import pytest
from rich.style import Style

from tests.tui.reader_app import LONG_TEXT, SIZES, ReaderApp, cell_of, cell_styles, screen_lines
from tui.widgets.highlights import Layer


@pytest.mark.parametrize("size", SIZES)
async def test_highlights_are_in_the_cells_of_their_characters(size: tuple[int, int]) -> None:
    app = ReaderApp()
    async with app.run_test(size=size) as pilot:
        start = LONG_TEXT.index("Tuesday")
        app.reader.set_layer("mentions", [(start, start + 7, "mention")])
        await pilot.pause()
        x, y = cell_of(app.reader, start)
        styles = cell_styles(app, y)
        plain = styles[x - 1].bgcolor
        lit = [place for place, style in enumerate(styles) if style.bgcolor != plain]
        assert lit == list(range(x, x + 7))


async def test_a_span_over_several_rows_is_lit_in_each() -> None:
    app = ReaderApp()
    async with app.run_test(size=(60, 20)) as pilot:
        app.reader.set_layer("bookmarks", [(0, len(LONG_TEXT), "bookmark")])
        await pilot.pause()
        for y in range(2, 6):
            line = app.reader.rows.line(y)
            plain = cell_styles(app, y)[-1].bgcolor
            assert sum(style.bgcolor != plain for style in cell_styles(app, y)) == len(line)


async def test_stronger_layers_win_and_a_bookmark_shows_through() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        reader, start = app.reader, LONG_TEXT.index("Tuesday")
        x, y = cell_of(reader, start)

        async def style_after(layer: Layer, style: str) -> Style:
            reader.set_layer(layer, [(start, start + 7, style)])
            await pilot.pause()
            return cell_styles(app, y)[x]

        kind = await style_after("kinds", "place")
        kept = await style_after("bookmarks", "bookmark")
        assert kept.color == kind.color
        assert kept.bgcolor != kind.bgcolor
        assert kept.italic
        lit = await style_after("mentions", "mention")
        assert lit.bgcolor != kept.bgcolor
        assert lit.italic
        found = await style_after("search", "hit")
        assert found.bgcolor != lit.bgcolor
        current = await style_after("mentions", "current")
        assert current.bgcolor != found.bgcolor
        reader.set_layer("search", [])
        await pilot.pause()
        assert cell_styles(app, y)[x] == current


async def test_an_unknown_style_is_refused() -> None:
    app = ReaderApp()
    with pytest.raises(KeyError):
        app.reader.set_layer("kinds", [(0, 1, "purple")])


async def test_title_and_boilerplate_are_set_apart() -> None:
    text = "A title\n\nSEE ALSO: more\n\nplain"
    app = ReaderApp(text, boilerplate=((9, 23),))
    async with app.run_test(size=(80, 24)):
        left = app.reader._column.left
        title, boilerplate, plain = (cell_styles(app, y)[left] for y in (0, 2, 4))
        assert title.bold
        assert not plain.bold
        assert boilerplate.color != plain.color


async def test_a_new_theme_is_drawn_in_its_colours() -> None:
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        dark = cell_styles(app, 0)[5]
        app.theme = "textual-light"
        await pilot.pause()
        assert cell_styles(app, 0)[5].bgcolor != dark.bgcolor


async def test_without_colours_every_layer_is_still_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = ReaderApp()
    async with app.run_test(size=(80, 24)) as pilot:
        start = LONG_TEXT.index("Talks")
        names = ["person", "bookmark", "mention", "hit", "current"]
        layers: list[Layer] = ["kinds", "bookmarks", "mentions", "search", "search"]
        looks = set()
        for name, layer in zip(names, layers, strict=True):
            app.reader.set_layer(layer, [(start, start + 3, name)])
            await pilot.pause()
            x, y = cell_of(app.reader, start)
            style = cell_styles(app, y)[x]
            assert style.color is None or style.color.get_truecolor().red == style.color.get_truecolor().blue
            margin = screen_lines(app.reader)[y][: app.reader._column.left]
            looks.add((style.bold, style.italic, style.underline2, style.underline, style.reverse, margin))
            app.reader.set_layer(layer, [])
        assert len(looks) == len(names)
