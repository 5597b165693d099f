"""The schema by which editors complete and check the configuration says what newsread takes."""

import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from newsread.settings.config import DEFAULTS, Settings, load_settings
from newsread.settings.config_schema import config_schema, config_schema_text
from newsread.settings.config_text import config_text

SCHEMA = Path(__file__).parent.parent.parent / "assets" / "config.schema.json"


def complaints(text: str) -> list[str]:
    """What a validator says about a configuration file."""
    validator: Any = jsonschema.Draft7Validator(config_schema())
    return [error.message for error in validator.iter_errors(tomllib.loads(text))]


def test_the_schema_that_is_shipped_is_that_of_the_program() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == config_schema_text(), "make schema writes it anew"


def test_it_is_a_sound_schema_with_a_description_of_every_setting() -> None:
    schema = config_schema()
    jsonschema.Draft7Validator.check_schema(schema)
    assert all(setting["description"] for setting in schema["properties"].values())


@pytest.mark.parametrize("settings", [DEFAULTS, Settings(theme="nord", panel_width=44, keys={"undo": "u z"})])
def test_what_is_printed_is_valid(settings: Settings) -> None:
    assert complaints(config_text(settings, "config.toml")) == []


@pytest.mark.parametrize(
    "line",
    [
        "measure = 60",
        "measure = 19",
        "measure = '60'",
        "measure = true",
        "sort = 'name'",
        "sort = 'age'",
        "tint = 1",
        "theme = ''",
        "mesure = 60",
        "[keys]\nundo = 'u'",
        "[keys]\nundo = 5",
        "[keys]\n'mention.next' = ['n', ']']",
    ],
)
def test_it_complains_where_newsread_does(tmp_path: Path, line: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(line, encoding="utf-8")
    _, problems = load_settings(file, {}, {})
    assert bool(complaints(line)) == bool(problems)
