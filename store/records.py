"""Records of a file, which may be of another version, as data classes."""

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any


def known_values(record: Mapping[str, Any], of: type) -> dict[str, Any]:
    """The values of a record that a data class has fields for, lists as tuples."""
    names = _field_names(of)
    return {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in record.items()
        if name in names
    }


def of_types(record: Mapping[str, Any], empty: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a record with the names and types of the empty ones, which stand for those it lacks."""
    return {name: _typed(record.get(name), nothing) for name, nothing in empty.items()}


def _typed(value: Any, empty: Any) -> Any:
    if type(value) is type(empty):
        return value
    return tuple(map(str, value)) if isinstance(value, list) and empty == () else empty


@cache
def _field_names(of: type) -> frozenset[str]:
    return frozenset(field.name for field in fields(of))
