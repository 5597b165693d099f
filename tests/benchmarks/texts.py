"""Generated articles, always the same."""

import random

WORDS = ("the", "river", "treaty", "council", "said", "minister", "of", "a", "Slovenia", "Tuesday")
FIRST_WORD = "Aardvarks"
"""Stands at the beginning of a generated article, and nowhere else."""
SMALL, LARGE = 6_000, 5_000_000
"""Characters of an ordinary article and of a book."""


def generated(characters: int, end: str = "") -> str:
    """Paragraphs of about 80 words, each with the same end."""
    chance = random.Random(7)
    paragraphs, size = [], 0
    while size < characters:
        paragraphs.append(" ".join(chance.choices(WORDS, k=80)) + end)
        size += len(paragraphs[-1]) + 2
    return f"{FIRST_WORD} " + "\n\n".join(paragraphs)
