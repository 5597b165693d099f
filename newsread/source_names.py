"""Names of sources as people see them."""

_ENDS_OF_HOST = "/?#"


def shown(source: str) -> str:
    """A file name or address fit for a message: without a password, and nothing in it steers a terminal.

    Characters that could become question marks.
    """
    if source == "-":
        return "standard input"
    return printable(without_user(source))


def printable(text: str) -> str:
    """A text of one line in which nothing steers a terminal: characters that could become question marks."""
    return "".join(character if character.isprintable() else "?" for character in text)


def without_user(source: str) -> str:
    """An address without the name and password of a user; any other source as it is."""
    scheme, separator, rest = source.partition("://")
    if not separator or not scheme.isascii() or not scheme.replace("+", "").replace("-", "").isalnum():
        return source
    end = min((place for mark in _ENDS_OF_HOST if (place := rest.find(mark)) >= 0), default=len(rest))
    host = rest[:end].rpartition("@")[2]
    return f"{scheme}://{host}{rest[end:]}"
