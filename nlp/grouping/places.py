"""Names of places, events and works: with and without the word that says what they are."""

from collections import defaultdict

from nlp.grouping.clusters import Clusters
from nlp.grouping.forms import Form
from nlp.grouping.tabled import entries_of
from nlp.tables.corporate import EVENT_TYPES, LINKING, PLACE_TYPES

_WORKS = frozenset({"MISC", "PRODUCT", "WORK_OF_ART"})
_TYPE_WORDS = {"place": PLACE_TYPES | LINKING, "other": EVENT_TYPES | LINKING}


def merge_typed_names(clusters: Clusters) -> None:
    """Merges `Rinjani` with `Mount Rinjani`, `Melissa` with `Hurricane Melissa`."""
    longer: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, form in enumerate(clusters.forms):
        if form.type in _TYPE_WORDS and len(form.words) > 1:
            for word in set(form.words):
                longer[form.type, word].append(index)
    for short, form in enumerate(clusters.forms):
        if form.type not in _TYPE_WORDS:
            continue
        fitting = [
            index
            for index in longer.get((form.type, form.words[0]), ())
            if _is_long_form(form, clusters.forms[index])
        ]
        longer_ones = clusters.others(short, fitting)
        if len(longer_ones) == 1:
            clusters.merge(short, longer_ones[0], "the name without the word for its kind")


def _is_long_form(short: Form, long: Form) -> bool:
    if short.label != long.label or len(short.words) >= len(long.words):
        return False
    start = _position(short.words, long.words)
    if start is None:
        return False
    before, after = long.words[:start], long.words[start + len(short.words) :]
    types = _TYPE_WORDS[short.type]
    if all(word in types for word in short.words):
        return False
    if all(word in types for word in (*before, *after)):
        return short.label not in ("GPE",) or not entries_of(short)
    if short.label in _WORKS:
        return True
    return not before and after[0] in LINKING and short.label == "GPE" and not entries_of(short)


def _position(short: tuple[str, ...], long: tuple[str, ...]) -> int | None:
    for start in range(len(long) - len(short) + 1):
        if long[start : start + len(short)] == short:
            return start
    return None
