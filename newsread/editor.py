"""Opening a file in the reader's editor, at a line."""

import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

_TAKE_PLUS = frozenset(
    [
        "vi",
        "vim",
        "nvim",
        "view",
        "nano",
        "pico",
        "emacs",
        "emacsclient",
        "micro",
        "kak",
        "joe",
        "jed",
        "mg",
        "ne",
        "mcedit",
    ]
)
"""Editors that take the line as `+LINE` before the file."""
_TAKE_COLON = frozenset(["hx", "helix"])
"""Editors that take the line behind the file."""
_TAKE_GOTO = frozenset(["code", "codium", "code-insiders"])
"""Editors that take `--goto FILE:LINE`, and return at once unless they are told to wait."""


def editor_command(environment: Mapping[str, str], path: str, line: int) -> Sequence[str]:
    """The words of the command that opens a file: VISUAL, EDITOR, or vi where neither is set.

    Args:
        environment: The environment variables.
        path: The file, as an absolute path.
        line: The line to open it at, from 1; left out for an editor whose way to say it is not known.

    Raises:
        ValueError: a quotation mark in the variable is not closed.
    """
    wanted = environment.get("VISUAL", "").strip() or environment.get("EDITOR", "").strip()
    words = shlex.split(wanted or "vi")
    name = Path(words[0]).stem
    if name in _TAKE_PLUS:
        return [*words, f"+{line}", path]
    if name in _TAKE_COLON:
        return [*words, f"{path}:{line}"]
    if name in _TAKE_GOTO:
        return [*words, "--wait", "--goto", f"{path}:{line}"]
    return [*words, path]


def line_in_file(lines: Sequence[str], text: str, offset: int) -> int:
    """The number, from 1, of the line of a file that has what stands at an offset of its article.

    Formats with markup have other lines than the article; there the first line with the same words counts.

    Args:
        lines: The lines of the file.
        text: The text of the article.
        offset: An offset in it.
    """
    start = text.rfind("\n", 0, offset) + 1
    words = text[start:].partition("\n")[0][:40].strip()
    same = text.count("\n", 0, offset)
    if same < len(lines) and words in lines[same]:
        return same + 1
    return next((number for number, line in enumerate(lines, 1) if words and words in line), 1)
