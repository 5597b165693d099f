"""The manual page and the completions of shells: all options, in forms that the programs for them take."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from newsread.command_line.completions import completions
from newsread.command_line.manual import manual
from newsread.command_line.options import OPTIONS
from newsread.settings.setting_values import SETTINGS

needs_groff = pytest.mark.skipif(shutil.which("groff") is None, reason="no groff to show a manual page")
needs_fish = pytest.mark.skipif(shutil.which("fish") is None, reason="no fish")


def output_of(*words: str, given: str = "") -> str:
    """What a program prints; it complains about nothing."""
    ended = subprocess.run(words, input=given, capture_output=True, encoding="utf-8", check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


@needs_groff
def test_the_manual_shows_every_option_setting_and_exit_status() -> None:
    shown = re.sub(".\b|\x1b\\[[0-9;]*m", "", output_of("groff", "-man", "-Tutf8", "-ww", given=manual()))
    terms = re.findall("^ {7}(\\S.*?)(?:  |$)", shown, re.MULTILINE)
    for option in OPTIONS:
        assert any(term.startswith(option.usage) for term in terms), option.name
    assert {term.partition(" = ")[0] for term in terms} >= set(SETTINGS)
    assert {"0", "1", "2", "130", "newsread article.txt"} <= {term.split("  ")[0].strip() for term in terms}


def test_a_manual_has_no_line_that_its_language_would_take_for_a_request() -> None:
    requests = {line.split()[0] for line in manual().splitlines() if line[:1] in (".", "'")}
    assert requests == {".TH", ".SH", ".SS", ".PP", ".TP", ".B"}


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("--jo", "--jobs"),
        ("--completions z", "zsh"),
        ("--json art", "article.txt"),
        ("--import art", "article.txt"),
    ],
)
def test_bash_completes_options_values_and_files(tmp_path: Path, words: str, offered: str) -> None:
    (tmp_path / "script").write_text(completions("bash"))
    (tmp_path / "article.txt").touch()
    program = f"""
    source ./script
    function=$(complete -p newsread | sed 's/.* -F \\([^ ]*\\) .*/\\1/')
    COMP_WORDS=(newsread {words}) COMP_CWORD={len(words.split())}
    $function 2>/dev/null
    echo "${{COMPREPLY[@]}}"
    """
    ended = subprocess.run(
        ["bash", "-c", program], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True
    )
    assert ended.stdout == f"{offered}\n"


@needs_fish
def test_fish_completes_options_with_what_they_do(tmp_path: Path) -> None:
    (tmp_path / "script").write_text(completions("fish"))
    offered = output_of("fish", "--no-config", "-c", f"source {tmp_path}/script; complete -C 'newsread --jo'")
    assert offered == "--jobs\tanalyse in N processes, with a processor core for each\n"


@pytest.mark.skipif(shutil.which("zsh") is None, reason="no zsh")
def test_zsh_takes_its_script(tmp_path: Path) -> None:
    (tmp_path / "_newsread").write_text(completions("zsh"))
    assert output_of("zsh", "-n", str(tmp_path / "_newsread")) == ""
    assert completions("zsh").startswith("#compdef newsread\n")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell_has_every_option(shell: str) -> None:
    script = completions(shell)
    for option in OPTIONS:
        assert re.search(f"(--|-l ){option.name}\\b", script), option.name
