"""Everything on the disk, in one hand."""

from dataclasses import dataclass

from newsread.paths import Folders
from store.bookmarks import Bookmarks
from store.cache import AnalysisCache
from store.corrections import Corrections
from store.library import Library


@dataclass(frozen=True, slots=True)
class Stores:
    """What a reader keeps. Nothing is read from the disk before it is asked for."""

    bookmarks: Bookmarks
    """The kept passages."""
    corrections: Corrections
    """What was wrong in analyses."""
    library: Library
    """The articles read lately."""
    analyses: AnalysisCache
    """The analyses made before."""


def open_stores(folders: Folders) -> Stores:
    """The stores in some folders, which need not exist yet."""
    return Stores(Bookmarks(folders), Corrections(folders), Library(folders), AnalysisCache(folders))
