"""Relatives who are told by their given names alone: `her son Igor` is no Igor of another family."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from nlp.grouping.forms import Form
from nlp.tables.reading import words_of

_REACH = 24
_KINSHIP = words_of("kinship")
_MARKS = " ,“‘\"'"
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_LONGEST_ENDING = 3
"""Letters by which the names of a man and a woman of one family may differ: Petrov, Petrova."""
_SHORTEST_STEM = 4


def strangers(forms: Sequence[Form], persons: Sequence[int], text: str) -> dict[int, frozenset[int]]:
    """For each relative that the article tells by the given name, the longer names that are others'.

    Another's is a name that comes in a later sentence, where the family name is that of nobody who was named
    before the relative. Where nobody was, nothing speaks against one person.

    Args:
        forms: The forms of the article's names.
        persons: The indexes of those of people, in the order of the text.
        text: The text of the article.
    """
    full = [index for index in persons if len(forms[index].words) > 1]
    starts = [_start(forms[index]) for index in full]
    found: dict[int, frozenset[int]] = {}
    for index in persons:
        form = forms[index]
        if len(form.words) > 1 or not _is_relative(text, _start(form)):
            continue
        place = bisect_left(starts, _start(form))
        families = {forms[earlier].words[-1] for earlier in full[:place]}
        end = _SENTENCE_END.search(text, _start(form))
        found[index] = frozenset(
            later
            for later in full[place:]
            if families
            and end
            and _start(forms[later]) >= end.start()
            and not _is_of_family(forms[later].words[-1], families)
        )
    return found


def _start(form: Form) -> int:
    return form.mentions[0].start


def _is_relative(text: str, start: int) -> bool:
    """Whether the word before a place says how people are related: `her son Igor`, `a brother, “Bo”`."""
    before = text[max(0, start - _REACH) : start].rstrip(_MARKS)
    return before.rpartition(" ")[2].lower().removesuffix("-in-law") in _KINSHIP


def _is_of_family(name: str, families: set[str]) -> bool:
    parts = {part for family in families for part in family.split("-")}
    return any(_are_akin(part, other) for part in name.split("-") for other in parts)


def _are_akin(name: str, other: str) -> bool:
    stem = min(len(name), len(other)) - _LONGEST_ENDING + 1
    return name == other or (
        abs(len(name) - len(other)) <= _LONGEST_ENDING
        and name[: max(stem, _SHORTEST_STEM)] == other[: max(stem, _SHORTEST_STEM)]
    )
