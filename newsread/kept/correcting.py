"""Corrections applied to an analysis."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsread.article import Article
from newsread.entities import Analysis, Entity, Figure, Kind, Mention
from newsread.figure_names import figure_name, figures_by_name
from newsread.kept import edits
from newsread.kept.corrections import Correction
from newsread.kept.entity_edits import (
    as_kind,
    joined,
    new_entity,
    noted,
    renamed,
    same_name,
    without_mentions,
)
from newsread.kept.missed_names import with_name
from newsread.kept.text_anchor import TextAnchor


def corrected(article: Article, analysis: Analysis, corrections: Iterable[Correction]) -> Analysis:
    """The analysis with corrections applied one after the other, save those that it has already.

    A correction that is about nothing in the analysis changes nothing.

    Args:
        article: The article.
        analysis: What was found in it.
        corrections: Those that hold for the article, the oldest first, their anchors placed in its text.
    """
    new = [correction for correction in corrections if correction.id not in analysis.corrections]
    if not new:
        return analysis
    entities = list(analysis.entities)
    for correction in new:
        entities = _in_order(_edited(article.text, entities, correction.edit))
    numbered = tuple(replace(entity, id=f"e{number}") for number, entity in enumerate(entities, start=1))
    figures = _without_hidden(article.text, analysis.figures, new)
    applied = (*analysis.corrections, *(correction.id for correction in new))
    return replace(analysis, entities=numbered, figures=figures, corrections=applied)


def _without_hidden(
    text: str, figures: tuple[Figure, ...], corrections: Iterable[Correction]
) -> tuple[Figure, ...]:
    """The figures save those that are none, and those of one row with them."""
    made = (correction.edit for correction in corrections)
    hidden = {edit.name.casefold() for edit in made if isinstance(edit, edits.HideFigure)}
    if not hidden:
        return figures
    gone = {
        figure
        for alike in figures_by_name(text, figures).values()
        if any(figure_name(text, same).casefold() in hidden for same in alike)
        for figure in alike
    }
    return tuple(figure for figure in figures if figure not in gone)


def _edited(text: str, entities: list[Entity], edit: edits.Edit) -> list[Entity]:
    match edit:
        case edits.Rename(target, name):
            for entity in _meant(entities, target):
                entities = _exchanged(entities, entity, renamed(entity, name))
        case edits.ChangeKind(target, kind):
            for entity in _meant(entities, target, of_any_kind=True):
                entities = _exchanged(entities, entity, as_kind(entity, kind))
        case edits.Hide(target):
            hidden = _meant(entities, target)
            entities = [entity for entity in entities if entity not in hidden]
        case edits.Merge(target, into):
            entities = _merged(entities, _meant(entities, target), _meant(entities, into))
        case edits.SplitOff():
            entities = _split(entities, edit)
        case edits.AddName():
            entities = with_name(text, entities, edit)
    return entities


def _in_order(entities: Iterable[Entity]) -> list[Entity]:
    """The entities that have mentions, in the order of their first ones."""
    return sorted(
        (entity for entity in entities if entity.mentions),
        key=lambda entity: (entity.mentions[0].start, entity.mentions[0].end),
    )


def _meant(entities: Sequence[Entity], target: edits.Target, of_any_kind: bool = False) -> list[Entity]:
    """The entity that is meant in one article; in a correction for all articles every one with the name."""
    alike = [entity for entity in entities if same_name(entity.name, target.name)]
    of_kind = [entity for entity in alike if entity.kind == target.kind]
    if target.mention is None:
        return alike if of_any_kind else of_kind
    here = [entity for entity in entities if _mentions_at(entity, target.mention, target.kind)]
    return ([entity for entity in of_kind if entity in here] or of_kind or here)[:1]


def _mentions_at(entity: Entity, anchor: TextAnchor, kind: Kind) -> list[Mention]:
    """The mentions exactly at a place, and those that overlap it if the entity is of the kind."""
    return [
        mention
        for mention in entity.mentions
        if (mention.start, mention.end) == (anchor.start, anchor.end)
        or (entity.kind == kind and mention.start < anchor.end and anchor.start < mention.end)
    ]


def _exchanged(entities: Sequence[Entity], old: Entity, new: Entity) -> list[Entity]:
    """The entities with one of them under another name or kind; it joins the one that has both already."""
    if (new.name, new.kind) == (old.name, old.kind):
        return list(entities)
    rest = [entity for entity in entities if entity is not old]
    for entity in rest:
        if same_name(entity.name, new.name) and entity.kind == new.kind:
            return [joined(entity, new) if other is entity else other for other in rest]
    return [*rest, new]


def _merged(entities: list[Entity], givers: list[Entity], receivers: list[Entity]) -> list[Entity]:
    givers = [giver for giver in givers if giver not in receivers]
    if not receivers or not givers:
        return entities
    receiver = receivers[0]
    whole = receiver
    for giver in givers:
        whole = joined(whole, noted(giver, f"merged with {giver.name}"))
    return [whole if entity is receiver else entity for entity in entities if entity not in givers]


def _split(entities: list[Entity], edit: edits.SplitOff) -> list[Entity]:
    for owner, split in _mentions_to_split(entities, edit):
        if len(split) == len(owner.mentions):
            continue
        name = _free_name(entities, edit.form, owner.kind)
        left = noted(without_mentions(owner, split), f"“{edit.form}” split off")
        entities = [left if entity is owner else entity for entity in entities]
        entities.append(new_entity(name, owner.kind, split, f"split off from {owner.name}"))
    return entities


def _mentions_to_split(
    entities: Sequence[Entity], edit: edits.SplitOff
) -> list[tuple[Entity, list[Mention]]]:
    """The entities that are to lose mentions, each with these."""
    if edit.mention is not None:
        at = [(entity, _mentions_at(entity, edit.mention, edit.target.kind)) for entity in entities]
        return [(entity, mentions) for entity, mentions in at if mentions][:1]
    spelt = [
        (entity, [mention for mention in entity.mentions if same_name(mention.text, edit.form)])
        for entity in _meant(entities, edit.target)
    ]
    return [(entity, mentions) for entity, mentions in spelt if mentions]


def _free_name(entities: Sequence[Entity], form: str, kind: Kind) -> str:
    """A name for a new entity, with a number if another one of the kind is called so."""
    name = free = " ".join(form.split())
    number = 1
    while any(entity.kind == kind and same_name(entity.name, free) for entity in entities):
        number += 1
        free = f"{name} ({number})"
    return free
