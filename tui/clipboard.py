"""The clipboard: the system's own program where one works, or else the terminal."""

import asyncio
import os
import shutil
import sys
from collections.abc import Sequence

LARGEST_FOR_TERMINAL = 74_994
"""Bytes of UTF-8; xterm throws more away, and so do the terminals that follow it."""
_SECONDS = 2.0
"""How long a program may take; one that can't reach its display may never end."""


def programs() -> list[Sequence[str]]:
    """The commands that put their standard input on the clipboard here, the best first."""
    candidates: list[tuple[bool, Sequence[str]]] = [
        (sys.platform == "darwin", ("pbcopy",)),
        ("WAYLAND_DISPLAY" in os.environ, ("wl-copy",)),
        ("DISPLAY" in os.environ, ("xclip", "-selection", "clipboard")),
        ("DISPLAY" in os.environ, ("xsel", "--clipboard", "--input")),
        ("WSL_DISTRO_NAME" in os.environ or sys.platform == "win32", ("clip.exe",)),
    ]
    return [words for fits, words in candidates if fits and shutil.which(words[0])]


async def copy_with_program(text: str) -> bool:
    """Puts a text on the clipboard with the first program that works; False if none does."""
    for words in programs():
        if await _run(words, text):
            return True
    return False


def fits_terminal(text: str) -> bool:
    """Whether terminals take a text of this length for their clipboard."""
    return len(text.encode("utf-8")) <= LARGEST_FOR_TERMINAL


async def _run(words: Sequence[str], text: str) -> bool:
    """Whether a program took the text; it may go on in the background, which holds the clipboard of X11."""
    encoding = "utf-16-le" if words[0] == "clip.exe" else "utf-8"
    try:
        process = await asyncio.create_subprocess_exec(
            *words,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
    except OSError:
        return False
    try:
        await asyncio.wait_for(process.communicate(text.encode(encoding)), _SECONDS)
    except (TimeoutError, OSError):
        if process.returncode is None:
            process.kill()
        return False
    return process.returncode == 0
