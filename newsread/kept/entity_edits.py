"""What a correction makes of one entity."""

from collections.abc import Iterable
from dataclasses import replace

from newsread.entities import Entity, Kind, Mention
from newsread.kinds import KIND_WORDS, LABEL_OF_KIND, kind_of, sections_of


def same_name(one: str, other: str) -> bool:
    """Whether two names differ in nothing but capitals and blanks."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def noted(entity: Entity, words: str) -> Entity:
    """The entity with one more correction in words."""
    return replace(entity, corrections=tuple(dict.fromkeys((*entity.corrections, words))))


def with_mentions(entity: Entity, mentions: Iterable[Mention]) -> Entity:
    """The entity with other mentions, and in the sections where these belong."""
    ordered = tuple(sorted(mentions, key=lambda mention: (mention.start, mention.end)))
    sections = sections_of(entity.kind, (mention.role for mention in ordered))
    return replace(entity, mentions=ordered, sections=sections)


def without_mentions(entity: Entity, mentions: Iterable[Mention]) -> Entity:
    """The entity without some of its mentions, and without the aliases that only these had."""
    gone = set(mentions)
    left = [mention for mention in entity.mentions if mention not in gone]
    lost = {mention.text for mention in gone} - {mention.text for mention in left}
    aliases = tuple(alias for alias in entity.aliases if alias not in lost)
    return with_mentions(replace(entity, aliases=aliases), left)


def renamed(entity: Entity, name: str) -> Entity:
    """The entity under another name; the old one stays an alias if it stands in the text."""
    spelt = any(mention.text == entity.name for mention in entity.mentions)
    others = (entity.name, *entity.aliases) if spelt else entity.aliases
    return noted(replace(entity, name=name, aliases=_but(name, others)), f"renamed, was {entity.name}")


def as_kind(entity: Entity, kind: Kind) -> Entity:
    """The entity as another kind; mentions of another kind lose their label and role."""
    if entity.kind == kind:
        return entity
    changed = replace(noted(entity, f"was {KIND_WORDS[entity.kind]}"), kind=kind)
    return with_mentions(changed, (_labelled(mention, kind) for mention in entity.mentions))


def joined(receiver: Entity, giver: Entity) -> Entity:
    """One entity with the mentions of both, called as the receiver is."""
    mentions = [*receiver.mentions, *(_labelled(mention, receiver.kind) for mention in giver.mentions)]
    together = replace(
        receiver,
        aliases=_but(receiver.name, (*receiver.aliases, giver.name, *giver.aliases)),
        descriptor=receiver.descriptor or giver.descriptor,
        corrections=tuple(dict.fromkeys((*receiver.corrections, *giver.corrections))),
    )
    return with_mentions(together, mentions)


def new_entity(name: str, kind: Kind, mentions: Iterable[Mention], note: str) -> Entity:
    """An entity that a correction makes; it has no id yet."""
    return with_mentions(Entity("", name, kind, (), (), corrections=(note,)), mentions)


def _labelled(mention: Mention, kind: Kind) -> Mention:
    if kind_of(mention.label) == kind:
        return mention
    return replace(mention, label=LABEL_OF_KIND[kind], role=None)


def _but(name: str, aliases: Iterable[str]) -> tuple[str, ...]:
    """The aliases, each once, without a name."""
    return tuple(alias for alias in dict.fromkeys(aliases) if not same_name(alias, name))
