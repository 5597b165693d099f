"""Feeds (RSS, Atom): lists of articles, none of which is in them as a whole."""

from collections.abc import Iterator

from lxml import etree

from newsread.errors import NewsreadError
from newsread.source_names import shown
from newsread.sources.blocks import one_line
from newsread.sources.content import Content, Raw


def read(raw: Raw) -> Content:
    """Never gives anything: a feed is no article.

    Raises:
        NewsreadError: always; the sentence names the first article that the feed links to.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    feed = etree.fromstring(raw.data, parser)
    links = [] if feed is None else list(_links(feed))
    first = f"; open one of those it lists, such as {shown(links[0])}" if links else ""
    raise NewsreadError(f"{shown(raw.source)} is a feed, not an article{first}")


def _links(feed: etree._Element) -> Iterator[str]:
    """The addresses of the articles that a feed lists."""
    for entry in feed.iter("{*}item", "{*}entry"):
        links = entry.findall("{*}link")
        address = next((one_line(link.text or link.get("href")) for link in links), "")
        if address:
            yield address
