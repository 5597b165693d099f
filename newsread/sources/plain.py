"""Plain text in any encoding."""

from newsread.decoding import decode
from newsread.errors import NewsreadError
from newsread.source_names import shown
from newsread.sources.content import Content, Raw


def read(raw: Raw) -> Content:
    """The text as it is.

    Raises:
        NewsreadError: the bytes are no text; the sentence says what they are.
    """
    try:
        return Content(decode(raw.data))
    except NewsreadError as error:
        raise NewsreadError(f"{shown(raw.source)} is {error}, not an article") from None
