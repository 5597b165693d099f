"""Settings: what the reader wrote in a file, in the environment or on the command line.

Nothing here writes a file. A setting that can't be used is told in a sentence, and the rest still holds.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsread.rows import Order
from newsread.settings.setting_values import OF_ENVIRONMENT, SETTINGS

FILE_NAME = "config.toml"
"""What the file is called in the config folder."""
LARGEST_FILE = 1_000_000
"""Bytes; a longer file is none that anyone wrote."""
_PREFIX = "NEWSREAD_"


@dataclass(frozen=True, slots=True)
class Settings:
    """How the reader wants the program; `newsread.settings.setting_values` says what each may be."""

    measure: int = 76
    """The widest line of text in cells."""
    theme: str | None = None
    panel_side: str = "right"
    panel_width: int | None = None
    """In cells; None for what suits the terminal."""
    sort: Order = "count"
    tint: bool = True
    model: str | None = None
    """Name or folder of a spaCy pipeline; ours if None."""
    keymap: str = "default"
    """The name of the keys to start from."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Command ids and the keys that they have instead of those, with blanks between."""
    clipboard: str = "auto"
    mouse: bool = True
    data_dir: str | None = None
    """The folder of bookmarks and the like; the platform's if None."""
    file: str = field(default="", compare=False)
    """Where the keys stand; empty if they are from no file."""
    given: frozenset[str] = frozenset()
    """The settings of the command line: they hold for every article, however it was read before."""


DEFAULTS = Settings()


def load_settings(
    path: Path, environment: Mapping[str, str], flags: Mapping[str, object]
) -> tuple[Settings, tuple[str, ...]]:
    """The settings of a file, overridden by the environment, overridden by the flags.

    Args:
        path: The file; it need not exist.
        environment: Variables; those like NEWSREAD_MEASURE count.
        flags: Settings from the command line, checked already; None stands for a flag that was not given.

    Returns:
        The settings, and a sentence about everything that can't be used.
    """
    problems: list[str] = []
    given = {name: value for name, value in flags.items() if value is not None}
    values = {
        **_checked(_in_file(path, problems), str(path), problems),
        **_in_environment(environment, problems),
        **given,
    }
    return Settings(**values, file=str(path), given=frozenset(given)), tuple(problems)


def nearest(name: str, known: Sequence[str], otherwise: str = "") -> str:
    """The end of a sentence about an unknown name: which known one it resembles, or what else to say.

    Without other words, these are all the known names.
    """
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=1)
    return f"did you mean {close[0]!r}?" if close else otherwise or f"there are {', '.join(known)}"


def _in_file(path: Path, problems: list[str]) -> dict[str, Any]:
    """What a file of TOML has; nothing if there is none."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
        text = data.decode("utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        problems.append(f"{path} can't be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}")
        return {}
    if len(data) > LARGEST_FILE:
        problems.append(f"{path} is larger than any configuration")
        return {}
    import tomllib

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        problems.append(f"{path} is no valid TOML: {error}")
        return {}


def _checked(values: Mapping[str, Any], path: str, problems: list[str]) -> dict[str, Any]:
    """The values that can be used."""
    usable: dict[str, Any] = {}
    for name, value in values.items():
        if name == "keys":
            usable["keys"] = _keys(value, path, problems)
        elif name not in SETTINGS:
            problems.append(f"{path} has an unknown setting {name!r}; {nearest(name, [*SETTINGS, 'keys'])}")
        elif SETTINGS[name].allows(value):
            usable[name] = value
        else:
            problems.append(f"{path}: {name} is {_shown(value)}, not {SETTINGS[name].wanted}")
    return usable


def _keys(table: object, path: str, problems: list[str]) -> dict[str, str]:
    """The table [keys]; the ids of commands have dots, which TOML takes for tables in tables."""
    if not isinstance(table, dict):
        problems.append(f"{path}: keys is {_shown(table)}, not a table of commands and their keys")
        return {}
    keys: dict[str, str] = {}
    for command, value in _leaves(table):
        if isinstance(value, str):
            keys[command] = value
        elif isinstance(value, list) and all(isinstance(key, str) for key in value):
            keys[command] = " ".join(value)
        else:
            problems.append(f"{path}: keys.{command} is {_shown(value)}, not keys with blanks between")
    return keys


def _leaves(table: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The values of a table and the tables in it, however deep, each under its names with dots between."""
    waiting = list(table.items())[::-1]
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, dict):
            inner = [(f"{name}.{part}", content) for part, content in value.items()]
            waiting += inner[::-1]
        else:
            yield name, value


def _in_environment(environment: Mapping[str, str], problems: list[str]) -> dict[str, Any]:
    usable: dict[str, Any] = {}
    for variable in sorted(environment):
        name = variable.removeprefix(_PREFIX).lower()
        if variable.startswith(_PREFIX) and name not in SETTINGS:
            hint = nearest(name, list(SETTINGS), "newsread --print-config shows what there is")
            problems.append(f"{variable} sets {name!r}, which is no setting; {hint}")
    for name, setting in SETTINGS.items():
        variable = _PREFIX + name.upper()
        if not (text := environment.get(variable)):
            continue
        value = OF_ENVIRONMENT[setting.value_type](text)
        if setting.allows(value):
            usable[name] = value
        else:
            problems.append(f"{variable} is {_shown(text)}, not {setting.wanted}")
    return usable


def _shown(value: object) -> str:
    """A value fit for a message, in the words of TOML."""
    if isinstance(value, bool):
        return str(value).lower()
    return repr(value) if len(repr(value)) <= 60 else repr(value)[:59] + "…"
