"""The text of a storage file: tables of records inside an envelope that shows any damage.

The first line holds the envelope, every record has a line of its own, and the checksum covers
all lines but the first:

    {"_meta": {"app": "newsread", "schema": 1, "generation": 7, "crc32": "89abcdef"}, "tables": {
    "bookmarks": {
    "6f1c…": {"title": "…"}
    }
    }}
"""

import json
import zlib
from typing import Any, NamedTuple, TypeGuard

Tables = dict[str, dict[str, Any]]

_APP = "newsread"
_ENCODER = json.JSONEncoder(ensure_ascii=False)


class DamagedError(Exception):
    """The bytes are not a whole file as `encode` wrote it."""


class Content(NamedTuple):
    """What a storage file holds."""

    tables: Tables
    schema: int
    generation: int
    """How often the file has been written."""


def encode(content: Content) -> bytes:
    """The bytes of a storage file, UTF-8."""
    tables = ",\n".join(_encode_table(name, records) for name, records in content.tables.items())
    body = f"{tables}\n}}}}\n"
    meta = {
        "app": _APP,
        "schema": content.schema,
        "generation": content.generation,
        "crc32": _checksum(body),
    }
    return _to_bytes(f'{{"_meta": {json.dumps(meta)}, "tables": {{\n{body}')


def decode(data: bytes) -> Content:
    """The content of a file that is exactly as `encode` wrote it.

    Raises:
        DamagedError: it is not.
    """
    content, rest = decode_start(data)
    if rest:
        raise DamagedError
    return content


def decode_start(data: bytes) -> tuple[Content, str]:
    """The content of a whole file at the start of the bytes, and what follows it.

    A byte order mark and changed line ends do no harm here.

    Raises:
        DamagedError: the bytes do not start with a whole file.
    """
    try:
        text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
        parsed, end = json.JSONDecoder().raw_decode(text)
        meta = parsed["_meta"]
        content = Content(parsed["tables"], int(meta["schema"]), int(meta["generation"]))
        expected = meta["crc32"]
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise DamagedError from error
    body = text[text.find("\n") + 1 : end] + "\n"
    if _checksum(body) != expected or not is_tables(content.tables):
        raise DamagedError
    return content, text[end:].removeprefix("\n")


def is_tables(value: object) -> TypeGuard[Tables]:
    """Whether a value is a dictionary of tables, each a dictionary of records."""
    return isinstance(value, dict) and all(
        isinstance(table, dict) and all(isinstance(record, dict) for record in table.values())
        for table in value.values()
    )


def _encode_table(name: str, records: dict[str, Any]) -> str:
    lines = ",\n".join(f"{_to_json(key)}: {_to_json(record)}" for key, record in records.items())
    return f"{_to_json(name)}: {{\n{lines}\n}}"


def _to_json(value: object) -> str:
    return _ENCODER.encode(value)


def _to_bytes(text: str) -> bytes:
    """UTF-8, with half surrogates of file names as JSON escapes."""
    return text.encode("utf-8", "backslashreplace")


def _checksum(body: str) -> str:
    return f"{zlib.crc32(_to_bytes(body)):08x}"
