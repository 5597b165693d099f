"""The folders that newsread keeps its files in."""

import os
from pathlib import Path
from typing import NamedTuple

from newsread.errors import NewsreadError
from newsread.source_names import without_user


class Folders(NamedTuple):
    """Where each sort of file belongs; none of the folders need exist."""

    data: Path
    """What can't be made again: bookmarks and corrections."""
    state: Path
    """What is convenient to keep: reading positions."""
    cache: Path
    """What can be made again: analyses."""
    config: Path
    """What the reader writes by hand."""

    @property
    def database(self) -> Path:
        """The file of bookmarks and corrections."""
        return self.data / "newsread.json"

    @property
    def library(self) -> Path:
        """The file of reading positions."""
        return self.state / "library.json"

    @property
    def analyses(self) -> Path:
        """The folder of analyses."""
        return self.cache / "analyses"


def default_folders() -> Folders:
    """The folders that the platform sets aside, or those under NEWSREAD_DATA_DIR where it is set.

    Without a home folder the paths are relative; whoever writes there refuses them.
    """
    root = os.environ.get("NEWSREAD_DATA_DIR")
    if root:
        return folders_under(Path(root))
    from platformdirs import PlatformDirs

    platform = PlatformDirs("newsread", appauthor=False)
    try:
        return Folders(
            data=platform.user_data_path,
            state=platform.user_state_path,
            cache=platform.user_cache_path,
            config=platform.user_config_path,
        )
    except RuntimeError:
        homeless = Path("~") / "newsread"
        return Folders(data=homeless, state=homeless, cache=homeless, config=homeless)


def folders_under(root: Path) -> Folders:
    """All folders under one root, which itself holds the data."""
    root = root.absolute()
    return Folders(data=root, state=root / "state", cache=root / "cache", config=root / "config")


def chosen_folders(data_dir: str | None, otherwise: Folders) -> Folders:
    """All folders under one that the reader chose, or else the others; `~` is the home folder.

    Raises:
        NewsreadError: there is no such home folder.
    """
    if not data_dir:
        return otherwise
    try:
        return folders_under(Path(data_dir).expanduser())
    except RuntimeError:
        raise NewsreadError(f"there is no home folder for data_dir {data_dir!r}") from None


def is_address(source: str) -> bool:
    """Whether the source of an article is an address such as https://… rather than a file."""
    scheme, mark, _ = source.partition("://")
    return bool(mark) and scheme.isalnum()


def absolute_source(source: str) -> str:
    """The source of an article as it stays true in any working folder and may be written down.

    `-` stays as it is, and an address but for a password.
    """
    if source == "-" or is_address(source):
        return without_user(source)
    return str(Path(source).absolute())
