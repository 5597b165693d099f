"""Reading in a real terminal: what only its bytes can show."""

import base64
import re
import sys
from pathlib import Path

import pytest

from tests.terminal.terminal import OpenTerminal


def test_keys_typed_faster_than_the_screen_follows_reach_the_line_they_are_meant_for(
    open_terminal: OpenTerminal, sample: Path
) -> None:
    terminal = open_terminal(str(sample))
    terminal.wait_for("Ceasefire talks resume in Vienna")
    terminal.wait_for("Tab panel")
    terminal.press("/talks\r")
    terminal.wait_for(r"/talks 1/\d")
    terminal.press(":100%\r")
    terminal.wait_for(" 100 %")
    terminal.press("aquickly written\x13")
    terminal.wait_for("★ +1")
    terminal.press("B")
    terminal.wait_for("quickly written")
    terminal.press("q")
    assert terminal.wait_for_end() == 0


def test_the_editor_opens_at_the_line_and_the_article_is_read_anew(
    open_terminal: OpenTerminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("\n\n".join(f"Paragraph {number} of it." for number in range(80)), encoding="utf-8")
    editor = tmp_path / "vi"
    adding = '{ printf "A new beginning.\\n\\n"; cat "$2"; } >new && mv new "$2"'
    editor.write_text(f'#!/bin/sh\necho "$1" >told\n{adding}\n', encoding="utf-8")
    editor.chmod(0o700)
    monkeypatch.setenv("VISUAL", str(editor))
    monkeypatch.chdir(tmp_path)
    terminal = open_terminal(str(article))
    terminal.wait_for("Paragraph 0 of it")
    terminal.press("}}}e")
    terminal.wait_for("Read anew")
    assert "Paragraph 3 of it." in terminal.lines[2]
    assert (tmp_path / "told").read_text() == "+7\n"
    terminal.press("g")
    terminal.wait_for("A new beginning")
    terminal.press("q")
    assert terminal.wait_for_end() == 0


def test_own_keys_arrive_from_a_real_terminal(
    open_terminal: OpenTerminal, sample: Path, tmp_path: Path
) -> None:
    config = tmp_path / "mine.toml"
    config.write_text('[keys]\n"help" = "F5"\n"quit" = "Ctrl+X"\n', encoding="utf-8")
    terminal = open_terminal("--config", str(config), str(sample))
    terminal.wait_for("F5 help")
    terminal.press("\x1b[15~")
    terminal.wait_for("Keys that work here")
    terminal.press("\x18")
    assert terminal.wait_for_end() == 0


def test_ctrl_z_returns_to_the_shell_and_fg_to_the_article(
    open_terminal: OpenTerminal, sample: Path, command: Path, known_name: str
) -> None:
    shell = open_terminal("--norc", "--noprofile", "-i", program="bash")
    shell.press(f"{command} {sample}\r")
    shell.wait_for(known_name)
    shell.press("\x1a")
    shell.wait_for("Stopped")
    shell.wait_without("Ceasefire talks resume in Vienna")
    shell.press("fg\r")
    shell.wait_for(rf"(?s)Ceasefire talks resume in Vienna.*{known_name}.*\? help")
    shell.press("q")
    shell.wait_without("Ceasefire talks resume in Vienna")
    shell.press("exit\r")
    assert shell.wait_for_end() == 0


def test_without_the_mouse_the_terminal_keeps_it(open_terminal: OpenTerminal, sample: Path) -> None:
    asks_for_mouse = b"\x1b[?1000h"
    for words, asked in (((), True), (("--no-mouse",), False)):
        terminal = open_terminal(*words, str(sample))
        terminal.wait_for("Tab panel")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert (asks_for_mouse in terminal.raw) == asked


@pytest.fixture
def no_clipboard_program(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.skipif(sys.platform == "darwin", reason="the system has a program for its clipboard")
def test_a_copy_reaches_the_clipboard_of_the_terminal_as_it_stands_in_the_article(
    open_terminal: OpenTerminal, tmp_path: Path, no_clipboard_program: None
) -> None:
    sentence = "“Quotes” of " + "several words " * 12 + "wrap here."
    article = tmp_path / "article.txt"
    article.write_text(f"{sentence} Another one.\n", encoding="utf-8")
    terminal = open_terminal(str(article))
    terminal.wait_for("Tab panel")
    terminal.press("y")
    terminal.wait_for("sent 28 words to the terminal's clipboard")
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    (copied,) = re.findall(rb"\x1b\]52;c;([^\x07]*)\x07", terminal.raw)
    assert base64.b64decode(copied).decode() == sentence


@pytest.mark.skipif(sys.platform == "darwin", reason="the system has a program for its clipboard")
def test_what_is_too_long_for_the_clipboard_of_a_terminal_is_not_sent_and_that_is_said(
    open_terminal: OpenTerminal, tmp_path: Path, no_clipboard_program: None
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("word " * 20_000, encoding="utf-8")
    terminal = open_terminal(str(article), columns=140)
    terminal.wait_for("Tab panel")
    terminal.press("y")
    terminal.wait_for("Nothing copied: 20,000 words are too long")
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    assert b"\x1b]52" not in terminal.raw
