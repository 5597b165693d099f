"""The characters that most articles have no others than: each is one cell wide and needs no cleaning.

A text of these is known at once, without regular expressions, which take longer to load than all else.
"""

ORDINARY = frozenset(map(chr, [10, *range(32, 127), *range(0xA0, 0xAD), *range(0xAE, 0x100)])) | set(
    "–—‘’“”…•€"
)
"""Printable ASCII and Latin-1, the line feed, dashes, quotes, the ellipsis, the bullet and the euro."""
LONGEST_TO_LOOK_AT = 100_000
"""Characters of a text that is looked at one by one; longer ones are searched faster."""


def is_ordinary(text: str) -> bool:
    """Whether a text is known to have no other characters; False for a long one that is not ASCII."""
    return len(text) <= LONGEST_TO_LOOK_AT and ORDINARY.issuperset(text)
