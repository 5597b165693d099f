"""The role of a place by rules on prepositions and verbs: a feature, and the judge for want of weights."""

from newsread.entities import Role
from nlp.roles.context import Context
from nlp.roles.places import place_kind
from nlp.roles.words import (
    ACTING_VERBS,
    ARTICLES,
    CONJUNCTIONS,
    DIRECTIONS,
    GOVERNMENT_NOUNS,
    LOCATIVE_PREPOSITIONS,
    POSSESSIVES,
    TERRITORY_NOUNS,
)

PLACE_LABELS = frozenset(["GPE", "LOC", "FAC"])
_ACTING = ACTING_VERBS | GOVERNMENT_NOUNS
_LOCATING = LOCATIVE_PREPOSITIONS | DIRECTIONS
_SKIPPED = ARTICLES | CONJUNCTIONS | {","}
_REACH = 12


def role_by_rule(context: Context, position: int) -> Role:
    """The role of the mention at the index of its unit."""
    after = context.at(position + 1).lower
    if _closes_address(context, position) or governor(context, position) in _LOCATING:
        return "place"
    if after in POSSESSIVES:
        owned = [context.at(position + distance).lower for distance in (2, 3)]
        return "actor" if GOVERNMENT_NOUNS.intersection(owned) else "place"
    if after in TERRITORY_NOUNS:
        return "place"
    if after in _ACTING:
        return "actor"
    return "place" if place_kind(context.at(position).text) == "other" else "actor"


def governor(context: Context, position: int) -> str:
    """The word that a mention hangs on: the nearest to the left in its sentence, beyond articles and a list.

    A direction ("northern") is given only if no locative preposition stands before it; nothing at the start
    of a sentence.
    """
    return governor_and_head(context, position)[0]


def governor_and_head(context: Context, position: int) -> tuple[str, str]:
    """The governor and the word before it, such as "with" and "talks"; empty where there is none."""
    direction = ""
    for index in range(position - 1, position - _REACH, -1):
        unit = context.at(index)
        if context.at(index + 1).starts_sentence:
            break
        if unit.lower in DIRECTIONS:
            direction = unit.lower
        elif unit.lower not in _SKIPPED and unit.label not in PLACE_LABELS:
            if direction and unit.lower not in LOCATIVE_PREPOSITIONS:
                return direction, unit.lower
            return unit.lower, "" if unit.starts_sentence else context.at(index - 1).lower
    return direction, ""


def _closes_address(context: Context, position: int) -> bool:
    """Whether a mention is the country of "City, Country"."""
    follows_place = context.at(position - 1).lower == "," and context.at(position - 2).label in PLACE_LABELS
    return follows_place and not context.at(position + 1).lower.isalpha()
