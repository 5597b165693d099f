"""Corrections as JSON-ready records, and back."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from newsread.decoding import clean
from newsread.kept import edits
from newsread.kept.corrections import Correction
from newsread.kept.text_anchor import TextAnchor
from newsread.kinds import KIND_WORDS
from store.records import known_values

_TYPES: dict[str, type[edits.Edit]] = {
    "rename": edits.Rename,
    "merge": edits.Merge,
    "split-off": edits.SplitOff,
    "change-kind": edits.ChangeKind,
    "hide": edits.Hide,
    "hide-figure": edits.HideFigure,
    "add-name": edits.AddName,
}
_NAMES = {edit: name for name, edit in _TYPES.items()}


def to_record(correction: Correction) -> dict[str, Any]:
    """A JSON-ready record, whose `edit` has a `type`."""
    record = asdict(correction)
    return record | {"edit": {"type": _NAMES[type(correction.edit)], **record["edit"]}}


def from_record(record: Mapping[str, Any]) -> Correction | None:
    """The correction of a record; None for what is none that is known here."""
    try:
        edit = dict(record["edit"])
        type_of_edit = _TYPES[edit.pop("type")]
        for role in ("target", "into"):
            if role in edit:
                edit[role] = _target(edit[role])
        if "mention" in edit:
            edit["mention"] = _anchor(edit["mention"])
        values = known_values(record, Correction) | {"edit": type_of_edit(**known_values(edit, type_of_edit))}
        correction = Correction(**values)
        return correction if _is_sound(correction) else None
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def from_foreign_record(record: Mapping[str, Any]) -> Correction | None:
    """The same for a record that anyone may have written: without control characters in its texts."""
    try:
        return from_record(_cleaned(record))
    except RecursionError:
        return None


def _cleaned(value: Any) -> Any:
    """A value of JSON without control characters in its texts."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {name: _cleaned(part) for name, part in value.items()}
    return [_cleaned(part) for part in value] if isinstance(value, list) else value


def _target(record: Mapping[str, Any]) -> edits.Target:
    return edits.Target(**known_values(record, edits.Target) | {"mention": _anchor(record["mention"])})


def _anchor(record: Mapping[str, Any] | None) -> TextAnchor | None:
    return None if record is None else TextAnchor(**known_values(record, TextAnchor))


def _is_sound(part: Any) -> bool:
    """Whether everything in a part of a correction is of its type, down to the last."""
    return all(_fits(field.name, getattr(part, field.name)) for field in fields(part))


def _fits(name: str, value: object) -> bool:
    match name:
        case "edit" | "target" | "into":
            return _is_sound(value)
        case "mention":
            return value is None or _is_sound(value)
        case "kind":
            return value in KIND_WORDS
        case "start" | "end":
            return type(value) is int
        case _:
            return isinstance(value, str)
