"""What web servers give at http and https addresses. The network is used here and nowhere else."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from urllib.parse import unquote

import httpx

from newsread import __version__
from newsread.errors import NewsreadError
from newsread.source_names import shown, without_user
from newsread.sources.content import LARGEST_SOURCE, Raw
from newsread.sources.web_errors import refusal_of_status, sentence_of

LONGEST_SILENCE = 15.0
"""Seconds that a server may let one wait for its next bytes."""
LONGEST_FETCH = 60.0
"""Seconds that all of it may take, redirects among them."""
MOST_REDIRECTS = 10

_HEADERS = {
    "User-Agent": f"Mozilla/5.0 (compatible; newsread/{__version__})",
    "Accept": "text/html,application/xhtml+xml,text/*;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Accept-Language": "en,*;q=0.5",
}


def fetch(address: str, tell: Callable[[str], object]) -> Raw:
    """What is at an address, packed if the server packed it; of a source too long, a little too much.

    Args:
        address: It has a scheme, as http:// is one.
        tell: Called with what is waited for: the address, and each one that it is redirected to.

    Raises:
        NewsreadError: there is no such page, the server refuses it, takes too long or can't be reached.
    """
    end = time.monotonic() + LONGEST_FETCH
    tell(f"fetching {shown(address)}")
    with _failures_in_sentences(address), httpx.Client(headers=_HEADERS, timeout=LONGEST_SILENCE) as client:
        url = httpx.URL(address)
        for _ in range(MOST_REDIRECTS + 1):
            _check_scheme(address, url)
            with client.stream("GET", url) as response:
                if not response.has_redirect_location:
                    return _raw(address, response, end)
                url = url.join(response.headers["Location"])
            _check_time(address, end)
            tell(f"redirected to {shown(str(url))}")
    raise NewsreadError(f"{shown(address)} is redirected more than {MOST_REDIRECTS} times")


def _check_scheme(address: str, url: httpx.URL) -> None:
    """Refuses what is not on the web, before anything is asked for there."""
    if url.scheme not in ("http", "https"):
        leads = "" if str(url) == str(httpx.URL(address)) else f" leads to {shown(str(url))}, which"
        raise NewsreadError(f"{shown(address)}{leads} is not an http or https address")


def _check_time(address: str, end: float) -> None:
    if time.monotonic() > end:
        raise NewsreadError(f"{shown(address)} takes longer than {LONGEST_FETCH:.0f} seconds")


def _raw(address: str, response: httpx.Response, end: float) -> Raw:
    if not response.is_success:
        raise NewsreadError(refusal_of_status(address, response.status_code))
    media_type, _, _ = response.headers.get("Content-Type", "").partition(";")
    return Raw(
        _body(address, response, end),
        without_user(address),
        name=PurePosixPath(unquote(response.url.path)).name,
        media_type=media_type.strip().lower(),
        encoding=response.charset_encoding,
        address=without_user(str(response.url)),
    )


def _body(address: str, response: httpx.Response, end: float) -> bytes:
    parts: list[bytes] = []
    length = 0
    for part in response.iter_raw():
        parts.append(part)
        length += len(part)
        if length > LARGEST_SOURCE:
            break
        _check_time(address, end)
    return b"".join(parts)


@contextmanager
def _failures_in_sentences(address: str) -> Iterator[None]:
    """Raises what goes wrong with the network as a NewsreadError."""
    try:
        yield
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise NewsreadError(sentence_of(address, error, LONGEST_SILENCE)) from None
