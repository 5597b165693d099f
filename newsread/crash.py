"""What is left of an error inside newsread: a file that says where it happened, and one sentence."""

import os
import platform
from collections.abc import Iterator
from traceback import format_tb

from newsread import __version__
from newsread.paths import Folders


def crash_sentence(details: str, folders: Folders) -> str:
    """Writes down what went wrong inside newsread and gives the sentence that says where."""
    log = folders.state / "crash.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        log.unlink(missing_ok=True)
        with open(log, "x", encoding="utf-8", errors="backslashreplace", opener=_for_its_owner) as file:
            file.write(details)
    except OSError:
        return "something went wrong inside newsread"
    return f"something went wrong inside newsread; {log} says what"


def details_of(error: BaseException) -> str:
    """Where an error happened: its type, the errors before it, and their lines of code, the last call last.

    Messages and values are left out, for they may hold words of an article or a note.
    """
    about = f"newsread {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
    return about + "".join(f"\n{_in_lines(part)}" for part in _with_its_causes(error))


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, mode=0o600)


def _with_its_causes(error: BaseException) -> Iterator[BaseException]:
    known = []
    cause: BaseException | None = error
    while cause is not None and cause not in known:
        yield cause
        known.append(cause)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)


def _in_lines(error: BaseException) -> str:
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}\n" + "".join(format_tb(error.__traceback__))
