"""The installed command without a terminal: what it prints, and how it ends."""

import fcntl
import json
import os
import signal
import struct
import subprocess
import termios
import time
from pathlib import Path

import pytest

import newsread
from tests.terminal.known import keep_analysis
from tests.terminal.running import Run

ARTICLE = "Envoy lands in Oslo\n\nNorway said on Monday that 300 troops had left Oslo.\n"


@pytest.fixture
def run(command: Path, tmp_path: Path) -> Run:
    """Runs the command in a folder with `article.txt`, outside any terminal."""
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")

    def run_it(*words: str, piped: str = "") -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [command, *words],
            cwd=tmp_path,
            input=piped,
            capture_output=True,
            encoding="utf-8",
            start_new_session=True,
            check=False,
        )

    return run_it


def test_help_version_and_keys_are_printed(run: Run) -> None:
    assert run("--help").stdout.startswith("Usage: newsread ")
    assert run("--json", "--help", "all").stdout.startswith("Usage: newsread ")
    assert run("--print-man").stdout.startswith(".TH NEWSREAD 1 ")
    assert run("--completions", "zsh").stdout.startswith("#compdef newsread\n")
    assert json.loads(run("--print-schema").stdout)["title"] == "A line of newsread --json"
    assert run("--version").stdout == f"newsread {newsread.__version__}\n"
    assert "| `b` |" in run("--print-keys").stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--restore", "1"), "--restore goes with --doctor"),
        (("--colour", "a"), "unrecognized arguments: --colour; newsread --help shows what there is"),
        (("--co\x1b[31m", "a"), "unrecognized arguments: --co?[31m; newsread --help shows what there is"),
        (("--width", "7", "a"), "argument --width: '7' is not a number from 20 to 200"),
        (("--model", "", "a"), "argument --model: the value is empty"),
        (("--json", "--list", "a"), "argument --list: not allowed with argument --json"),
        (("article.txt",), "the reader needs a terminal; newsread --list FILE does not"),
    ],
)
def test_wrong_use_is_told_in_one_sentence(run: Run, words: tuple[str, ...], sentence: str) -> None:
    ended = run(*words)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith(f"newsread: {sentence}")
    assert ended.stderr.count("\n") == 1


def test_the_configuration_that_holds_is_printed_and_can_be_read_again(run: Run, tmp_path: Path) -> None:
    written = "measure = 60\nmesure = 61\n"
    (tmp_path / "mine.toml").write_text(written)
    ended = run("--print-config", "--config", "mine.toml", "--theme", "nord")
    assert "\nmeasure = 60\n" in ended.stdout
    assert '\ntheme = "nord"\n' in ended.stdout
    assert ended.stderr == "newsread: mine.toml has an unknown setting 'mesure'; did you mean 'measure'?\n"
    assert ended.returncode == 0
    (tmp_path / "again.toml").write_text(ended.stdout)
    assert run("--print-config", "--config", "again.toml").stdout == ended.stdout.replace("mine", "again")
    assert (tmp_path / "mine.toml").read_text() == written


def test_the_keys_that_hold_are_printed_and_wrong_ones_are_told(run: Run, tmp_path: Path) -> None:
    text = 'keymap = "vim"\n[keys]\n"read.top" = "F5"\n"read.tpo" = "x"\n"undo" = "Ctrl+I"\n'
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    ended = run("--print-keys", "--config", "mine.toml")
    assert ended.returncode == 0
    assert "| `F5` | Beginning of the article | `read.top` |" in ended.stdout
    assert "| `k` `↑` `Ctrl+Y` | Line up | `read.up` |" in ended.stdout
    assert ended.stderr.splitlines() == [
        "newsread: mine.toml: keys.read.tpo: there is no such command; did you mean 'read.top'?",
        "newsread: mine.toml: keys.undo: terminals send Tab for Ctrl+I",
    ]


def test_a_configuration_that_is_not_there_is_told_and_the_rest_is_done(run: Run) -> None:
    ended = run("--print-config", "--config", "gone.toml")
    assert (ended.returncode, ended.stderr) == (0, "newsread: there is no file gone.toml\n")
    assert "\nmeasure = 76\n" in ended.stdout


def write_bad_inputs(folder: Path) -> None:
    (folder / "folder").mkdir()
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (folder / "blank.txt").write_text(" \n")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("gone.txt", "there is no file gone.txt"),
        ("gone\n\x1b[31m.txt", "there is no file gone??[31m.txt"),
        ("", "the name of a file is empty"),
        pytest.param("l" * 4_000, f"{'l' * 4_000} can't be read: File name too long", id="too long"),
        ("folder", "there is nothing to read in the folder folder"),
        ("picture.txt", "picture.txt is a PNG image, not an article"),
        ("blank.txt", "blank.txt is empty"),
        ("-", "standard input is empty"),
    ],
)
@pytest.mark.parametrize("mode", [(), ("--list",)])
def test_what_cannot_be_read_is_told_in_one_sentence(
    run: Run, tmp_path: Path, mode: tuple[str, ...], name: str, sentence: str
) -> None:
    write_bad_inputs(tmp_path)
    ended = run(*mode, name)
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", f"newsread: {sentence}\n")


def test_json_gives_a_line_for_each_input_in_their_order(run: Run) -> None:
    ended = run("--json", "article.txt", "gone.txt", "-", piped="Envoy leaves Rome\n\nItaly sent 5 ships.\n")
    records = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [record["source"] for record in records] == ["article.txt", "gone.txt", "-"]
    assert [record.get("title") for record in records] == ["Envoy lands in Oslo", None, "Envoy leaves Rome"]
    assert records[1] == {"schema": 1, "source": "gone.txt", "error": "there is no file gone.txt"}
    assert "Oslo" in [entity["name"] for entity in records[0]["entities"]]
    assert [figure["value"] for figure in records[2]["figures"]] == [5]
    assert (ended.returncode, ended.stderr) == (1, "newsread: there is no file gone.txt\n")


def test_behind_two_dashes_every_word_is_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "--list").write_text(ARTICLE, encoding="utf-8")
    keep_analysis(tmp_path / "article.txt", "Oslo", "Oslo")
    ended = run("--json", "article.txt", "--", "--list", "--")
    assert [json.loads(line)["source"] for line in ended.stdout.splitlines()] == [
        "article.txt",
        "--list",
        "--",
    ]
    assert (ended.returncode, ended.stderr) == (1, "newsread: there is no file --\n")


def test_json_of_good_input_ends_well(run: Run) -> None:
    ended = run("--json", "article.txt")
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_file_name_in_another_encoding_is_a_valid_record(run: Run, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    record = json.loads(run("--json", name).stdout)
    assert record["source"] == name
    assert record["error"] == "there is no file caf?.txt"


def test_the_list_is_plain_text(run: Run) -> None:
    ended = run("--list", "article.txt", "article.txt")
    assert ended.returncode == 0
    table, second = ended.stdout.split("\n\nEnvoy")
    assert table.startswith("Envoy lands in Oslo\narticle.txt\n\nACTORS\n")
    assert "  1  300 troops" in table
    assert second.rstrip("\n") == table.removeprefix("Envoy").rstrip("\n")
    assert "\x1b" not in ended.stdout


def test_a_model_that_does_not_exist_is_told(run: Run) -> None:
    ended = run("--json", "--model", "no_such_model", "article.txt")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("newsread: there is no spaCy pipeline 'no_such_model'")
    assert ended.stderr.count("\n") == 1


def test_a_reader_that_closes_the_pipe_ends_it_quietly(command: Path, sample: Path, known_name: str) -> None:
    words = [str(command), "--list", str(sample), str(sample)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (1, b"")


PRINTING = (
    "--help",
    "--print-keys",
    "--print-config",
    "--list article.txt",
    "--json article.txt",
    "--bookmarks",
)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
@pytest.mark.parametrize("words", [*PRINTING, "--list --jobs 2 article.txt", "--corrections", "--doctor"])
def test_a_full_disk_is_told_by_whatever_prints(command: Path, tmp_path: Path, words: str) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    ended = in_shell(f"{command} {words} >/dev/full", tmp_path)
    assert ended.stderr == "newsread: standard output can't be written: No space left on device\n"
    assert ended.returncode == 1


@pytest.mark.parametrize("words", PRINTING)
def test_closed_streams_are_no_crash(command: Path, tmp_path: Path, words: str) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    keep_analysis(tmp_path / "article.txt", "Oslo", "Oslo")
    without_output = in_shell(f"{command} {words} <&- >&-", tmp_path)
    sentence = "newsread: standard output can't be written: Bad file descriptor\n"
    assert (without_output.returncode, without_output.stderr) == (1, sentence)
    without_errors = in_shell(f"{command} {words} 2>&-", tmp_path)
    assert without_errors.returncode == 0
    assert without_errors.stdout == in_shell(f"{command} {words}", tmp_path).stdout != ""
    assert in_shell(f"{command} {words} <&- >&- 2>&-", tmp_path).returncode == 1


def test_a_problem_is_no_data_where_errors_go_nowhere(command: Path, tmp_path: Path) -> None:
    ended = in_shell(f"{command} --list gone.txt 2>&-", tmp_path)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert in_shell(f"{command} --list - <&-", tmp_path).stderr == "newsread: standard input is empty\n"


@pytest.mark.parametrize("words", ["--print-keys", "--help all"])
def test_what_the_terminal_has_no_characters_for_is_no_crash(
    command: Path, tmp_path: Path, words: str
) -> None:
    assert in_shell(f"PYTHONIOENCODING=ascii {command} {words}", tmp_path).returncode == 0


def in_shell(line: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["/bin/sh", "-c", line],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        start_new_session=True,
        check=False,
    )


def waits_for_more(process: "subprocess.Popen[bytes]") -> bool:
    """Whether a process has read all of its standard input and sleeps until there is more."""
    assert process.stdin is not None
    unread = struct.unpack("i", fcntl.ioctl(process.stdin, termios.FIONREAD, bytes(4)))[0]
    state = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0]
    return unread == 0 and state == "S"


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc to tell when a process waits")
def test_an_interrupt_ends_it_quietly(command: Path) -> None:
    with subprocess.Popen(
        [command, "--json", "-"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        more_than_a_pipe_holds = b"word " * 200_000
        process.stdin.write(more_than_a_pipe_holds)
        process.stdin.flush()
        deadline = time.monotonic() + 60
        while not waits_for_more(process) and time.monotonic() < deadline:
            pass
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)
        assert (process.returncode, process.stderr.read()) == (130, b"")
