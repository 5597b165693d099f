"""Notices in a corner of the screen."""

from textual.app import App
from textual.widget import Widget


def warn(where: App[None] | App[object] | Widget, *problems: object) -> None:
    """Tells of problems, sentences or the errors that have one; nothing in them is taken for markup.

    It is one notice, which stays as long as it takes to read.
    """
    timeout = where.app.NOTIFICATION_TIMEOUT * len(problems)
    where.notify("\n".join(map(str, problems)), severity="warning", timeout=timeout, markup=False)
