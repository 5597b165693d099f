"""How many there are of something, in words."""


def counted(count: int, noun: str) -> str:
    """A number and a noun whose plural ends in -s: "1 word", "7,000 words"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
