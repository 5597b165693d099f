"""How the text looks: readable in every theme, and each kind of name known without colours."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.color import Color
from textual.geometry import Region
from textual.style import Style
from textual.widgets import OptionList

from newsread.settings.config import Settings
from tests.tui import look
from tests.tui.written_down import MakeApp
from tui.app import NewsreadApp
from tui.contrast import READABLE, contrast, readable
from tui.themes import OUR_THEMES
from tui.widgets.painter import component_style

KINDS = ("person", "organization", "group", "place", "facility", "event", "other", "figure")
TEXTS = ("", *KINDS, "boilerplate", "title")
HIGHLIGHTS = ("", "bookmark", "mention", "hit", "current", "selection")
COLOURS = st.builds(Color, *[st.integers(0, 255)] * 3)


def worn(app: NewsreadApp, names: Sequence[str]) -> Style:
    """The style of a text that wears some highlights, the strongest last."""
    reader = app.reading.reader
    style = reader.visual_style
    for name in filter(None, names):
        style += component_style(reader, f"reader--{name}")
    return style


def weak_texts(app: NewsreadApp, highlights: Sequence[str]) -> list[tuple[str, str, float]]:
    """Texts that can't be read on a highlight, with the contrast."""
    found = []
    for text in TEXTS:
        for highlight in highlights:
            style = worn(app, (text, highlight))
            assert style.foreground is not None
            assert style.background is not None
            ratio = contrast(style.background + style.foreground, style.background)
            if ratio < READABLE:
                found.append((text, highlight, round(ratio, 2)))
    return found


@pytest.mark.parametrize("theme", [theme.name for theme in OUR_THEMES])
async def test_all_text_can_be_read_on_every_highlight_of_our_themes(make_app: MakeApp, theme: str) -> None:
    app = make_app()
    app.theme = theme
    async with app.run_test() as pilot:
        await look.settled(pilot)
        assert weak_texts(app, HIGHLIGHTS) == []
        selected = worn(app, ("current", "selection"))
        assert selected.foreground is not None
        assert selected.background is not None
        assert contrast(selected.foreground, selected.background) >= READABLE


def weak_cells(app: NewsreadApp, region: Region) -> set[tuple[str, float]]:
    """Words in a region of the screen that can't be read, with their contrast."""
    found = set()
    for strip in app.screen._compositor.render_strips(app.size)[region.y : region.bottom]:
        for segment in strip.crop(region.x, region.right):
            style = segment.style
            if style and style.color and style.bgcolor and re.search(r"\w", segment.text):
                text, ground = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
                ratio = contrast(*((ground, text) if style.reverse else (text, ground)))
                if ratio < READABLE:
                    found.add((segment.text.strip(), round(ratio, 2)))
    return found


@pytest.mark.parametrize("theme", [theme.name for theme in OUR_THEMES])
@pytest.mark.parametrize("keys", [("J",), ("tab", "j"), ("tab", *"jjjjjj"), ("f", "o"), ("/", "r", "i")])
async def test_every_word_of_the_reading_screen_can_be_read(
    make_app: MakeApp, theme: str, keys: tuple[str, ...]
) -> None:
    app = make_app()
    app.theme = theme
    async with app.run_test(size=(110, 34)) as pilot:
        await look.settled(pilot)
        await pilot.press(*keys)
        await pilot.pause()
        assert weak_cells(app, app.screen.region) == set()


@pytest.mark.parametrize("theme", [theme.name for theme in OUR_THEMES])
@pytest.mark.parametrize(
    ("keys", "box"),
    [
        ("?", "#help-box"),
        ("JbB", "#bookmark-box"),
        ("Ji", "#details-box"),
        ("Jm", "#dialogue-box"),
        ("Jmm", "#dialogue-box"),
        ("a", "#note-box"),
        ("bE", "#export-box"),
        ("/", "#searching"),
        (":", "#going"),
        ("f", "#filter"),
    ],
)
async def test_every_word_of_a_box_can_be_read(make_app: MakeApp, theme: str, keys: str, box: str) -> None:
    app = make_app()
    app.theme = theme
    async with app.run_test(size=(110, 34)) as pilot:
        await look.settled(pilot)
        await pilot.press(*keys)
        await pilot.pause()
        assert weak_cells(app, app.screen.query_one(box).region) == set()


async def test_names_can_be_read_on_our_highlights_in_every_theme(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await look.settled(pilot)
        weak = {}
        for name, theme in app.available_themes.items():
            if theme.ansi:
                continue
            app.theme = name
            await pilot.pause()
            found = [
                text
                for text in weak_texts(app, ("", "bookmark", "mention", "hit", "current"))
                if text[0] in KINDS
            ]
            if found:
                weak[name] = found
        assert weak == {}


@pytest.mark.parametrize("theme", [OUR_THEMES[0].name, OUR_THEMES[1].name, "ansi-dark"])
@pytest.mark.parametrize("no_color", [False, True])
async def test_every_kind_has_a_text_style_of_its_own(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch, theme: str, no_color: bool
) -> None:
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    app = make_app()
    app.theme = theme
    async with app.run_test() as pilot:
        await look.settled(pilot)
        styles = {kind: worn(app, (kind,)) for kind in KINDS}
        cues = {kind: (s.bold, s.italic, s.underline, s.underline2) for kind, s in styles.items()}
        assert len(set(cues.values())) == len(KINDS)
        assert all(any(cue) for cue in cues.values())


async def test_lit_places_are_known_from_each_other_without_colours(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = make_app()
    async with app.run_test() as pilot:
        await look.settled(pilot)
        styles = [worn(app, (name,)) for name in ("mention", "hit", "current", "")]
        assert len({(s.bold, s.underline, s.underline2, s.reverse) for s in styles}) == 4
        assert styles[0].background != styles[-1].background


@pytest.mark.parametrize("keys", [("b", "B"), ("J", "m"), ("J", "m", "m"), ("ctrl+p",), ("L",)])
async def test_in_the_colours_of_the_terminal_the_marked_line_of_a_list_is_in_reverse(
    make_app: MakeApp, keys: tuple[str, ...]
) -> None:
    app = make_app(settings=Settings(theme="ansi-dark"))
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press(*keys)
        await app.workers.wait_for_complete()
        await pilot.pause()
        listing = app.screen.query_one(OptionList)
        styles = [segment.style for segment in listing.render_line(0) if segment.style]
        assert all(style.reverse for style in styles)
        assert all(style.color is None or style.color.is_default for style in styles)
        assert not any(segment.style and segment.style.reverse for segment in listing.render_line(6))


@given(COLOURS, st.lists(COLOURS, min_size=1, max_size=3))
def test_a_colour_is_made_readable_or_becomes_black_or_white(colour: Color, backgrounds: list[Color]) -> None:
    made = readable(colour, backgrounds)
    worst = min(contrast(made, background) for background in backgrounds)
    assert worst >= READABLE or made in (Color(0, 0, 0), Color(255, 255, 255))


def test_contrast_is_the_ratio_of_wcag() -> None:
    assert contrast(Color(0, 0, 0), Color(255, 255, 255)) == pytest.approx(21)
    assert contrast(Color(119, 119, 119), Color(255, 255, 255)) == pytest.approx(4.48, abs=0.01)
    assert contrast(Color(0, 0, 255), Color(255, 0, 0)) == pytest.approx(2.15, abs=0.01)


def test_colours_stand_in_the_palette_and_style_sheets_only() -> None:
    root = Path(__file__).parent.parent.parent
    sources = [*(root / "tui").rglob("*.py"), *(root / "newsread").rglob("*.py")]
    coloured = {path.name for path in sources if re.search(r'"#[0-9a-fA-F]{6}"', path.read_text())}
    assert coloured == {"palette.py"}


async def test_the_marked_line_of_a_list_is_seen_in_every_theme(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await look.settled(pilot)
        for name, theme in app.available_themes.items():
            if theme.ansi:
                continue
            app.theme = name
            colours = app.get_css_variables()
            marked, surface = Color.parse(colours["marked"]), Color.parse(colours["surface"])
            assert contrast(marked, surface) > 1.1, name
            assert contrast(Color.parse(colours["quiet"]), marked) >= READABLE, name
