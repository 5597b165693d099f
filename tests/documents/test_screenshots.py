"""The pictures of README show what the program shows."""

import re
from html import unescape

from tests.documents.take_screenshots import FOLDER, pictures


def words_of(picture: str) -> list[str]:
    """The texts of an SVG, in their order."""
    return [unescape(text) for text in re.findall(r"<text[^>]*>([^<]*)</text>", picture)]


def test_the_pictures_are_those_of_the_program() -> None:
    for name, picture in pictures().items():
        kept = (FOLDER / name).read_text(encoding="utf-8")
        assert words_of(kept) == words_of(picture), "make screenshots takes them anew"
