"""Markdown as clean text: headings, lists and tables without their marks, links without their targets."""

import re

from markdown_it import MarkdownIt

from newsread.sources import plain
from newsread.sources.blocks import content_of, one_line
from newsread.sources.content import Content, Raw
from newsread.sources.trees import blocks_of, parse

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_DEEPEST = 100
"""How deep quotes and lists may stand in each other, a list as two; what is deeper is left out."""
_FIELD = re.compile(r"([A-Za-z][\w-]*)[ \t]*:[ \t]*(\S.*)")


def read(raw: Raw) -> Content:
    """The text of a Markdown file, with author and date where its front matter gives them.

    Its title is the heading that it begins with, or else that of the front matter.

    Raises:
        NewsreadError: the bytes are no text.
    """
    text = plain.read(raw).text.replace("\r\n", "\n").removeprefix("\ufeff")
    front = _FRONT_MATTER.match(text)
    fields = _fields(front[1]) if front else {}
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    body = parse(parser.render(text[front.end() :] if front else text), raw.source).body
    has_own_title = len(body) > 0 and body[0].tag == "h1"
    content = content_of(blocks_of(body), None if has_own_title else fields.get("title"))
    return content._replace(author=fields.get("author"), date=fields.get("date"))


def _fields(front_matter: str) -> dict[str, str]:
    """The simple fields of a front matter in YAML, by their names in small letters."""
    found = (_FIELD.fullmatch(line.rstrip()) for line in front_matter.split("\n"))
    return {field[1].lower(): one_line(field[2].strip("\"'")) for field in found if field}
