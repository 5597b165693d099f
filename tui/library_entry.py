"""One line of the library."""

from dataclasses import dataclass

from newsread.kept.readings import Reading
from newsread.mentioned import Mentioned


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """An article read, with what is known about it now."""

    reading: Reading
    bookmarks: int = 0
    is_missing: bool = False
    """Whether its file is gone."""
    mentions: tuple[Mentioned, ...] = ()
    """What was looked for and is named in it."""
