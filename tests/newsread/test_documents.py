"""What the README and the help say is what the program does."""

import itertools
import re
import shlex
import tomllib
from pathlib import Path

import newsread
from newsread.command_line.help_text import brief_help, full_help
from newsread.command_line.options import OPTIONS
from newsread.settings.keymap import Keymap, key_table

ROOT = Path(__file__).parent.parent.parent


def readme_part(opening: str, closing: str) -> str:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return readme.split(opening, 1)[1].split(closing, 1)[0]


def test_the_keys_of_the_readme_are_those_of_the_program() -> None:
    part = readme_part("<!-- keys: newsread --print-keys -->\n", "<!-- /keys -->")
    assert part == f"\n{key_table(Keymap())}\n"


def test_the_readme_has_one_command_for_the_tests() -> None:
    lines = readme_part("<!-- tests -->\n", "<!-- /tests -->").splitlines()
    assert (lines[0], lines[-1], len(lines)) == ("```", "```", 3)
    assert shlex.split(lines[1])[-1] == ".venv/bin/pytest"


def test_the_help_fits_a_screen_and_shows_examples() -> None:
    lines = brief_help().splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
    assert len(lines[lines.index("Examples:") :]) > 3
    assert "newsread --help all" in brief_help()


def test_the_whole_help_names_every_option_on_lines_of_a_screen() -> None:
    named = re.findall("^ +(?:-[a-z], )?--([a-z-]+)", full_help(), re.MULTILINE)
    assert sorted(named) == sorted(option.name for option in OPTIONS)
    assert max(map(len, full_help().splitlines())) <= 80


def test_the_citation_has_the_version_of_the_program() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
    assert f"version: {newsread.__version__}" in citation


def test_every_dependency_is_listed_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [project["optional-dependencies"][extra] for extra in ("documents", "web", "dask")]
    wanted = [re.split(r"[\[>=<]", line)[0] for line in itertools.chain(project["dependencies"], *extras)]
    table = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").rpartition("| Package |")[2]
    assert [line.split()[1] for line in table.splitlines()[2:]] == wanted
