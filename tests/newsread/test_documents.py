"""What the README and the help say is what the program does."""

import re
import shlex
from pathlib import Path

from newsread.commands import key_table
from newsread.options import HELP, parser

ROOT = Path(__file__).parent.parent.parent


def readme_part(opening: str, closing: str) -> str:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return readme.split(opening, 1)[1].split(closing, 1)[0]


def test_the_keys_of_the_readme_are_those_of_the_program() -> None:
    part = readme_part("<!-- keys: newsread --print-keys -->\n", "<!-- /keys -->")
    assert part == f"\n{key_table()}\n"


def test_the_readme_has_one_command_for_the_tests() -> None:
    lines = readme_part("<!-- tests -->\n", "<!-- /tests -->").splitlines()
    assert (lines[0], lines[-1], len(lines)) == ("```", "```", 3)
    assert shlex.split(lines[1])[-1] == ".venv/bin/pytest"


def test_the_help_fits_a_screen() -> None:
    lines = HELP.splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80


def test_the_help_names_every_option() -> None:
    options = set(re.findall("--[a-z-]+", parser().format_usage()))
    assert options == set(re.findall("--[a-z-]+", HELP))
