"""Web pages saved in one file (MHTML, .mhtml and .mht)."""

from email import message_from_bytes

from newsread.errors import NewsreadError
from newsread.source_names import shown
from newsread.sources import html
from newsread.sources.content import Content, Raw


def read(raw: Raw) -> Content:
    """The article of the page.

    Raises:
        NewsreadError: there is no page in the file, or no article on it; the sentence says why.
    """
    message = message_from_bytes(raw.data)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            page = part.get_payload(decode=True)
            assert isinstance(page, bytes)
            address = message.get("Snapshot-Content-Location") or part.get("Content-Location")
            encoding = part.get_content_charset()
            return html.read(raw._replace(data=page, encoding=encoding, address=address))
    raise NewsreadError(f"{shown(raw.source)} has no web page in it")
