"""The beginning of a text where there is little room."""

from textual.content import Content


def first_lines(text: str, width: int, most: int) -> list[str]:
    """The text in lines of at most `width` cells, the last one with an ellipsis if there is more.

    Args:
        text: The text.
        width: Cells of a line.
        most: How many lines there may be.
    """
    lines = [line.plain for line in Content(text).wrap(width)]
    if len(lines) > most:
        last = Content(f"{lines[most - 1]} …").truncate(width, ellipsis=True).plain
        lines = [*lines[: most - 1], last]
    return lines
