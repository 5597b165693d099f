"""Files packed with gzip."""

import zlib
from gzip import GzipFile
from io import BytesIO

from newsread.errors import NewsreadError
from newsread.source_names import shown
from newsread.sources.content import LARGEST_SOURCE, Raw


def unpack(raw: Raw) -> Raw:
    """What is packed in a source; of one too long, a byte too much and never more.

    Raises:
        NewsreadError: it is damaged.
    """
    try:
        data = GzipFile(fileobj=BytesIO(raw.data)).read(LARGEST_SOURCE + 1)
    except (EOFError, OSError, zlib.error):
        raise NewsreadError(f"{shown(raw.source)} is a damaged gzip archive") from None
    name = raw.name[:-3] if raw.name.lower().endswith(".gz") else raw.name
    return raw._replace(data=data, name=name)
