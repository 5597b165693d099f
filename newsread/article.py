"""An article: one canonical text with fixed offsets."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from newsread.boilerplate import boilerplate_spans
from newsread.decoding import clean
from newsread.errors import NewsreadError
from newsread.source_names import shown
from newsread.titles import find_title, title_span


@dataclass(frozen=True, slots=True)
class Article:
    """A text to read. Every offset in the program counts characters of `text`."""

    source: str
    """The file name or the address as given, `-` for standard input."""
    text: str
    """NFC, line feeds only, no control characters but tab and line feed; never changed after loading."""
    id: str
    """SHA-256 of the text in UTF-8, hexadecimal."""
    title: str
    boilerplate: tuple[tuple[int, int], ...] = ()
    """Spans of lines that are no reporting: "SEE ALSO:", bylines, comment policy."""
    headings: tuple[tuple[int, int], ...] = ()
    """Spans of headings, the title among them, in formats that mark them."""
    author: str | None = None
    date: str | None = None
    """When it was published, as the source says it: "2026-11-03"."""
    site: str | None = None
    """The name of the publication."""

    @property
    def heading_spans(self) -> list[tuple[int, int]]:
        """The spans of the title, if the text begins with it, and of the other headings, in order."""
        return sorted({*title_span(self.text, self.title), *self.headings})

    @property
    def origin(self) -> str:
        """Where it comes from, for people: publication, author and date if they are known, or its source."""
        if self.site or self.author:
            return " · ".join(filter(None, (self.site, self.author, self.date)))
        return shown(self.source)


def from_text(text: str, source: str) -> Article:
    """The article of a text that is decoded already; `source` is its file name.

    Raises:
        NewsreadError: the text has nothing but blanks.
    """
    text = clean(text)
    if not text.strip():
        raise NewsreadError(f"{shown(source)} is empty")
    spans = boilerplate_spans(text)
    title = find_title(text, spans) or ("Standard input" if source == "-" else shown(Path(source).name))
    return Article(source, text, sha256(text.encode("utf-8")).hexdigest(), title, spans)
