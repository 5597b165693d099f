"""Everything on the disk, in one hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from store.library import Library

if TYPE_CHECKING:
    from newsread.paths import Folders
    from store.bookmarks import Bookmarks
    from store.cache import AnalysisCache
    from store.corrections import Corrections


class Stores:
    """What a reader keeps in some folders, which need not exist yet.

    Each store is imported when it is first asked for, and reads nothing from the disk before it is used.
    """

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self.library = Library(folders)
        """The articles read lately."""

    @cached_property
    def bookmarks(self) -> Bookmarks:
        """The kept passages."""
        from store.bookmarks import Bookmarks

        return Bookmarks(self._folders)

    @cached_property
    def corrections(self) -> Corrections:
        """What was wrong in analyses."""
        from store.corrections import Corrections

        return Corrections(self._folders)

    @cached_property
    def analyses(self) -> AnalysisCache:
        """The analyses made before."""
        from store.cache import AnalysisCache

        return AnalysisCache(self._folders)
