"""The shortest way to a first screen: for `newsread FILE`, where nothing but the file has a say.

It imports neither settings nor the library nor the command line, which would take several times as long.
"""

import os
import sys

from newsread.boilerplate import boilerplate_spans
from newsread.decoding import clean, decode
from newsread.errors import NewsreadError
from newsread.first_screen.prepaint import Painted, ink_to_paint, size_to_paint
from newsread.first_screen.screen import FirstScreen
from newsread.shown_article import ShownArticle
from newsread.titles import find_title

_ENOUGH_BYTES = 65_536
"""More than a screen shows."""


def paint_at_once(words: list[str]) -> Painted | None:
    """Paints the first screen of a plain text; None where it takes a closer look.

    Options and settings take one, other formats, articles that were read before, and input from a pipe.

    Args:
        words: The command line after the program's name.
    """
    if len(words) != 1 or words[0].startswith("-") or not words[0].endswith(".txt"):
        return None
    size, ink = size_to_paint(), ink_to_paint(None)
    if size is None or ink is None or not os.isatty(0) or not _is_unknown(words[0]):
        return None
    article = beginning_of(words[0])
    return Painted(FirstScreen(article, size, ink).drawn()) if article else None


def config_and_library() -> tuple[str, str] | None:
    """The paths of the configuration and the library, as `newsread.paths` gives them on Linux; else None."""
    root = os.environ.get("NEWSREAD_DATA_DIR")
    if root:
        folders = os.path.join(root, "config"), os.path.join(root, "state")
    elif sys.platform == "linux":
        folders = _in_home("XDG_CONFIG_HOME", "~/.config"), _in_home("XDG_STATE_HOME", "~/.local/state")
    else:
        return None
    return os.path.join(folders[0], "config.toml"), os.path.join(folders[1], "library.json")


def _in_home(variable: str, usual: str) -> str:
    folder = os.environ.get(variable, "").strip() or os.path.expanduser(usual)
    return os.path.join(folder, "newsread")


def _is_unknown(path: str) -> bool:
    """Whether there are no settings, and the library knows no file of this name."""
    variables = {name for name in os.environ if name.startswith("NEWSREAD_")} - {"NEWSREAD_DATA_DIR"}
    paths = config_and_library()
    if variables or paths is None or os.path.exists(paths[0]) or not path.isprintable():
        return False
    try:
        with open(paths[1], "rb") as library:
            return os.path.basename(path).encode() not in library.read()
    except FileNotFoundError:
        return True
    except OSError:
        return False


def beginning_of(path: str) -> ShownArticle | None:
    """The first lines of a file in UTF-8; None if it can't be read or is something else."""
    try:
        with open(path, "rb") as file:
            data = file.read(_ENOUGH_BYTES)
            size = os.fstat(file.fileno()).st_size
        if len(data) < size:
            data = data[: data.rfind(b"\n") + 1]
        data.decode("utf-8")
        text = clean(decode(data))
    except (OSError, UnicodeDecodeError, NewsreadError):
        return None
    if not text.strip() or text.lstrip().startswith("<"):
        return None
    spans = boilerplate_spans(text)
    title = find_title(text, spans) or os.path.basename(path)
    return ShownArticle(text, title, path, spans, share=len(data) / size)
