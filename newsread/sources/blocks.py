"""The parts of a structured document, and the text that they make."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from newsread.decoding import clean
from newsread.sources.content import Content

BlockKind = Literal["paragraph", "heading", "item", "row", "verbatim"]

_CLOSE_TOGETHER = ("item", "row")
"""Kinds that follow each other without an empty line."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, table row, or lines to show as they are."""

    text: str
    kind: BlockKind = "paragraph"


def content_of(blocks: Sequence[Block], title: str | None = None) -> Content:
    """The text of the blocks, with a title above it where the first lines don't give it already.

    The text is in the canonical form of `newsread.decoding.clean`.
    """
    blocks = [Block(clean(block.text), block.kind) for block in blocks]
    title = one_line(title) or _first_heading(blocks)
    if title and not any(_same(block.text, title) for block in blocks[:3]):
        blocks.insert(0, Block(title, "heading"))
    parts: list[str] = []
    headings: list[tuple[int, int]] = []
    offset = 0
    for before, block in zip([None, *blocks], blocks, strict=False):
        gap = _gap(before, block)
        offset += len(gap)
        if block.kind == "heading":
            headings.append((offset, offset + len(block.text)))
        parts += [gap, block.text]
        offset += len(block.text)
    return Content("".join([*parts, "\n"]) if parts else "", title, tuple(headings))


def one_line(text: str | None) -> str:
    """A text in canonical form on one line; empty for None."""
    return " ".join(clean(text or "").split())


def _gap(before: Block | None, block: Block) -> str:
    if before is None:
        return ""
    return "\n" if before.kind == block.kind and block.kind in _CLOSE_TOGETHER else "\n\n"


def _first_heading(blocks: Sequence[Block]) -> str | None:
    return next((one_line(block.text) for block in blocks[:3] if block.kind == "heading"), None)


def _same(text: str, title: str) -> bool:
    return one_line(text).casefold() == title.casefold()
