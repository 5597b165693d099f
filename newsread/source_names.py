"""Names of sources as people see them."""

import re

_USER = re.compile(r"\A([A-Za-z][A-Za-z0-9+.-]*://)[^/?#\s]*@")


def shown(source: str) -> str:
    """A file name or address fit for a message: without a password, and nothing in it steers a terminal.

    Characters that could become question marks.
    """
    if source == "-":
        return "standard input"
    public = without_user(source)
    return "".join(character if character.isprintable() else "?" for character in public)


def without_user(source: str) -> str:
    """An address without the name and password of a user; any other source as it is."""
    return _USER.sub(r"\1", source)
