"""Texts that would harm a terminal, or shift what stands in it, are shown safely and keep their offsets."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from newsread.paths import folders_under
from newsread.sources import load
from store.bookmarks import Bookmarks

OpenTerminal = Callable[..., Any]
"""Opens a `Terminal` of conftest.py."""

HOSTILE = (
    "LONDON [Reuters] said [/] that [bold]nobody[/bold] and [@click=app.quit]somebody[/] left",
    "\x1b]52;c;UFdORUQ=\x07 \x1b]0;pwned\x07 \x1b[31mred\x1b[0m \x9b2J \x1bP1$r\x1b\\ \x1b[5n and \x08\x7f",
    "the file user\u202egpj.exe\u202c and \u2066isolated\u2069 and \u200emarked\u200f\u061c words",
    "zero\u200bwidth, joined\u2060words, soft\u00adhyphens, \ufeffmarks and \u200dlonely joiners",
    "families 👨‍👩‍👧‍👦, flags 🇺🇦🇳🇴, thumbs 👍🏽, hearts ❤️ and keys 1️⃣",
    "東京の記者は言った。서울의 기자도 말했다。北京也一样，没有空格的长句子在这里继续下去直到行尾为止",
    "cafe\u0301 and z" + "\u0301\u0327" * 40 + "algo and ก็ and नमस्ते",
    "tabs\there\tand\tthere",
)
BIDIRECTIONAL = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def hostile_article(folder: Path) -> str:
    """A file with one hostile line a paragraph, each with a word of its own at its end."""
    path = folder / "hostile.txt"
    lines = [f"Line {number} has {line} before needle{number}." for number, line in enumerate(HOSTILE)]
    path.write_text("A title\n\n" + "\n\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def test_nothing_of_a_hostile_text_steers_the_terminal(open_terminal: OpenTerminal, tmp_path: Path) -> None:
    terminal = open_terminal(hostile_article(tmp_path), rows=50)
    terminal.wait_for("Tab panel")
    for number in range(len(HOSTILE)):
        terminal.wait_for(f"needle{number}")
    assert "LONDON [Reuters] said [/] that [bold]nobody[/bold] and" in terminal.text
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    written = terminal.raw.decode("utf-8", "replace")
    assert not [character for character in BIDIRECTIONAL if character in written]
    assert not re.search("[\x80-\x9f]", written)
    for sequence in ("\x1b]52", "\x1b]0;pwned", "\x1b[31mred", "\x1bP1$r", "\x1b[5n"):
        assert sequence not in written


def test_offsets_stay_true_behind_every_hostile_text(open_terminal: OpenTerminal, tmp_path: Path) -> None:
    source = hostile_article(tmp_path)
    terminal = open_terminal(source, rows=50)
    terminal.wait_for("Tab panel")
    for number in range(len(HOSTILE)):
        terminal.press(f"/needle{number}\r")
        terminal.wait_for(f"/needle{number} 1/1")
        terminal.press("b")
        terminal.wait_for(rf"★ +{number + 1}\b")
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    article = load(source)
    kept = Bookmarks(folders_under(Path(os.environ["NEWSREAD_DATA_DIR"]))).of_article(article)
    assert [bookmark.exact.split()[-1] for bookmark in kept] == [f"needle{n}." for n in range(len(HOSTILE))]
    assert [article.text[bookmark.start : bookmark.end] for bookmark in kept] == [b.exact for b in kept]


def test_a_line_of_a_megabyte_without_blanks_is_read_to_its_end(
    open_terminal: OpenTerminal, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Beginning" + "x" * 1_000_000 + "needle", encoding="utf-8")
    terminal = open_terminal(str(path), columns=80, rows=24)
    terminal.wait_for("Beginningx+")
    terminal.press("G")
    terminal.wait_for("x+needle")
    terminal.press("g")
    terminal.wait_for("Beginningx+")
    terminal.press("q")
    assert terminal.wait_for_end() == 0
