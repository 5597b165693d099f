"""The library in a real terminal."""

import shutil
from pathlib import Path

from tests.terminal.terminal import OpenTerminal


def test_newsread_alone_opens_the_articles_read_before(
    open_terminal: OpenTerminal, sample: Path, tmp_path: Path
) -> None:
    article = shutil.copy(sample, tmp_path / "article.txt")
    first = open_terminal(str(article), columns=80, rows=24)
    first.wait_for("Ceasefire talks resume in Vienna")
    first.press("q")
    assert first.wait_for_end() == 0

    library = open_terminal(columns=80, rows=24)
    library.wait_for(r"Library +1")
    library.wait_for("today")
    library.press("\r")
    library.wait_for(r"VIENNA.*[\s\S]*\? help")
    library.press("L")
    library.wait_for(r"Library +1")
    library.press("q")
    assert library.wait_for_end() == 0
