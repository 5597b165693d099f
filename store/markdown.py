"""Text that no Markdown reader takes for anything else."""

import re

_MARKUP = re.compile(r"([\\`*_\[\]<>&])")
_LINE_MARKUP = re.compile(r"\A(\s*)([#+\-=~|]|\d+(?=[.)]))")


def escaped(line: str) -> str:
    """A line of text, blanks put together, in which nothing has a meaning for Markdown."""
    line = _MARKUP.sub(r"\\\1", " ".join(line.split()))
    return _LINE_MARKUP.sub(lambda match: _without_meaning(match[2]), line)


def _without_meaning(mark: str) -> str:
    return f"{mark}\\" if mark[0].isdigit() else f"\\{mark}"
