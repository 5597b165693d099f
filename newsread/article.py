"""An article: one canonical text with fixed offsets."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Article:
    """A text to read. Every offset in the program counts characters of `text`."""

    source: str
    """The file name as given, `-` for standard input."""
    text: str
    """NFC, line feeds only, no control characters but tab and line feed; never changed after loading."""
    id: str
    """SHA-256 of the text in UTF-8, hexadecimal."""
    title: str
    boilerplate: tuple[tuple[int, int], ...] = field(default=())
    """Spans of lines that are no reporting: "SEE ALSO:", bylines, comment policy."""
