"""The first screen, painted before Textual is imported, and how Textual takes it over."""

import os
from pathlib import Path

import pytest

from newsread.kept.readings import View
from newsread.paths import folders_under
from newsread.sources import load
from store.library import Library
from tests.terminal.terminal import OpenTerminal, Screen, Terminal

TEXTUAL_BEGINS = b"\x1b[?1000h"
"""The first sequence that Textual writes on a screen that is painted already: the mouse."""

STEP_BYTES = 1000
HEAVY = {"textual", "rich", "asyncio", "spacy", "onnxruntime", "numpy", "tinydb"}

HOSTILE = (
    "Trap [b]set[/b] for \u202e\u200freaders in 漢字\n\nBy Ada Novak\n\n"
    "The envoy\x1b]52;c;UFdORUQ=\x07 came \x1b[31mred\x1b[0m\x9b2J and \x1bP1$r\x1b\\left. "
    "Zero\u200bwidth\u200d, e\u0301\u0302\u0303, ☂\ufe0f ☂, 👨\u200d👩\u200d👧, 🇩🇪.\n\ttab\tstops\there\n"
    + "漢字" * 200
    + "\n"
    + "x" * 3000
    + "\n\nSEE ALSO: [link](/)\n"
)
"""Markup, control sequences, overrides of the direction, marks, wide characters, words longer than a row."""


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    article = tmp_path / "[b]漢字\x1b[31m\x9b2J.txt"
    article.write_text(HOSTILE, encoding="utf-8")
    return article


def assert_textual_draws_what_is_painted(terminal: Terminal, screen: Screen, rows: int) -> None:
    """Follows the terminal until Textual has drawn every row, and compares each of its steps.

    A step ends before a byte of ASCII, so that it does not part a character from its marks.
    """
    while TEXTUAL_BEGINS not in terminal.raw:
        terminal.wait_for_more()
    position = terminal.raw.index(TEXTUAL_BEGINS)
    screen.feed(terminal.raw[:position])
    painted = [screen.row_of_cells(row) for row in range(rows)]
    screen.drawn_rows()
    drawn: set[int] = set()
    while len(drawn) < rows:
        if position == len(terminal.raw):
            terminal.wait_for_more()
        end = min(position + STEP_BYTES, len(terminal.raw))
        while end < len(terminal.raw) and not terminal.raw[end : end + 1].isascii():
            end += 1
        screen.feed(terminal.raw[position:end])
        position = end
        changed = screen.drawn_rows()
        for row in changed:
            pairs = zip(painted[row], screen.row_of_cells(row), strict=True)
            assert [(column, *pair) for column, pair in enumerate(pairs) if pair[0] != pair[1]] == [], row
        drawn |= changed


@pytest.mark.parametrize(
    ("name", "columns", "rows", "theme", "colours", "kind"),
    [
        ("sample", 140, 40, "newsread-dark", "truecolor", "xterm-256color"),
        ("sample", 90, 24, "newsread-light", "", "xterm-256color"),
        ("sample", 100, 30, "newsread-light", "", "linux"),
        ("hostile", 120, 36, "newsread-light", "truecolor", "xterm-256color"),
        ("hostile", 80, 24, "newsread-dark", "", "xterm-256color"),
        ("hostile", 80, 24, "newsread-dark", "", "xterm-16color"),
        ("hostile", 59, 12, "newsread-dark", "truecolor", "xterm-256color"),
    ],
)
def test_textual_draws_what_is_painted(
    open_terminal: OpenTerminal,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    columns: int,
    rows: int,
    theme: str,
    colours: str,
    kind: str,
) -> None:
    monkeypatch.setenv("COLORTERM", colours)
    article = request.getfixturevalue(name)
    terminal = open_terminal("--theme", theme, str(article), columns=columns, rows=rows, kind=kind)
    screen = Screen(columns, rows)
    assert_textual_draws_what_is_painted(terminal, screen, rows)
    assert "help" in screen.lines[-1]


def test_an_article_goes_on_where_it_was_left_and_in_the_way_one_wants_it(
    open_terminal: OpenTerminal,
    sample: Path,
    hostile: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NEWSREAD_PANEL_SIDE", "left")
    monkeypatch.setenv("NEWSREAD_PANEL_WIDTH", "30")
    monkeypatch.setenv("NO_COLOR", "1")
    article = load(str(sample))
    place = article.text.index("Solheim-Castro")
    library = Library(folders_under(Path(os.environ["NEWSREAD_DATA_DIR"])))
    library.remember(article, place, view=View(measure=50, section="figures"))
    terminal = open_terminal(str(sample), str(hostile), columns=110, rows=20)
    screen = Screen(110, 20)
    assert_textual_draws_what_is_painted(terminal, screen, 20)
    assert "Solheim-Castro" in screen.lines[2]
    assert "Ceasefire talks resume" in screen.lines[0]
    assert "1/2" in screen.lines[-1]


def imports_of(script: Path) -> set[str]:
    """What the script of the command imports itself: that of an older pip needs `re`."""
    lines = script.read_text(encoding="utf-8").splitlines()
    return {line.removeprefix("import ") for line in lines if line.startswith("import ")}


@pytest.mark.parametrize(
    ("words", "before", "forbidden"),
    [
        ([], "newsread.cli", HEAVY | {"re", "typing", "dataclasses", "pathlib", "argparse"}),
        (["--width", "60"], "asyncio", HEAVY),
    ],
    ids=["at once", "with an option"],
)
def test_nothing_heavy_is_imported_before_the_article_is_painted(
    open_terminal: OpenTerminal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: Path,
    words: list[str],
    before: str,
    forbidden: set[str],
) -> None:
    article, record = tmp_path / "article.txt", tmp_path / "modules"
    article.write_text("River treaty\n\nNegotiators agreed – “at last”.\n", encoding="utf-8")
    for name in [name for name in os.environ if name.startswith(("NEWSREAD_", "COVERAGE_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("NEWSREAD_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent / "startup"))
    monkeypatch.setenv("RECORD_MODULES_IN", str(record))
    monkeypatch.setenv("RECORD_MODULES_BEFORE", before)
    terminal = open_terminal(*words, str(article))
    terminal.press("q")
    terminal.wait_for_end()
    assert b"Negotiators" in terminal.raw.partition(TEXTUAL_BEGINS)[0]
    modules = set(record.read_text(encoding="utf-8").splitlines())
    assert "newsread.first_screen.screen" in modules
    assert modules & (forbidden - imports_of(command)) == set()


def test_keys_typed_before_textual_is_there_count(open_terminal: OpenTerminal, sample: Path) -> None:
    terminal = open_terminal(str(sample))
    terminal.press("G")
    terminal.wait_for(" 100 %")
    terminal.press("q")
    assert terminal.wait_for_end() == 0


@pytest.mark.parametrize("words", [["--theme", "nord"], []], ids=["other theme", "dumb terminal"])
def test_where_the_colours_are_not_known_nothing_is_painted(
    open_terminal: OpenTerminal, sample: Path, words: list[str]
) -> None:
    terminal = open_terminal(*words, str(sample), kind="xterm-256color" if words else "dumb")
    terminal.press("q")
    terminal.wait_for_end()
    assert b"Negotiators" not in terminal.raw.partition(TEXTUAL_BEGINS)[0]


@pytest.mark.parametrize("driver", [None, "crashing_driver:CrashingDriver", "no_driver:Driver"])
def test_the_terminal_is_left_as_it_was(
    open_terminal: OpenTerminal, sample: Path, monkeypatch: pytest.MonkeyPatch, driver: str | None
) -> None:
    if driver:
        monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent / "drivers"))
        monkeypatch.setenv("TEXTUAL_DRIVER", driver)
    terminal = open_terminal(str(sample), columns=200)
    before = terminal.modes
    terminal.press("q")
    status = terminal.wait_for_end()
    assert terminal.modes == before
    assert terminal.raw.count(b"\x1b[?1049h") == terminal.raw.count(b"\x1b[?1049l") == 1
    assert terminal.raw.rindex(b"\x1b[?25h") > terminal.raw.rindex(b"\x1b[?25l")
    assert (status, bool(terminal.text.strip())) == ((1, True) if driver else (0, False))
