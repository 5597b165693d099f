"""News from outside the widgets, and what screens ask of the app."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from textual.message import Message

from newsread.article import Article

if TYPE_CHECKING:
    from tui.findings import Findings


class PlaceToShow(NamedTuple):
    """A place of an article to be brought on the screen."""

    offset: int
    """In characters of the text."""
    is_mention: bool = False
    """Whether something is mentioned there whose row is to be chosen."""


class OpenArticle(Message):
    """The reader wants to read another article."""

    def __init__(self, source: str, place: PlaceToShow | None = None) -> None:
        self.source = source
        """A file name or an address."""
        self.place = place
        """What to show; None for the place of the last time."""
        super().__init__()


class TurnArticle(Message):
    """The reader wants the next (1) or the previous (-1) article of the reading list."""

    def __init__(self, direction: int) -> None:
        self.direction = direction
        super().__init__()


class ReloadArticle(Message):
    """The reader wants the article as its file is now."""

    def __init__(self, source: str) -> None:
        self.source = source
        """Its file name or address."""
        super().__init__()


class OpenLibrary(Message):
    """The reader wants to see which articles were read."""


class LeaveLibrary(Message):
    """The reader wants to go on with the article."""


class Loaded(Message):
    """An article has been loaded."""

    def __init__(self, article: Article, place: PlaceToShow | None, problems: Sequence[str]) -> None:
        self.article = article
        self.place = place
        """What to show; None for the place of the last time."""
        self.problems = problems
        """A sentence for every article before it that can't be read."""
        super().__init__()


class Awaited(Message):
    """An article takes a while to load."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        """What is waited for."""
        super().__init__()


class NotLoaded(Message):
    """No article can be read."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = problems
        """Sentences for the reader."""
        super().__init__()


class Found(Message):
    """The extraction has read on."""

    def __init__(self, progress: float, findings: Findings | None, complete: bool) -> None:
        self.progress = progress
        """Share of the text that has been read, 0 to 1."""
        self.findings = findings
        """Everything found so far; None if nothing is known yet."""
        self.complete = complete
        """Whether this is the last news."""
        super().__init__()

    def can_replace(self, message: Message) -> bool:
        """Only the newest news counts."""
        return isinstance(message, Found)


class Failed(Message):
    """Something went wrong in the background."""

    def __init__(self, sentence: str, extraction_ended: bool) -> None:
        self.sentence = sentence
        """What to tell the reader."""
        self.extraction_ended = extraction_ended
        """Whether nothing more will be found."""
        super().__init__()


class KeptChanged(Message):
    """Another window has changed what is kept, or the disk has taken what it refused before."""
