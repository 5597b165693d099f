"""Articles at addresses, from a real server on this machine."""

import gzip
import socket
from base64 import b64encode

import pytest

from newsread.errors import NewsreadError
from newsread.paths import absolute_source
from newsread.sources import load
from newsread.sources.content import LARGEST_SOURCE
from newsread.sources.web import MOST_REDIRECTS
from tests.web import Web

PARAGRAPH = "Talks on the Sava basin ended without a signature, and Slovenia took back its offer to pay."
PAGE = (
    "<!DOCTYPE html><html><head><title>Talks end</title></head><body><article><h1>Talks end</h1>"
    f"<p>{PARAGRAPH}</p><p>Amara Okafor said on Friday that another 7,000 troops had been sent to Łódź.</p>"
    "</article></body></html>"
)
MARKDOWN = "# Talks end\n\nNobody *read* it."


def refusal(address: str) -> str:
    with pytest.raises(NewsreadError) as caught:
        load(address)
    return str(caught.value)


def test_the_article_of_a_page_keeps_its_address(web: Web) -> None:
    address = web.put("/talks", PAGE)
    told: list[str] = []
    article = load(address, told.append)
    assert article.source == address
    assert article.text.startswith(f"Talks end\n\n{PARAGRAPH}")
    assert article.title == "Talks end"
    assert told == [f"fetching {address}"]


@pytest.mark.parametrize(
    ("path", "media_type", "body", "beginning"),
    [
        (
            "/a",
            "text/plain; charset=utf-8",
            "# Talks end\n\nNobody *read* it.",
            "# Talks end\n\nNobody *read*",
        ),
        ("/a.md?raw=1", "text/plain", "# Talks end\n\nNobody *read* it.", "Talks end\n\nNobody read it."),
        ("/a", "text/markdown", "# Talks end\n\nNobody *read* it.", "Talks end\n\nNobody read it."),
        ("/a", "text/html; charset=iso-8859-2", PAGE.encode("iso-8859-2"), "Talks end\n\nTalks on"),
        ("/a.gz", "application/gzip", gzip.compress(PAGE.encode()), "Talks end\n\nTalks on"),
    ],
    ids=lambda value: "bytes" if isinstance(value, bytes) else None,
)
def test_the_server_says_what_a_page_is(
    web: Web, path: str, media_type: str, body: str | bytes, beginning: str
) -> None:
    web.put(path.partition("?")[0], body, Content_Type=media_type)
    article = load(web.root + path)
    assert article.text.startswith(beginning)
    assert ("Łódź" in article.text) == (len(body) > 100)


def test_a_page_that_is_sent_packed_is_unpacked(web: Web) -> None:
    address = web.put("/talks", gzip.compress(PAGE.encode()), Content_Encoding="gzip")
    assert load(address).text.startswith("Talks end")


def test_redirects_are_followed_and_told(web: Web) -> None:
    web.put("/talks", PAGE)
    address = web.put("/short", status=302, Location="/talks")
    told: list[str] = []
    article = load(address, told.append)
    assert article.text.startswith("Talks end")
    assert article.source == address
    assert told == [f"fetching {address}", f"redirected to {web.root}/talks"]


def test_a_redirect_that_never_ends_is_told(web: Web) -> None:
    address = web.put("/round", status=301, Location="/round")
    assert refusal(address) == f"{address} is redirected more than {MOST_REDIRECTS} times"
    assert len(web.asked) == MOST_REDIRECTS + 1


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.org/x"])
def test_a_redirect_leads_nowhere_but_to_the_web(web: Web, target: str) -> None:
    address = web.put("/trap", status=302, Location=target)
    scheme = target.partition("/")[0]
    assert refusal(address).startswith(f"{address} leads to {scheme}/")
    assert refusal(address).endswith(", which is not an http or https address")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://example.org/x", "gopher://example.org"])
def test_only_web_addresses_are_fetched(address: str) -> None:
    assert refusal(address) == f"{address} is not an http or https address"


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (401, "{} asks for a login (401)"),
        (403, "{} is not given to newsread (403); a page saved in a browser can be read"),
        (404, "{} does not exist (404)"),
        (429, "{} is not given to newsread so often (429); try again later"),
        (418, "the server of {} gives no page (418 I'm a Teapot)"),
        (503, "the server of {} fails (503 Service Unavailable)"),
        (599, "the server of {} fails (599)"),
    ],
)
def test_a_refusal_is_told_in_one_sentence(web: Web, status: int, sentence: str) -> None:
    address = web.put("/talks", PAGE, status=status)
    assert refusal(address) == sentence.format(address)


def test_a_picture_is_told(web: Web) -> None:
    address = web.put("/map.png", b"\x89PNG\r\n\x1a\n\x00\x00", Content_Type="image/png")
    assert refusal(address) == f"{address} is a PNG image, not an article"


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{unused.getsockname()[1]}"
        assert refusal(f"http://{address}/talks") == f"{address} refuses the connection"


def test_a_server_that_never_answers_is_told(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsread.sources.web.LONGEST_SILENCE", 0.2)
    assert refusal(f"{web.root}/silence").endswith(" has not answered for 0 seconds")


def test_a_server_that_is_too_slow_in_all_is_told(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsread.sources.web.LONGEST_FETCH", 0.0)
    address = web.put("/talks", PAGE)
    assert refusal(address) == f"{address} takes longer than 0 seconds"


def test_redirects_count_as_time(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsread.sources.web.LONGEST_FETCH", 0.0)
    address = web.put("/round", status=302, Location="/round")
    assert refusal(address) == f"{address} takes longer than 0 seconds"
    assert web.asked == ["/round"]


def test_a_page_that_breaks_off_is_told(web: Web) -> None:
    address = web.put("/talks", PAGE, Content_Length="100000")
    assert refusal(address).startswith("the connection to 127.0.0.1:")
    assert refusal(address).endswith(" broke off")


def test_no_more_is_fetched_than_newsread_opens(web: Web) -> None:
    address = web.put("/long", bytes(LARGEST_SOURCE + 1_000_000), Content_Type="text/plain")
    assert refusal(address) == f"{address} is larger than the 50 MB that newsread opens"


@pytest.mark.parametrize(
    "address", ["http://", "http:///talks", "http://a..b/", "https://☃.example/", "http://xn--/"]
)
def test_what_is_no_address_is_told(address: str) -> None:
    assert refusal(address) == f"{address} does not lead to an address on the web"


def test_a_host_that_does_not_exist_is_told() -> None:
    assert refusal("http://newsread.invalid/talks") == "there is no host newsread.invalid, or no network"


def test_a_secure_connection_to_a_server_without_is_told(web: Web) -> None:
    address = web.root.removeprefix("http://")
    assert refusal(f"https://{address}/") == f"no secure connection to {address} can be made"


def test_an_address_cannot_steer_the_terminal(web: Web) -> None:
    address = web.put("/trap", status=302, Location="/%1b[2J\x9b2J")
    told: list[str] = []
    with pytest.raises(NewsreadError):
        load(address, told.append)
    assert all(sentence.isprintable() for sentence in told)


def test_a_password_is_used_and_neither_shown_nor_kept(web: Web) -> None:
    address = web.put("/talks", PAGE)
    given = address.replace("://", "://ada:s3cret@")
    told: list[str] = []
    article = load(given, told.append)
    assert article.source == absolute_source(given) == address
    assert told == [f"fetching {address}"]
    assert web.logins == [f"Basic {b64encode(b'ada:s3cret').decode()}"]
    assert "s3cret" not in refusal(given.replace("talks", "gone"))
