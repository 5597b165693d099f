"""A look at one record of a storage file, without TinyDB and without reading the others."""

import json
from pathlib import Path
from typing import Any


def glance(path: Path, key: str) -> dict[str, Any] | None:
    """The record with a key, if it stands whole in a line of its own, as `store.envelope` writes it.

    The first table that has the key counts. None says nothing: the file may be damaged or can't be read.

    Args:
        path: The storage file.
        key: The key, in plain ASCII.
    """
    try:
        data = path.read_bytes()
        start = data.find(b'\n"%b": {' % key.encode("ascii"))
        if start < 0:
            return None
        line = data[start : data.find(b"\n", start + 1)].decode()
        record = json.loads(line.partition(": ")[2].rstrip(","))
    except (OSError, ValueError):
        return None
    return record if isinstance(record, dict) else None
