"""Screens are made of parts that share one object: none may take a private name of another, or of Textual."""

import inspect
import re
from collections import defaultdict

import pytest

from tui.screens.bookmarks import BookmarkScreen
from tui.screens.corrections import CorrectionScreen
from tui.screens.details import DetailsScreen
from tui.screens.help import HelpScreen
from tui.screens.library import LibraryScreen
from tui.screens.reading import ReadingScreen

SCREENS = (ReadingScreen, BookmarkScreen, CorrectionScreen, DetailsScreen, HelpScreen, LibraryScreen)
REPLACED_ON_PURPOSE = {"_compositor", "_compositor_refresh"}
"""What `tui.screens.quick` does in another way than Textual."""


def private_names(part: type) -> set[str]:
    """The private methods and properties of a class, its annotated attributes, what its constructor sets."""
    names = {
        name for name, value in vars(part).items() if inspect.isfunction(value) or isinstance(value, property)
    }
    names |= set(vars(part).get("__annotations__", {}))
    if inspect.isfunction(constructor := vars(part).get("__init__")):
        names |= set(re.findall(r"self\.(_\w+)\b[^=(\n]*=[^=]", inspect.getsource(constructor)))
    return {name for name in names if re.match("_[a-z]", name)}


def test_no_two_parts_have_the_same_private_name() -> None:
    owners = defaultdict(list)
    for part in ReadingScreen.__mro__:
        if part.__module__.startswith("tui."):
            for name in private_names(part):
                owners[name].append(part.__name__)
    assert len(owners) > 20
    assert {name: parts for name, parts in owners.items() if len(parts) > 1} == {}


@pytest.mark.parametrize("screen", SCREENS)
def test_no_part_takes_a_private_name_of_textual_but_on_purpose(screen: type) -> None:
    ours, textuals = set[str](), set[str]()
    for part in screen.__mro__:
        (ours if part.__module__.startswith("tui.") else textuals).update(private_names(part))
    assert ours & textuals <= REPLACED_ON_PURPOSE
