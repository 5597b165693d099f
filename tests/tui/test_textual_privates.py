"""Textual's private parts that the app overrides or sets: one that a new Textual renames is noticed here."""

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest
from textual._compositor import Compositor
from textual.screen import Screen
from textual.widget import Widget

import tui

OVERRIDDEN = {
    "NewsreadApp._handle_exception",
    "ArticleRows._size_updated",
    "Box._compositor_refresh",
    "QuickScreen._compositor_refresh",
    "ThriftyStylesheet._process_component_classes",
}


def our_classes() -> Iterator[type]:
    for module in pkgutil.walk_packages(tui.__path__, "tui."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, type) and value.__module__ == module.name:
                yield value


def overridden(ours: type) -> Iterator[tuple[str, object, object]]:
    """The private methods of a class that Textual has, too: the name, ours and Textual's."""
    for name, method in vars(ours).items():
        if name.startswith("_") and not name.startswith("__") and inspect.isfunction(method):
            for base in ours.__mro__[1:]:
                if base.__module__.startswith("textual.") and name in vars(base):
                    yield f"{ours.__name__}.{name}", method, vars(base)[name]
                    break


def test_private_methods_of_textual_are_overridden_knowingly_and_as_it_calls_them() -> None:
    found = [one for ours in our_classes() for one in overridden(ours)]
    assert {name for name, _, _ in found} == OVERRIDDEN
    for name, ours, theirs in found:
        assert inspect.isfunction(ours), name
        assert inspect.isfunction(theirs), name
        assert list(inspect.signature(ours).parameters) == list(inspect.signature(theirs).parameters), name


@pytest.mark.parametrize(
    ("name", "owner", "type_of_value"),
    [
        ("_compositor", Screen, Compositor),
        ("_component_styles", Widget, dict),
        ("_layout_required", Widget, bool),
        ("_repaint_required", Widget, bool),
    ],
)
def test_private_attributes_of_textual_that_are_set_are_there(
    name: str, owner: type, type_of_value: type
) -> None:
    assert type(vars(owner())[name]) is type_of_value
