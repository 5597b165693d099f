"""Gives the places of a document their roles."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from spacy.tokens import Doc

from newsread.entities import Mention, Role
from nlp.roles.context import Context, context_of
from nlp.roles.features import features_of
from nlp.roles.parsed import role_by_parse
from nlp.roles.rules import role_by_rule
from nlp.roles.weights import WEIGHTS_FILE, Weights, load_weights


def with_roles(doc: Doc, mentions: Sequence[Mention], weights_file: Path = WEIGHTS_FILE) -> list[Mention]:
    """The mentions in their order, each country, state and city (GPE) with its role, all others with none.

    Args:
        doc: The text, with sentence starts set; what a parser lent it counts before all else.
        mentions: All mentions of the text, of every label: neighbours tell much.
        weights_file: The learned weights; without the file a few rules decide.
    """
    weights = load_weights(weights_file)
    context = context_of(doc, mentions)
    return [
        replace(mention, role=_role(doc, mention, context, position, weights))
        for mention, position in zip(mentions, context.positions, strict=True)
    ]


def _role(
    doc: Doc, mention: Mention, context: Context, position: int, weights: Weights | None
) -> Role | None:
    if mention.label != "GPE":
        return None
    parsed = role_by_parse(doc, mention)
    if parsed:
        return parsed
    if _is_home(context, position):
        return "place"
    if weights is None:
        return role_by_rule(context, position)
    return "actor" if weights.score(features_of(context, position)) > 0 else "place"


def _is_home(context: Context, position: int) -> bool:
    """Whether a place says where a person is from: `Ana Perić of Utah`."""
    return context.at(position - 1).lower == "of" and context.at(position - 2).label == "PERSON"
