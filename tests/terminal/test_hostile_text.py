"""Texts that would harm a terminal, or shift what stands in it, are shown safely and keep their offsets."""

import os
import re
from pathlib import Path

import pytest

from newsread.kept.bookmark import Bookmark
from newsread.paths import folders_under
from newsread.sources import load
from store.bookmarks import Bookmarks
from tests.terminal.terminal import OpenTerminal

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
SHOWN = (
    "LONDON [Reuters] said [/] that [bold]nobody[/bold] and",
    "[@click=app.quit]somebody[/] left before",
    "]52;c;UFdORUQ= ]0;pwned [31mred[0m 2J P1$r\\ [5n and",
    "the file usergpj.exe and isolated and marked words",
    "lonely joiners",
    "hearts ❤",
    "東京の記者は言った。",
    "北京也一样，没有空格的长句子在这里继续下去直到行尾为止",
    "café and",
    "tabs    here    and    there",
)
"""What one sees of each."""
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
    assert [part for part in SHOWN if part not in terminal.text] == []
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
    kept = kept_passages(source)
    assert [bookmark.exact.split()[-1] for bookmark in kept] == [f"needle{n}." for n in range(len(HOSTILE))]
    assert [article.text[bookmark.start : bookmark.end] for bookmark in kept] == [b.exact for b in kept]


@pytest.mark.parametrize("unit", ["x", "東京", "x\u0301"])
def test_a_line_of_a_megabyte_without_blanks_is_read_to_its_end(
    open_terminal: OpenTerminal, tmp_path: Path, unit: str
) -> None:
    path = tmp_path / "long.txt"
    filling = unit * (1_000_000 // len(unit.encode()))
    path.write_text(f"Beginning{filling}needle👍🏽.", encoding="utf-8")
    terminal = open_terminal(str(path), columns=80, rows=24)
    terminal.wait_for("Beginning")
    terminal.press("G")
    terminal.wait_for("needle")
    terminal.press("g")
    terminal.wait_for("Beginning")
    terminal.press("/needle\r")
    terminal.wait_for("/needle 1/1")
    terminal.press("b")
    terminal.wait_for("★ +1")
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    (kept,) = kept_passages(str(path))
    assert kept.exact == f"Beginning{load(str(path)).text[9:-9]}needle👍🏽."


def kept_passages(source: str) -> list[Bookmark]:
    """What was kept of an article."""
    return Bookmarks(folders_under(Path(os.environ["NEWSREAD_DATA_DIR"]))).of_article(load(source))
