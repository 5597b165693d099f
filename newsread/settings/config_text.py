"""Settings as a configuration file with comments, for `newsread --print-config`."""

import json
from pathlib import Path
from textwrap import wrap

import assets
from newsread.settings.config import Settings
from newsread.settings.setting_values import SETTINGS, Setting
from newsread.source_names import shown

_SCHEMA = Path(assets.__file__).parent / "config.schema.json"
_HEAD = """\
# newsread reads this from {path}.
# The environment (NEWSREAD_MEASURE and so on) wins over the file, an option over both.
#:schema {schema}
"""
_KEYS = """
# Keys of commands instead of those of the keymap, with blanks between; newsread --print-keys lists all.
[keys]
"""


def config_text(settings: Settings, path: object) -> str:
    """TOML that gives these settings again; what is unset stands in a comment. `path` is where it is read."""
    parts = [_HEAD.format(path=shown(str(path)), schema=_SCHEMA.as_uri())]
    parts += [_described(name, setting, getattr(settings, name)) for name, setting in SETTINGS.items()]
    keys = [f"{in_toml(command)} = {in_toml(keys)}\n" for command, keys in settings.keys.items()]
    return "\n".join(parts) + _KEYS + "".join(keys or ['# "bookmark.add" = "b"\n'])


def _described(name: str, setting: Setting, value: str | int | bool | None) -> str:
    comment = "".join(f"# {line}\n" for line in wrap(setting.help, 96))
    if value is None:
        return f"{comment}# {name} = {setting.example}\n"
    return f"{comment}{name} = {in_toml(value)}\n"


def in_toml(value: str | int | bool) -> str:
    """A value as TOML has it: of strings, whole numbers and truth values JSON is a part of TOML."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
