"""The configuration file as a JSON Schema (draft 7), by which editors complete and check it."""

import json
from typing import Any

from newsread.commands import COMMANDS
from newsread.settings.config import DEFAULTS
from newsread.settings.setting_values import SETTINGS, Setting

_TYPES = {bool: "boolean", int: "integer", str: "string"}
_KEYS = "Keys of commands instead of those of the keymap, with blanks between."


def config_schema_text() -> str:
    """The schema as a JSON document; it ends with a line feed."""
    return json.dumps(config_schema(), indent=2, ensure_ascii=False) + "\n"


def config_schema() -> dict[str, Any]:
    """The schema of a whole file: every setting, and the table of keys with every command."""
    settings = {name: _of_setting(name, setting) for name, setting in SETTINGS.items()}
    commands = {
        command.id: {"description": command.title, "type": ["string", "array"], "items": {"type": "string"}}
        for command in COMMANDS
    }
    keys = {"description": _KEYS, "type": "object", "properties": commands}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "The configuration of newsread",
        "type": "object",
        "properties": settings | {"keys": keys},
        "additionalProperties": False,
    }


def _of_setting(name: str, setting: Setting) -> dict[str, Any]:
    default = getattr(DEFAULTS, name)
    return {
        "description": setting.help,
        "type": _TYPES[setting.value_type],
        **({} if default is None else {"default": default}),
        **_limits(setting),
    }


def _limits(setting: Setting) -> dict[str, Any]:
    """What a value of the right type has to be besides."""
    if isinstance(setting.allowed, range):
        return {"minimum": setting.allowed[0], "maximum": setting.allowed[-1]}
    if setting.allowed is not None:
        return {"enum": list(setting.allowed)}
    return {"minLength": 1} if setting.value_type is str else {}
