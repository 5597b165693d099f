"""A note as one types it, with its tags among the words: "ask her again #treaty"."""

import re
from collections.abc import Iterable, Sequence

TAG = re.compile(r"(?<!\S)#([^\W\d_](?:[\w-]*\w)?)")
"""A tag among words."""
_NO_PART_OF_A_TAG = re.compile(r"[^\w-]+")


def split_note(typed: str) -> tuple[str, tuple[str, ...]]:
    """The note and the tags in what was typed; lines of nothing but tags are no part of the note."""
    lines = [line.rstrip() for line in typed.splitlines()]
    note = "\n".join(line for line in lines if not line or TAG.sub("", line).strip())
    return note.strip(), distinct_tags(TAG.findall(typed))


def join_note(note: str, tags: Sequence[str]) -> str:
    """What to show for typing on: the note, and below it the tags that it does not have inside."""
    missing = [f"#{tag}" for tag in tags_beside(note, tags)]
    return "\n".join(part for part in (note, " ".join(missing)) if part)


def tags_beside(note: str, tags: Sequence[str]) -> list[str]:
    """The tags that the note does not have among its words."""
    mentioned = {tag.casefold() for tag in TAG.findall(note)}
    return [tag for tag in tags if tag.casefold() not in mentioned]


def as_tag(words: str) -> str:
    """Words as a tag that can be typed, "water rights" as "water-rights"; empty if there is nothing left."""
    tag = _NO_PART_OF_A_TAG.sub("-", words.strip().removeprefix("#")).strip("-_")
    return tag if TAG.fullmatch(f"#{tag}") else ""


def distinct_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """The tags without those that differ from an earlier one in capitals only."""
    by_name: dict[str, str] = {}
    for tag in tags:
        by_name.setdefault(tag.casefold(), tag)
    return tuple(by_name.values())


def unfinished_tag(typed: str) -> str | None:
    """What there is of a tag at the end of a text, without its #; None if there is no tag."""
    match = re.search(r"(?<!\S)#([\w-]*)\Z", typed)
    return match[1] if match else None
