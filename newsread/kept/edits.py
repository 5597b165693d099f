"""What a reader corrects in an analysis: the edits there are.

An edit says what it is about by names, kinds and places in the text, never by the ids of one analysis,
so that it holds for the next analysis and for another model.
"""

from dataclasses import dataclass

from newsread.entities import Kind
from newsread.kept.text_anchor import TextAnchor
from newsread.kinds import KIND_WORDS


@dataclass(frozen=True, slots=True)
class Target:
    """The entity that is meant: by the name and kind it was shown with, or else by one of its mentions."""

    name: str
    kind: Kind
    mention: TextAnchor | None = None
    """None in a correction for all articles."""


@dataclass(frozen=True, slots=True)
class Rename:
    """Another name for an entity. It joins the entity of its kind that has the name already."""

    target: Target
    name: str


@dataclass(frozen=True, slots=True)
class Merge:
    """All mentions of one entity belong to another one."""

    target: Target
    into: Target


@dataclass(frozen=True, slots=True)
class SplitOff:
    """Mentions that name something else than their entity become an entity of their own."""

    target: Target
    form: str
    """How the mentions are spelt."""
    mention: TextAnchor | None = None
    """The only mention to split off; None means all that are spelt so."""


@dataclass(frozen=True, slots=True)
class ChangeKind:
    """Another kind for an entity. It joins the entity of that kind that has its name already."""

    target: Target
    kind: Kind


@dataclass(frozen=True, slots=True)
class Hide:
    """No entity: its mentions are no names."""

    target: Target


@dataclass(frozen=True, slots=True)
class HideFigure:
    """No figure: whatever is listed under this name neither counts nor measures anything."""

    name: str
    """How the figure is listed: "40 guards"."""
    mention: TextAnchor | None = None
    """Where it was seen; None in a correction for all articles."""


@dataclass(frozen=True, slots=True)
class AddName:
    """A name that was missed, wherever it stands in the text as whole words."""

    text: str
    kind: Kind
    mention: TextAnchor | None = None
    """The place it was selected at; there it is a name whatever was found before."""


Edit = Rename | Merge | SplitOff | ChangeKind | Hide | HideFigure | AddName


def place_of(edit: Edit) -> TextAnchor | None:
    """The place in the text that an edit was made at; None if it is for all articles."""
    if isinstance(edit, AddName | HideFigure):
        return edit.mention
    return edit.target.mention


def in_words(edit: Edit) -> str:
    """What an edit does, in a few words."""
    match edit:
        case Rename(target, name):
            return f"{target.name} renamed to {name}"
        case Merge(target, into):
            return f"{target.name} merged into {into.name}"
        case SplitOff(target, form, None):
            return f"every “{form}” split off from {target.name}"
        case SplitOff(target, form):
            return f"one “{form}” split off from {target.name}"
        case ChangeKind(target, kind):
            return f"{target.name} is {KIND_WORDS[kind]}, not {KIND_WORDS[target.kind]}"
        case Hide(target):
            return f"{target.name} hidden"
        case HideFigure(name):
            return f"{name} hidden: no figure"
        case AddName(text, kind):
            return f"{text} added as {KIND_WORDS[kind]}"
