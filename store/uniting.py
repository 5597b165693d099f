"""Bookmarks that two windows, or two moments, have written: one that says what both say."""

from dataclasses import replace
from datetime import UTC, datetime

from newsread.kept.bookmark import Bookmark


def united(known: Bookmark | None, again: Bookmark) -> Bookmark:
    """A passage kept twice: the place of the second time, the identity of the first, what both say."""
    if known is None:
        return again
    return replace(
        again,
        id=known.id,
        note=_both_notes(known.note, again.note),
        tags=_union(known.tags, again.tags),
        entities=again.entities or known.entities,
        created=known.created,
        modified=now(),
    )


def merged(known: Bookmark | None, changed: Bookmark, since: Bookmark) -> Bookmark:
    """The changed bookmark with what another window has written since."""
    changed = replace(changed, modified=now())
    if known is None:
        return changed
    if changed.start < 0:
        changed = replace(changed, start=known.start, end=known.end)
    new_note = known.note if known.note != since.note else ""
    new_tags = tuple(tag for tag in known.tags if tag not in since.tags)
    return replace(changed, note=_both_notes(changed.note, new_note), tags=_union(changed.tags, new_tags))


def _both_notes(one: str, other: str) -> str:
    """Both notes one below the other, or the one that has the other inside."""
    if one in other:
        return other
    return one if other in one else f"{one}\n\n{other}"


def _union(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one + other))


def now() -> str:
    """The time, as bookmarks have it: ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
