"""Text cut to a number of cells, so that what counts in it is still there."""

from newsread.layout import cell_width

_CUT = "…"
_BETWEEN = " · "


def cell_length(text: str) -> int:
    """How many cells a text takes on the screen."""
    return sum(map(cell_width, text))


def beginning(text: str, cells: int) -> str:
    """As much of the beginning as fits, without a part of a wide character."""
    size = 0
    for index, character in enumerate(text):
        size += cell_width(character)
        if size > cells:
            return text[:index]
    return text


def first_words(text: str, cells: int) -> str:
    """As much of the beginning as fits, in whole words if there is more than one."""
    part = beginning(text, cells)
    if len(part) == len(text) or text[len(part)].isspace():
        return part
    return part[: part.rfind(" ") + 1] or part


def last_words(text: str, cells: int) -> str:
    """As much of the end as fits, in whole words if there is more than one."""
    return first_words(text[::-1], cells)[::-1]


def shortened(text: str, cells: int) -> str:
    """A text in a number of cells: its beginning, if it is longer."""
    return text if cell_length(text) <= cells else beginning(text, cells - len(_CUT)) + _CUT


def fitting_path(path: str, cells: int) -> str:
    """A path in a number of cells: without its first folders, or else without the middle of its last part.

    Of a publication with author and date the beginning is shown.
    """
    if cell_length(path) <= cells:
        return path
    if _BETWEEN in path and "/" not in path:
        return shortened(path, cells) if cells > 0 else ""
    parts = path.rstrip("/").split("/")
    for first in range(1, len(parts)):
        shown = "/".join([_CUT, *parts[first:]])
        if cell_length(shown) <= cells:
            return shown
    return _without_middle(parts[-1], cells)


def _without_middle(name: str, cells: int) -> str:
    if cell_length(name) <= cells:
        return name
    end = beginning(name[::-1], cells // 2)[::-1]
    return beginning(name, cells - len(_CUT) - cell_length(end)) + _CUT + end if cells > 0 else ""
