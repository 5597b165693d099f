"""Blocks: an article cut at paragraph ends into pieces that are analysed one at a time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the article from `start` to `end` in characters."""

    start: int
    end: int


def cut(text: str, size: int) -> list[Block]:
    """Blocks of about `size` characters that together are the whole text, in its order.

    A block ends after an empty line if there is one within twice the size, else after a line, else
    after a blank, else anywhere.
    """
    blocks: list[Block] = []
    start = 0
    while start < len(text):
        end = _end_of_block(text, start, size)
        blocks.append(Block(start, end))
        start = end
    return blocks


def _end_of_block(text: str, start: int, size: int) -> int:
    if len(text) - start <= 2 * size:
        return len(text)
    for boundary in ("\n\n", "\n", " "):
        position = text.find(boundary, start + size, start + 2 * size)
        if position >= 0:
            return position + len(boundary)
    return start + size


def nearest_first(blocks: list[Block], offset: int) -> list[int]:
    """Indices of the blocks in the order a reader at `offset` needs them: from there on, then the rest."""
    here = next((index for index, block in enumerate(blocks) if offset < block.end), 0)
    return [*range(here, len(blocks)), *range(here)]
