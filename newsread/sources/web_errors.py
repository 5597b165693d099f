"""What goes wrong on the web, in sentences."""

import socket
import ssl
from collections.abc import Iterator
from http import HTTPStatus

import httpx

from newsread.source_names import shown

_REFUSALS = {
    401: "asks for a login (401)",
    402: "is for subscribers only (402)",
    403: "is not given to newsread (403); a page saved in a browser can be read",
    404: "does not exist (404)",
    410: "does not exist any more (410)",
    429: "is not given to newsread so often (429); try again later",
    451: "is withheld for legal reasons (451)",
}


def refusal_of_status(address: str, status: int) -> str:
    """The sentence for an answer without a page; `status` is that of HTTP."""
    if status in _REFUSALS:
        return f"{shown(address)} {_REFUSALS[status]}"
    if status >= 500:
        return f"the server of {shown(address)} fails ({_named(status)})"
    return f"the server of {shown(address)} gives no page ({_named(status)})"


def sentence_of(address: str, error: Exception, patience: float) -> str:
    """The sentence for an error of the network; `patience` is how many seconds were waited."""
    host = shown(_host(address))
    if isinstance(error, httpx.TimeoutException):
        return f"{host} has not answered for {patience:.0f} seconds"
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError)):
        return f"{shown(address)} does not lead to an address on the web"
    for cause in _causes(error):
        if isinstance(cause, ConnectionRefusedError):
            return f"{host} refuses the connection"
        if isinstance(cause, socket.gaierror):
            return f"there is no host {host}, or no network"
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"the certificate of {host} is not valid: {cause.verify_message}"
        if isinstance(cause, ssl.SSLError):
            return f"no secure connection to {host} can be made"
    if isinstance(error, httpx.ConnectError):
        return f"{host} can't be reached"
    if isinstance(error, ValueError):
        return f"{shown(address)} can't be fetched: {error}"
    return f"the connection to {host} broke off"


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__


def _host(address: str) -> str:
    try:
        url = httpx.URL(address)
        return f"{url.host}:{url.port}" if url.port else url.host
    except (httpx.InvalidURL, UnicodeError):
        return address


def _named(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
