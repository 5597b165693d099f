"""Notices in a corner of the screen."""

from typing import Any

from textual.app import App
from textual.widget import Widget


def warn(where: App[Any] | Widget, problem: object) -> None:
    """Tells of a problem, a sentence or the error that has one; nothing in it is taken for markup."""
    where.notify(str(problem), severity="warning", markup=False)
