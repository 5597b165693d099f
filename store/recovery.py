"""What can be had back when a storage file is damaged or missing."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from newsread.decoding import decode
from newsread.errors import NewsreadError
from newsread.plural import counted
from store.backups import newest_backup
from store.envelope import Content, DamagedError, Tables, decode_start, is_tables
from store.files import copy_under


class Recovery(NamedTuple):
    """Content in place of a damaged file, and what to tell the reader about it."""

    content: Content
    notice: str


def recover(path: Path, data: bytes | None, schema: int) -> Recovery:
    """The best content for a file whose bytes are damaged or, where they are None, missing.

    A whole file with garbage after it is taken as it is. Otherwise the newest backup counts, and records that
    only the damaged file has are added. Nothing is changed on the disk.

    Args:
        path: The file, whose backups lie beside it.
        data: The bytes of the file.
        schema: The schema to assume for records without an envelope.
    """
    if data is None:
        return _recover_missing(path, schema)
    try:
        content, _ = decode_start(data)
    except DamagedError:
        return _recover_from_parts(path, data, schema)
    return Recovery(content, f"{path.name} had garbage at its end; nothing is lost")


def quarantine(path: Path) -> Path:
    """Keeps a damaged file's content under another name, which is returned.

    Raises:
        OSError: it can't be kept.
    """
    now = datetime.now().strftime("%Y%m%dT%H%M%S-%f")
    kept = path.with_name(f"{path.name}.corrupt-{now}")
    copy_under(path, kept)
    return kept


def salvage(data: bytes) -> Tables:
    """Every record that can still be read in damaged bytes, by tables."""
    try:
        text = decode(data)
    except NewsreadError:
        text = data.decode("utf-8-sig", "replace")
    tables = _salvage_document(text)
    _add_missing(tables, _salvage_lines(text))
    return tables


def _recover_missing(path: Path, schema: int) -> Recovery:
    backup = newest_backup(path)
    if backup is None:
        return Recovery(
            Content({}, schema, 0), f"{path.name} was missing and none of its backups can be read"
        )
    return Recovery(backup, f"{path.name} was missing and was restored from its newest backup")


def _recover_from_parts(path: Path, data: bytes, schema: int) -> Recovery:
    backup = newest_backup(path)
    found = salvage(data)
    if backup is None:
        count = sum(map(len, found.values()))
        notice = (
            f"{path.name} was damaged and has no backup; {counted(count, 'record')} could be saved from it"
        )
        return Recovery(Content(found, schema, 0), notice)
    added = _add_missing(backup.tables, found)
    notice = f"{path.name} was damaged and was restored from its newest backup"
    if added:
        notice += f", with {counted(added, 'record')} more from the damaged file"
    return Recovery(backup, notice)


def _add_missing(tables: Tables, found: Tables) -> int:
    """Puts records that the tables lack into them; gives how many were added."""
    added = 0
    for name, records in found.items():
        table = tables.setdefault(name, {})
        missing = records.keys() - table.keys()
        table.update({key: records[key] for key in records if key in missing})
        added += len(missing)
    return added


def _salvage_document(text: str) -> Tables:
    """The tables of a document that parses although its checksum or its envelope is wrong."""
    try:
        parsed, _ = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return {}
    tables = parsed.get("tables", parsed) if isinstance(parsed, dict) else None
    return tables if is_tables(tables) else {}


def _salvage_lines(text: str) -> Tables:
    """The records on lines of their own, each under the table whose line came before it."""
    tables: Tables = {}
    table: dict[str, Any] = {}
    for line in text.split("\n"):
        line = line.strip().removesuffix(",")
        if line.endswith(": {"):
            name = _parsed(f"{{{line}}}}}")
            table = tables.setdefault(next(iter(name)), {}) if name else {}
            continue
        record = _parsed(f"{{{line}}}")
        if all(isinstance(value, dict) for value in record.values()):
            table.update(record)
    return tables


def _parsed(text: str) -> dict[str, Any]:
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return parsed if isinstance(parsed, dict) else {}
