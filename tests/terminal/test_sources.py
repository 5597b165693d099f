"""Pages, pipes and folders through the installed command."""

import subprocess
from pathlib import Path

import pytest

from tests.terminal.terminal import OpenTerminal
from tests.web import Web

PAGE = """<!DOCTYPE html><html><head><title>Envoy lands in Oslo</title>
<meta property="og:site_name" content="The Daily River"></head><body><nav>Home World Sport</nav>
<article><h1>Envoy lands in Oslo</h1><p>Norway said on Monday that 300 troops had left Oslo, and that
nobody would come back before the end of the year.</p></article></body></html>"""


def test_a_page_is_fetched_before_the_reader_opens_and_its_redirect_is_told(
    open_terminal: OpenTerminal, web: Web
) -> None:
    web.put("/talks", PAGE)
    terminal = open_terminal(web.put("/short", status=302, Location="/talks"))
    terminal.wait_for("Norway said on Monday that 300 troops")
    assert "Home World" not in terminal.text
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    before = terminal.raw.partition(b"\x1b[?1049h")[0].decode()
    assert before.splitlines() == [
        f"newsread: fetching {web.root}/short",
        f"newsread: redirected to {web.root}/talks",
    ]


def test_what_is_piped_in_is_read_without_a_dash(open_terminal: OpenTerminal) -> None:
    terminal = open_terminal(piped=PAGE.encode())
    terminal.wait_for("Norway said on Monday that 300 troops")
    terminal.press("B")
    terminal.wait_for("Kept passages")
    terminal.press("q")
    assert terminal.wait_for_end() == 0


def test_a_folder_is_a_reading_list(open_terminal: OpenTerminal, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    (folder / "deeper").mkdir(parents=True)
    for name in ("b.md", "a.txt", "c.jpg", ".hidden.txt", "deeper/d.txt"):
        (folder / name).write_text(f"Envoy {name}\n\nNobody said anything.\n", encoding="utf-8")
    terminal = open_terminal(str(folder))
    terminal.wait_for("Envoy a.txt(.|\n)*1/2")
    terminal.press(")")
    terminal.wait_for("Envoy b.md(.|\n)*2/2")
    terminal.press("q")
    assert terminal.wait_for_end() == 0


@pytest.mark.parametrize("words", [(), ("--list",)])
def test_nothing_to_read_is_wrong_use(command: Path, words: tuple[str, ...]) -> None:
    ended = subprocess.run(
        [command, *words], stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("newsread: an article is missing: newsread FILE")


def test_a_page_that_is_not_there_is_told_in_one_sentence(command: Path, web: Web) -> None:
    ended = subprocess.run(
        [command, "--list", f"{web.root}/gone"], capture_output=True, encoding="utf-8", check=False
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"newsread: {web.root}/gone does not exist (404)\n"
