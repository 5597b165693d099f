"""From the mentions of a row to the entity that is shown."""

from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc

from newsread.entities import Entity, Kind, Mention
from newsread.kinds import kind_of, sections_of
from nlp.grouping.descriptors import descriptor, tokens_of
from nlp.grouping.naming import aliases, best_name


def describe(doc: Doc, rows: Sequence[Sequence[Mention]]) -> list[Entity]:
    """The entities of the rows, numbered in their order."""
    names = tokens_of(doc, (mention for mentions in rows for mention in mentions))
    return [
        _entity(doc, f"e{number}", tuple(mentions), names) for number, mentions in enumerate(rows, start=1)
    ]


def _entity(doc: Doc, id: str, mentions: tuple[Mention, ...], names: frozenset[int]) -> Entity:
    kind = _kind(mentions)
    name = best_name(mentions)
    return Entity(
        id=id,
        name=name,
        kind=kind,
        sections=sections_of(kind, (mention.role for mention in mentions)),
        mentions=mentions,
        aliases=aliases(doc, mentions, name),
        descriptor=descriptor(doc, kind, mentions, names),
    )


def _kind(mentions: Sequence[Mention]) -> Kind:
    """The kind of most mentions, of the first one if several are as frequent."""
    kinds = Counter(kind for mention in mentions if (kind := kind_of(mention.label)))
    return kinds.most_common(1)[0][0]
