"""Names of sources as people see them."""


def shown(source: str) -> str:
    """A file name fit for a message: characters that could steer a terminal become question marks."""
    if source == "-":
        return "standard input"
    return "".join(character if character.isprintable() else "?" for character in source)
