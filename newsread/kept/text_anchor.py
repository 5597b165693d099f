"""A place in a text that is found again when the text has changed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextAnchor:
    """A place in a text by quote and position (W3C TextQuoteSelector, TextPositionSelector)."""

    exact: str
    """The words that stand there."""
    prefix: str
    """Up to 32 characters before it."""
    suffix: str
    """Up to 32 characters after it."""
    start: int
    """Offset in characters; -1 if the place is no longer in the text."""
    end: int
