"""Every command line of README does what it says there."""

import re
import shlex
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from newsread.command_line.options import OPTIONS
from tests.terminal.terminal import OpenTerminal

README = Path(__file__).parent.parent.parent / "README.md"
EXAMPLE_SITE = "https://example.com"
PAGE = """<html><head><title>Envoy lands in Oslo</title></head><body><article><h1>Envoy lands in Oslo</h1>
<p>Norway said on Monday that 300 troops had left Oslo, a day after the envoy of Chile landed there.</p>
<p>The talks are about fish, of which both countries have more than they can sell.</p>
<p>They go on until Friday, a spokesman said, and nobody expects them to end with more than a handshake.</p>
</article></body></html>"""


def command_lines() -> list[str]:
    """The lines between the marks in README, without their comments."""
    readme = README.read_text(encoding="utf-8")
    part = readme.partition("<!-- commands -->")[2].partition("<!-- /commands -->")[0]
    return [line.partition("#")[0].strip() for line in part.splitlines() if "newsread" in line]


LINES = command_lines()
PRINTING = {option.name for option in OPTIONS if option.is_mode}


def prints(line: str) -> bool:
    """Whether a command line prints something and ends by itself."""
    return any(name in PRINTING for name in re.findall("--([a-z-]+)", line))


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A current folder with the files that README names."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(sample, "article.txt")
    Path("page.html").write_text(PAGE, encoding="utf-8")
    Path("notes.md").write_text("# Notes\n\nAsk *Norway* about the fish.\n", encoding="utf-8")
    shutil.copytree(tmp_path, tmp_path / "articles", ignore=lambda *_: ["newsread-data", "articles"])


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """A web server whose page `/news` is an article; gives its address."""
    Path("news").mkdir()
    Path("news", "index.html").write_text(PAGE, encoding="utf-8")
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("line", [line for line in LINES if prints(line)])
def test_a_printing_command_succeeds(line: str, command: Path) -> None:
    program, *words = shlex.split(line)
    assert program == "newsread"
    done = subprocess.run([command, *words], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("line", [line for line in LINES if not prints(line)])
def test_a_reading_command_opens(line: str, open_terminal: OpenTerminal, site: str) -> None:
    piped, _, reading = line.rpartition("| ")
    words = shlex.split(reading.replace(EXAMPLE_SITE, site))[1:]
    text = Path("article.txt").read_bytes() if piped else None
    terminal = open_terminal(*words, piped=text)
    terminal.wait_for("Actors|Library|articles")
    terminal.press("q")
    assert terminal.wait_for_end() == 0
