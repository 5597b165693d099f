"""A passage the reader keeps."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A kept passage, anchored by quote and position (W3C TextQuoteSelector, TextPositionSelector)."""

    id: str
    """A UUID."""
    article_id: str
    path: str
    title: str
    exact: str
    """The passage as it stood in the text."""
    prefix: str
    """Up to 32 characters before it."""
    suffix: str
    """Up to 32 characters after it."""
    start: int
    end: int
    note: str = ""
    tags: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    """Names of the entities mentioned inside the passage."""
    created: str = ""
    """ISO 8601 with time zone."""
    modified: str = ""
    author: str = ""
    """Who wrote the article, as its source says; empty if it does not."""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one bookmark; at least one side is there."""

    before: Bookmark | None
    """None where it was not kept."""
    after: Bookmark | None
    """None where it is removed."""

    @property
    def bookmark_id(self) -> str:
        """The id of the bookmark."""
        one = self.after or self.before
        assert one is not None
        return one.id
