"""The configuration: file, environment, command line; what can't be used is told, and the rest holds."""

from pathlib import Path

import pytest

from newsread.settings.config import DEFAULTS, Settings, load_settings
from newsread.settings.config_text import config_text


def settings_of(
    tmp_path: Path, text: str, environment: dict[str, str] | None = None, **flags: object
) -> tuple[Settings, tuple[str, ...]]:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    settings, problems = load_settings(path, environment or {}, flags)
    return settings, tuple(problem.replace(str(path), "FILE") for problem in problems)


def test_without_a_file_everything_is_as_delivered(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml", {}, {}) == (DEFAULTS, ())


def test_the_file_sets_what_it_names(tmp_path: Path) -> None:
    settings, problems = settings_of(
        tmp_path,
        """
        measure = 64
        theme = "nord"
        panel_side = "left"
        panel_width = 50
        sort = "name"
        tint = false
        mouse = false
        clipboard = "terminal"
        """,
    )
    assert settings == Settings(
        measure=64,
        theme="nord",
        panel_side="left",
        panel_width=50,
        sort="name",
        tint=False,
        mouse=False,
        clipboard="terminal",
    )
    assert problems == ()


def test_keys_are_named_by_their_command(tmp_path: Path) -> None:
    text = '[keys]\nbookmark.add = "b"\n"mention.next" = ["]", ">"]\n'
    assert settings_of(tmp_path, text)[0].keys == {"bookmark.add": "b", "mention.next": "] >"}


def test_the_environment_wins_over_the_file_and_a_flag_over_both(tmp_path: Path) -> None:
    environment = {"NEWSREAD_MEASURE": "70", "NEWSREAD_TINT": "off", "NEWSREAD_SORT": ""}
    settings, problems = settings_of(tmp_path, "measure = 60\nsort = 'name'", environment, theme=None)
    assert (settings.measure, settings.tint, settings.sort, problems) == (70, False, "name", ())
    settings, _ = settings_of(tmp_path, "measure = 60", environment, measure=80)
    assert settings.measure == 80


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("mesure = 60", "FILE has an unknown setting 'mesure'; did you mean 'measure'?"),
        ("measure = 'wide'", "FILE: measure is 'wide', not a number from 20 to 200"),
        ("measure = 500", "FILE: measure is 500, not a number from 20 to 200"),
        ("measure = true", "FILE: measure is true, not a number from 20 to 200"),
        ("mouse = 1", "FILE: mouse is 1, not true or false"),
        ("sort = 'size'", "FILE: sort is 'size', not one of count, first, name"),
        ("theme = ''", "FILE: theme is '', not a text in quotes"),
        ("keys = 'j'", "FILE: keys is 'j', not a table of commands and their keys"),
        ("keys.undo = 3", "FILE: keys.undo is 3, not keys with blanks between"),
    ],
)
def test_what_cannot_be_used_is_told_and_the_rest_holds(tmp_path: Path, text: str, problem: str) -> None:
    settings, problems = settings_of(tmp_path, f"tint = false\n{text}\n")
    assert problems == (problem,)
    assert settings == Settings(tint=False)


def test_a_file_that_is_no_toml_is_told(tmp_path: Path) -> None:
    settings, problems = settings_of(tmp_path, "measure 60")
    assert settings == DEFAULTS
    assert problems == (
        "FILE is no valid TOML: Expected '=' after a key in a key/value pair (at line 1, column 9)",
    )


def test_a_key_in_tables_without_end_is_taken_as_its_name_says(tmp_path: Path) -> None:
    settings, problems = settings_of(tmp_path, f"keys.{'a.' * 2_000}b = 'j'\nkeys.undo = 'x'")
    assert (dict(settings.keys), problems) == ({"a." * 2_000 + "b": "j", "undo": "x"}, ())


@pytest.mark.parametrize("text", ["keys = " + "[" * 100_000, f"measure = {'9' * 100_000}"])
def test_a_file_that_only_looks_like_toml_is_told(tmp_path: Path, text: str) -> None:
    settings, problems = settings_of(tmp_path, text)
    assert settings == DEFAULTS
    assert len(problems) == 1


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no file without end here")
def test_a_file_without_end_is_told() -> None:
    assert load_settings(Path("/dev/zero"), {}, {})[1] == ("/dev/zero is larger than any configuration",)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert load_settings(tmp_path, {}, {})[1] == (f"{tmp_path} can't be read: Is a directory",)
    (tmp_path / "latin.toml").write_bytes(b"theme = '\xe9'")
    assert load_settings(tmp_path / "latin.toml", {}, {})[1] == (
        f"{tmp_path / 'latin.toml'} can't be read: it is not UTF-8",
    )


def test_a_variable_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    environment = {"NEWSREAD_MEASURE": "wide", "NEWSREAD_MOUSE": "perhaps"}
    environment |= {"NEWSREAD_MESURE": "60", "NEWSREAD_FOO": "", "NEWSREADER": "x"}
    assert settings_of(tmp_path, "", environment) == (
        DEFAULTS,
        (
            "NEWSREAD_FOO sets 'foo', which is no setting; newsread --print-config shows what there is",
            "NEWSREAD_MESURE sets 'mesure', which is no setting; did you mean 'measure'?",
            "NEWSREAD_MEASURE is 'wide', not a number from 20 to 200",
            "NEWSREAD_MOUSE is 'perhaps', not true or false",
        ),
    )


@pytest.mark.parametrize(
    "settings",
    [
        DEFAULTS,
        Settings(
            measure=60,
            theme='a "quoted" \\ name\n',
            panel_width=40,
            tint=False,
            keys={"bookmark.add": "b ctrl+b", "mention.next": "]"},
            data_dir="/tmp/\x7fé",
        ),
    ],
)
def test_the_printed_configuration_gives_the_same_settings(tmp_path: Path, settings: Settings) -> None:
    printed = config_text(settings, "a\nb.toml")
    assert settings_of(tmp_path, printed) == (settings, ())
    assert "# The widest line of the article, in columns.\nmeasure = " in printed
