"""Names added by the reader, put in among the mentions that were found."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newsread.entities import Entity, Mention
from newsread.kept.edits import AddName
from newsread.kept.entity_edits import new_entity, noted, same_name, with_mentions, without_mentions
from newsread.kinds import LABEL_OF_KIND
from newsread.rows import Span


def occurrences(text: str, name: str) -> Iterator[Span]:
    """Where a name stands in a text as whole words, whatever the blanks between them."""
    words = r"\s+".join(map(re.escape, name.split()))
    if words:
        for found in re.finditer(rf"(?<!\w){words}(?!\w)", text):
            yield found.span()


def with_name(text: str, entities: Sequence[Entity], edit: AddName) -> list[Entity]:
    """The entities with a name that was missed, and without the mentions that stood in its place.

    It belongs to an entity of its kind that is called so, else it is a new one.
    """
    spans = _spans_to_add(text, entities, edit)
    if not spans:
        return list(entities)
    kept = [_making_room(entity, spans) for entity in entities]
    label = LABEL_OF_KIND[edit.kind]
    added = [Mention(start, end, text[start:end], label) for start, end in spans]
    name = " ".join(edit.text.split())
    for owner in kept:
        if owner.kind == edit.kind and owner.mentions and _is_called(owner, name):
            fuller = with_mentions(noted(owner, f"“{name}” added"), [*owner.mentions, *added])
            return [fuller if entity is owner else entity for entity in kept]
    return [*kept, new_entity(name, edit.kind, added, "added")]


def _spans_to_add(text: str, entities: Sequence[Entity], edit: AddName) -> list[Span]:
    """The selected place, and the others that are no part of a longer name."""
    found = sorted(
        (mention.start, mention.end, entity.kind) for entity in entities for mention in entity.mentions
    )
    ends = [end for _, end, _ in found]
    spans: list[Span] = []
    if edit.mention is not None and edit.mention.start >= 0:
        spans.append((edit.mention.start, edit.mention.end))
    for start, end in occurrences(text, edit.text):
        first = bisect_right(ends, start)
        overlapped = found[first : bisect_left(found, (end,), lo=first)]
        covers_them = all(start <= a and b <= end for a, b, _ in overlapped)
        if covers_them and not any(start < b and a < end for a, b in spans[:1]):
            spans.append((start, end))
    known = set(found)
    return sorted(span for span in spans if (*span, edit.kind) not in known)


def _making_room(entity: Entity, spans: Sequence[Span]) -> Entity:
    """The entity without the mentions that overlap a span of some that are sorted."""
    ends = [end for _, end in spans]

    def is_in_the_way(mention: Mention) -> bool:
        index = bisect_right(ends, mention.start)
        return index < len(spans) and spans[index][0] < mention.end

    covered = [mention for mention in entity.mentions if is_in_the_way(mention)]
    return without_mentions(entity, covered) if covered else entity


def _is_called(entity: Entity, name: str) -> bool:
    return any(
        same_name(form, name) for form in (entity.name, *(mention.text for mention in entity.mentions))
    )
