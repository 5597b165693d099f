"""The installed command, its keys and its screen in a real terminal."""

import os
import shutil
from pathlib import Path

import pytest

from tests.terminal.terminal import OpenTerminal

DRIVERS = Path(__file__).parent / "drivers"
HEAVY = {"spacy", "onnxruntime", "numpy", "tinydb"}
TRAP = "Trap\n\nThe envoy\x1b]52;c;UFdORUQ=\x07 came \x1b[31mred\x1b[0m\x9b2J and \x1bP1$r\x1b\\left.\n"


def copy_of(sample: Path, folder: Path) -> str:
    return str(shutil.copy(sample, folder / "article.txt"))


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (140, 40)])
def test_reading_going_from_mention_to_mention_and_keeping(
    open_terminal: OpenTerminal, sample: Path, tmp_path: Path, columns: int, rows: int
) -> None:
    article = copy_of(sample, tmp_path)
    terminal = open_terminal(article, columns=columns, rows=rows)
    terminal.wait_for("Ceasefire talks resume in Vienna")
    terminal.wait_for(r"[1-9]\d* found|Actors [1-9]")
    terminal.press("J")
    terminal.wait_for(r" 1/\d")
    terminal.press("n")
    terminal.wait_for(r" 2/\d")
    terminal.press("b")
    terminal.wait_for("★ +1")
    terminal.press("B")
    terminal.wait_for("Kept passages")
    terminal.wait_for("Solheim-Castro said the two sides")
    terminal.press("q")
    assert terminal.wait_for_end() == 0

    again = open_terminal(article, columns=columns, rows=rows)
    again.wait_for("★ +1")
    again.press("B")
    again.wait_for("Solheim-Castro said the two sides")
    again.press("q")
    assert again.wait_for_end() == 0


def test_a_box_is_drawn_at_once_in_the_form_for_the_width_of_the_terminal(
    open_terminal: OpenTerminal, sample: Path
) -> None:
    terminal = open_terminal(str(sample), columns=80, rows=24)
    terminal.wait_for("Ceasefire talks resume in Vienna")
    for key, shown in (("?", "Line down"), ("B", "Nothing kept yet"), ("M", "Nothing corrected")):
        terminal.press(key)
        terminal.wait_for(shown)
        terminal.press("\x1b")
        terminal.wait_for("Ceasefire talks resume in Vienna")
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    assert "╭".encode() not in terminal.raw


def test_quitting_does_not_wait_for_the_model(open_terminal: OpenTerminal, sample: Path) -> None:
    terminal = open_terminal(str(sample))
    terminal.wait_for("Ceasefire talks resume in Vienna")
    terminal.press("q")
    assert terminal.wait_for_end() == 0


def test_an_article_from_a_pipe_leaves_the_keyboard_to_the_reader(open_terminal: OpenTerminal) -> None:
    terminal = open_terminal("-", piped=b"Talks end\n\nThe talks ended on Monday.\n")
    terminal.wait_for("The talks ended on Monday")
    terminal.press("B")
    terminal.wait_for("Kept passages")
    terminal.press("q")
    assert terminal.wait_for_end() == 0


def test_escape_sequences_of_an_article_never_reach_the_terminal(
    open_terminal: OpenTerminal, tmp_path: Path
) -> None:
    article = tmp_path / "trap.txt"
    article.write_text(TRAP, encoding="utf-8")
    terminal = open_terminal(str(article))
    terminal.wait_for(r"envoy\]52;c;UFdORUQ= came \[31mred\[0m2J and P1\$r\\left")
    terminal.press("q")
    terminal.wait_for_end()
    assert b"\x1b]52" not in terminal.raw
    assert b"\x9b" not in terminal.raw.replace("›".encode(), b"")
    assert b"\x1bP1$r" not in terminal.raw


def test_nothing_heavy_is_imported_before_textual_draws_the_article(
    open_terminal: OpenTerminal, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = tmp_path / "modules"
    monkeypatch.setenv("TEXTUAL_DRIVER", "recording_driver:RecordingDriver")
    monkeypatch.setenv("PYTHONPATH", str(DRIVERS))
    monkeypatch.setenv("TEST_NEWSREAD_MODULES", str(record))
    monkeypatch.setenv("TEST_NEWSREAD_TEXT", "Negotiators")
    terminal = open_terminal(str(sample), kind="xterm")
    terminal.wait_for("Negotiators")
    terminal.press("q")
    terminal.wait_for_end()
    modules = set(record.read_text(encoding="utf-8").splitlines())
    assert {"textual.app", "newsread.cli", "store.library"} <= modules
    assert modules & (HEAVY | {"argparse"}) == set()


def test_a_crash_leaves_one_sentence_and_a_file_without_words_of_the_article(
    open_terminal: OpenTerminal, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEXTUAL_DRIVER", "crashing_driver:CrashingDriver")
    monkeypatch.setenv("PYTHONPATH", str(DRIVERS))
    terminal = open_terminal(str(sample), columns=200)
    assert terminal.wait_for_end() == 1
    log = Path(os.environ["NEWSREAD_DATA_DIR"]) / "state" / "crash.log"
    details = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in details
    assert "in _fail" in details
    assert not [word for word in ("Ceasefire", "Vienna", "Solheim") if word in details]
    assert terminal.text.strip() == f"newsread: something went wrong inside newsread; {log} says what"
    assert b"Traceback" not in terminal.raw


def test_a_theme_that_does_not_exist_is_named(open_terminal: OpenTerminal, sample: Path) -> None:
    terminal = open_terminal("--theme", "mauve", str(sample))
    assert terminal.wait_for_end() == 2
    assert "newsread: there is no theme 'mauve'; there are" in terminal.text
