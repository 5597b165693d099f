"""Where the edits of corrections hold: everywhere, or at their places in a text."""

from dataclasses import replace

from newsread.kept import edits
from newsread.kept.text_anchor import TextAnchor
from store.anchors import locate


def anywhere(edit: edits.Edit) -> edits.Edit:
    """The edit without places."""
    match edit:
        case edits.AddName() | edits.HideFigure():
            return replace(edit, mention=None)
        case edits.Merge():
            return replace(edit, target=_unplaced(edit.target), into=_unplaced(edit.into))
        case edits.SplitOff():
            return replace(edit, target=_unplaced(edit.target), mention=None)
        case _:
            return replace(edit, target=_unplaced(edit.target))


def _unplaced(target: edits.Target) -> edits.Target:
    return replace(target, mention=None)


def placed(text: str, edit: edits.Edit) -> edits.Edit:
    """The edit with the places it is about in a text that may have changed."""
    match edit:
        case edits.AddName() | edits.HideFigure():
            return replace(edit, mention=_found(text, edit.mention))
        case edits.Merge():
            return replace(
                edit, target=_placed_target(text, edit.target), into=_placed_target(text, edit.into)
            )
        case edits.SplitOff():
            target, mention = _placed_target(text, edit.target), _found(text, edit.mention)
            return replace(edit, target=target, mention=mention)
        case _:
            return replace(edit, target=_placed_target(text, edit.target))


def _placed_target(text: str, target: edits.Target) -> edits.Target:
    return replace(target, mention=_found(text, target.mention))


def _found(text: str, anchor: TextAnchor | None) -> TextAnchor | None:
    if anchor is None:
        return None
    place = locate(text, anchor)
    return replace(anchor, start=place.start, end=place.end)
