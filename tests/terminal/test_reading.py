"""Reading in a real terminal: what only its bytes can show."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

OpenTerminal = Callable[..., Any]
"""Opens a `Terminal` of conftest.py."""


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
    terminal.press("q")
    assert terminal.wait_for_end() == 0


def test_the_editor_opens_at_the_line_and_the_article_is_read_anew(
    open_terminal: OpenTerminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("\n\n".join(f"Paragraph {number} of it." for number in range(80)), encoding="utf-8")
    editor = tmp_path / "vi"
    editor.write_text('#!/bin/sh\necho "$1" >told\nsed -i "1i A new beginning.\\n" "$2"\n', encoding="utf-8")
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
