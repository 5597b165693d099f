"""Rows whose name fits several persons of the article say so."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsread.entities import Entity
from nlp.grouping.clusters import Doubt


def flag_doubts(entities: Sequence[Entity], doubts: Iterable[Doubt]) -> list[Entity]:
    """The entities, those with mentions in doubt with the names of the entities that these may stand for.

    Args:
        entities: The entities of the article; their mentions don't overlap.
        doubts: Which mentions were left apart, and one mention of each entity that they fit.
    """
    place = {mention.start: index for index, entity in enumerate(entities) for mention in entity.mentions}
    flagged = list(entities)
    for doubt in doubts:
        index = place[doubt.mention.start]
        names = (entities[place[candidate.start]].name for candidate in doubt.candidates)
        others = tuple(name for name in names if name != entities[index].name)
        flagged[index] = replace(
            flagged[index], may_be=tuple(dict.fromkeys((*flagged[index].may_be, *others)))
        )
    return flagged
