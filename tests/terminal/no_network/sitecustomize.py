"""Forbids every process that finds this module the network, and writes down who tried."""

import os
import sys
from pathlib import Path

_FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.gethostbyname")


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _FORBIDDEN:
        with Path(os.environ["TEST_NEWSREAD_NETWORK"]).open("a", encoding="utf-8") as record:
            record.write(f"{event} {arguments!r}\n")
        raise OSError(f"{event} is forbidden here")


sys.addaudithook(_refuse)
