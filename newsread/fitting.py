"""Paths and addresses cut to a width, so that what tells them apart is still there."""

from newsread.layout import cell_width

_CUT = "…"


def fitting_path(path: str, cells: int) -> str:
    """A path in a number of cells: without its first folders, or else without the middle of its last part."""
    if _cells(path) <= cells:
        return path
    parts = path.rstrip("/").split("/")
    for first in range(1, len(parts)):
        shown = "/".join([_CUT, *parts[first:]])
        if _cells(shown) <= cells:
            return shown
    return _without_middle(parts[-1], cells)


def _without_middle(name: str, cells: int) -> str:
    if _cells(name) <= cells:
        return name
    end = _beginning(name[::-1], cells // 2)[::-1]
    return _beginning(name, cells - len(_CUT) - _cells(end)) + _CUT + end if cells > 0 else ""


def _beginning(text: str, cells: int) -> str:
    """As much of the text as fits, without a part of a wide character."""
    size = 0
    for index, character in enumerate(text):
        size += cell_width(character)
        if size > cells:
            return text[:index]
    return text


def _cells(text: str) -> int:
    return sum(map(cell_width, text))
