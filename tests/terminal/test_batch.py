"""Many articles in one run of the installed command, with real files, pipes and signals."""

import csv
import json
import os
import pty
import signal
import subprocess
import time
from contextlib import suppress
from io import StringIO
from pathlib import Path
from typing import BinaryIO

import pytest
from jsonschema import Draft202012Validator

from newsread.entities import Analysis, Entity, Mention
from newsread.kept.edits import Rename, Target
from newsread.paths import default_folders
from newsread.printing.output_schema import schema
from newsread.sources import load
from nlp.client import model_identity
from store.cache import AnalysisCache
from store.corrections import Corrections, new_correction
from tests.terminal.running import Run

DEADLINE_SECONDS = 120.0
ARTICLE = "Envoy {number} lands in Oslo\n\nNorway said on Monday that {number} troops had left Oslo.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder with twelve articles, two of them a folder deeper, and a picture called an article."""
    folder = tmp_path / "news"
    (folder / "later").mkdir(parents=True)
    for number in range(12):
        name = f"later/{number:02}.txt" if number > 9 else f"{number:02}.txt"
        (folder / name).write_text(ARTICLE.format(number=number + 3))
    (folder / "05b.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    return folder


@pytest.fixture
def run(command: Path, tmp_path: Path) -> Run:
    """Runs the command beside the folder of news."""

    def run_it(*words: str) -> "subprocess.CompletedProcess[str]":
        words = (str(command), *words)
        return subprocess.run(words, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)

    return run_it


def keep_an_analysis(file: Path) -> str:
    """Puts an analysis into the cache that no model would make; gives the name in it."""
    article = load(str(file))
    mention = Mention(0, 5, article.text[:5], "ORG")
    entity = Entity("e1", "From the cache", "organization", ("actors",), (mention,))
    analysis = Analysis(article.id, model_identity(None), (entity,), ())
    AnalysisCache(default_folders()).save(analysis, article.text)
    return entity.name


def test_a_folder_is_read_in_order_whatever_the_number_of_processes(run: Run, news: Path) -> None:
    one = run("--json", "-r", "news")
    records = [json.loads(line) for line in one.stdout.splitlines()]
    names = [f"{number:02}.txt" for number in range(10)]
    names[6:6] = ["05b.txt"]
    assert [record["source"] for record in records] == [
        f"news/{name}" for name in [*names, "later/10.txt", "later/11.txt"]
    ]
    assert [record["source"] for record in records if "error" in record] == ["news/05b.txt"]
    assert [record["figures"][0]["value"] for record in records if "figures" in record] == [*range(3, 15)]
    for record in records:
        Draft202012Validator(schema()).validate(record)
    assert (one.returncode, one.stderr.count("\n")) == (1, 1)
    two = run("--json", "-r", "news", "--jobs", "2", "--fresh")
    assert (two.stdout, two.stderr, two.returncode) == (one.stdout, one.stderr, 1)


def test_what_was_analysed_before_is_not_analysed_again(run: Run, news: Path) -> None:
    name = keep_an_analysis(news / "03.txt")
    found = [json.loads(run("--json", *words, "news/03.txt").stdout) for words in ((), ("--fresh",))]
    assert [name in [entity["name"] for entity in record["entities"]] for record in found] == [True, False]


def test_corrections_hold_for_what_is_printed(run: Run, news: Path) -> None:
    name = keep_an_analysis(news / "03.txt")
    edit = Rename(Target(name, "organization"), "Corrected")
    Corrections(default_folders()).add(new_correction(load(str(news / "03.txt")), edit))
    assert "  1  Corrected\n" in run("--list", "news/03.txt").stdout


def test_csv_has_one_header_and_the_rows_of_all_articles(run: Run, news: Path) -> None:
    for number in (1, 2):
        keep_an_analysis(news / f"0{number}.txt")
    ended = run("--json", "--format", "csv", "news/01.txt", "gone.txt", "news/02.txt")
    rows = list(csv.DictReader(StringIO(ended.stdout, newline="")))
    assert [(row["source"], row["name"], row["count"]) for row in rows] == [
        ("news/01.txt", "From the cache", "1"),
        ("news/02.txt", "From the cache", "1"),
    ]
    assert (ended.returncode, ended.stderr) == (1, "newsread: there is no file gone.txt\n")
    assert run("--format", "csv", "news/01.txt").stdout == "".join(ended.stdout.splitlines(True)[:2])


def test_a_form_that_analyses_do_not_have_is_wrong_use(run: Run, news: Path) -> None:
    ended = run("--list", "--format", "md", "news")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("newsread: --format md is for --bookmarks")


class Session:
    """The command in a session of its own, with all processes that it starts."""

    def __init__(self, words: list[str], folder: Path) -> None:
        self.process = subprocess.Popen(
            words,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

    def first_line(self) -> bytes:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def end(self) -> tuple[int, bytes]:
        """Waits until all its processes are gone; gives the exit status and what standard error had."""
        assert self.process.stderr is not None
        complaint = self.process.stderr.read()
        status = self.process.wait(DEADLINE_SECONDS)
        deadline = time.monotonic() + DEADLINE_SECONDS
        while self._is_alive() and time.monotonic() < deadline:
            os.sched_yield()
        assert not self._is_alive()
        return status, complaint

    def _is_alive(self) -> bool:
        try:
            os.killpg(self.process.pid, 0)
        except ProcessLookupError:
            return False
        return True


@pytest.fixture
def endless(command: Path, news: Path, tmp_path: Path) -> Session:
    """A run in two processes that would take very long."""
    article = ARTICLE.format(number=7) * 40
    for number in range(2_000):
        (news / f"{number + 100}.txt").write_text(f"{article}{number}")
    return Session([str(command), "--json", "--fresh", "--jobs", "2", "news"], tmp_path)


def test_an_interrupt_ends_all_processes_quietly(endless: Session) -> None:
    assert endless.first_line()
    os.killpg(endless.process.pid, signal.SIGINT)
    status, complaint = endless.end()
    assert (status, complaint.count(b"\n")) == (130, complaint.count(b"PNG"))


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="no /proc to tell what a process loads")
def test_an_interrupt_while_the_model_is_loaded_ends_it_quietly(
    command: Path, news: Path, tmp_path: Path
) -> None:
    session = Session([str(command), "--json", "-r", "news"], tmp_path)
    deadline = time.monotonic() + DEADLINE_SECONDS
    maps = Path(f"/proc/{session.process.pid}/maps")
    while "onnxruntime" not in maps.read_text() and time.monotonic() < deadline:
        pass
    session.process.send_signal(signal.SIGINT)
    assert session.end() == (130, b"")
    assert session.first_line() == b""


def test_a_reader_that_closes_the_pipe_ends_all_processes(endless: Session) -> None:
    assert endless.first_line()
    assert endless.process.stdout is not None
    endless.process.stdout.close()
    status, complaint = endless.end()
    assert (status, complaint.count(b"\n")) == (1, complaint.count(b"PNG"))


def test_no_process_outlives_a_killed_run(endless: Session) -> None:
    assert endless.first_line()
    endless.process.kill()
    status, _ = endless.end()
    assert status == -signal.SIGKILL


def test_a_long_run_shows_how_far_it_is_on_a_terminal_only(command: Path, news: Path, tmp_path: Path) -> None:
    for file in news.rglob("*.txt"):
        file.write_text(ARTICLE.format(number=9))
        keep_an_analysis(file)
    words = [str(command), "--json", "-r", "news"]
    with (tmp_path / "out.jsonl").open("wb") as output:
        shown = in_terminal(words, tmp_path, output)
    assert (tmp_path / "out.jsonl").read_bytes().count(b"\n") == 13
    assert b"/13" in shown
    assert b"newsread" not in shown
    assert b"/13" not in in_terminal(words, tmp_path, None)


def in_terminal(words: list[str], folder: Path, output: BinaryIO | None) -> bytes:
    """What a command writes to its terminal, with standard output in a file or there, too."""
    keyboard, program_side = pty.openpty()
    environment = os.environ | {"TERM": "xterm-256color"}
    process = subprocess.Popen(
        words, cwd=folder, stdout=output or program_side, stderr=program_side, env=environment
    )
    os.close(program_side)
    written = b""
    with suppress(OSError):
        while new := os.read(keyboard, 65_536):
            written += new
    os.close(keyboard)
    assert process.wait(DEADLINE_SECONDS) == 0
    return written
