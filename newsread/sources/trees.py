"""From a tree of HTML, or of trafilatura's like it, to blocks of text."""

import re

from lxml import html
from lxml.etree import ErrorTypes, ParserError, _Element, iterwalk

from newsread.errors import NewsreadError
from newsread.source_names import shown
from newsread.sources.blocks import Block, BlockKind

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "head"})
_LISTS = frozenset({"ul", "ol", "list"})
_ITEMS = frozenset({"li", "item"})
_ROWS = frozenset({"tr", "row"})
_CELLS = frozenset({"td", "th", "cell"})
_LINE_BREAKS = frozenset({"br", "lb"})
_CONTAINER_NAMES = """
    body p div section article main header footer aside figure figcaption blockquote quote address
    table thead tbody tfoot caption dl dt dd hr center form fieldset details summary
"""
_CONTAINERS = frozenset(_CONTAINER_NAMES.split())
"""What begins a block of the kind that it stands in; everything else is within a line."""
_SKIPPED_NAMES = """
    script style template noscript nav svg math iframe object audio video canvas select button
"""
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
_BLANKS = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060]")
_EMPTY_LINES = re.compile(r"\n{2,}")
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_LINE_CONTROLS = re.compile("[\v\f]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\ufffe\uffff]")
"""What XML has no place for, and so what no tree may have in its texts."""
_REFERENCE = re.compile("&#(?:x([0-9a-f]{1,8})|([0-9]{1,8}));?", re.IGNORECASE)


def parse(text: str, source: str) -> html.HtmlElement:
    """The tree of a page of HTML, however faulty; an empty page if there is nothing in it.

    Raises:
        NewsreadError: elements are in elements so deep that a part of the text would be missing.
    """
    parser = html.HTMLParser(huge_tree=True)
    try:
        tree = html.document_fromstring(_XML_DECLARATION.sub("", _without_controls(text), count=1), parser)
    except ParserError:
        return html.document_fromstring("<html><body></body></html>")
    if parser.error_log.filter_types(ErrorTypes.ERR_RESOURCE_LIMIT):
        raise NewsreadError(f"{shown(source)} has tags in tags so deep that it can't be read to its end")
    return tree


def blocks_of(root: _Element) -> list[Block]:
    """The text below an element; the targets of links, pictures, scripts and navigation are left out."""
    walker = _Walker()
    walk = iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event in ("comment", "pi"):
            walker.add(element.tail)
        elif event == "start":
            if element.tag in _SKIPPED:
                walk.skip_subtree()
            else:
                walker.open(element)
        else:
            if element.tag not in _SKIPPED:
                walker.close(element)
            if element is not root:
                walker.add(element.tail)
    walker.flush()
    return walker.blocks


def _without_controls(text: str) -> str:
    """The source of a page without control characters, be they written as themselves or by their numbers."""
    text = _LINE_CONTROLS.sub("\n", _REFERENCE.sub(_resolved, text))
    return _CONTROLS.sub("", text)


def _resolved(reference: re.Match[str]) -> str:
    """The control character that a reference stands for; a reference to anything else as it is."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    return chr(number) if number < 32 or number in (0xFFFE, 0xFFFF) else reference[0]


class _Walker:
    """Collects text until a block ends."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[str] = []
        self._kinds: list[BlockKind] = ["paragraph"]
        self._numbers: list[int | None] = []
        self._marker = ""

    def open(self, element: _Element) -> None:
        """Begins a block where an element does."""
        tag = element.tag
        kind = self._kind_of(element)
        if kind is not None:
            self.flush()
            self._kinds.append(kind)
        if tag in _LISTS:
            self._numbers.append(0 if "ol" in (tag, element.get("rend")) else None)
        elif tag in _ITEMS:
            self._marker = self._next_marker()
        elif tag in _LINE_BREAKS:
            self._pieces.append("\n")
        elif tag in _CELLS and self._has_text():
            self._pieces.append(" | ")
        self.add(element.text)

    def close(self, element: _Element) -> None:
        """Ends the block that ends with an element."""
        if self._kind_of(element) is not None:
            self.flush()
            self._kinds.pop()
        if element.tag in _LISTS:
            self._numbers.pop()
        elif element.tag in _ITEMS:
            self._marker = ""

    def add(self, text: str | None) -> None:
        """Adds text, with its blanks and line ends as one blank where they don't count."""
        if text:
            text = _INVISIBLE.sub("", text)
            self._pieces.append(text if self._kinds[-1] == "verbatim" else _BLANKS.sub(" ", text))

    def flush(self) -> None:
        """Makes a block of the text since the last one; an empty line in it parts two."""
        text, kind = "".join(self._pieces), self._kinds[-1]
        self._pieces.clear()
        if kind == "verbatim":
            parts = [text.strip("\n").rstrip()]
        else:
            lines = (" ".join(line.split()) for line in text.split("\n"))
            parts = _EMPTY_LINES.split("\n".join(lines).strip())
        for part in filter(str.strip, parts):
            self.blocks.append(Block(self._marker + part, kind))
            self._marker = ""

    def _kind_of(self, element: _Element) -> BlockKind | None:
        """The kind of block that an element makes; None for one that is within a line."""
        tag = element.tag
        if tag in _HEADINGS:
            return "heading"
        if tag in _ITEMS:
            return "item"
        if tag in _ROWS:
            return "row"
        if tag == "pre" or (tag == "code" and "\n" in (element.text or "")):
            return "verbatim"
        if tag in _LISTS or (tag in _CONTAINERS and self._kinds[-1] != "row"):
            return self._kinds[-1]
        return None

    def _next_marker(self) -> str:
        """What stands before a list item: its number or a bullet, further in for a list in a list."""
        indent = "  " * (len(self._numbers) - 1)
        if not self._numbers or self._numbers[-1] is None:
            return f"{indent}• "
        self._numbers[-1] += 1
        return f"{indent}{self._numbers[-1]}. "

    def _has_text(self) -> bool:
        return bool("".join(self._pieces).strip())
