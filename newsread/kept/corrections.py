"""An edit that the reader has made, and for which articles it holds."""

from dataclasses import dataclass

from newsread.kept.edits import Edit


@dataclass(frozen=True, slots=True)
class Correction:
    """One edit, for one article or for all of them."""

    id: str
    """A UUID."""
    edit: Edit
    article_id: str = ""
    """Empty in a correction for all articles, as are path and title."""
    path: str = ""
    title: str = ""
    created: str = ""
    """ISO 8601 with time zone."""

    @property
    def is_general(self) -> bool:
        """Whether it holds for all articles."""
        return not self.article_id
