"""The formats that newsread reads, and how each is told."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath
from typing import cast

from newsread.sources.content import Content, Raw


@dataclass(frozen=True, slots=True)
class Format:
    """A format with a module of its own in this package."""

    module: str
    """Its name; the module's function `read` turns a `Raw` into a `Content`."""
    endings: tuple[str, ...]
    """The endings of file names that it has, in small letters."""

    def read(self, raw: Raw) -> Content:
        """What a source of this format says.

        Raises:
            NewsreadError: it can't be read.
        """
        module = import_module(f"newsread.sources.{self.module}")
        return cast(Callable[[Raw], Content], module.read)(raw)


PLAIN = Format("plain", (".txt", ".text"))

FORMATS = (PLAIN,)


def format_of(raw: Raw) -> Format:
    """The format of a source, told by its content and its name; plain text if nothing else fits."""
    ending = PurePath(raw.name).suffix.lower()
    return next((known for known in FORMATS if ending in known.endings), PLAIN)
