"""Folds the spelling of names so that the same name is found again; for comparing only, never for showing."""

import re
import unicodedata
from functools import lru_cache

from nlp.tables.corporate import SPELLINGS

_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "ł": "l",
        "ø": "o",
    }
    | {"đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "e", "ʻ": "'"}
)
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$", re.IGNORECASE)
_ARTICLE = re.compile(r"^the\s+(?=\S)", re.IGNORECASE)
_LETTER_AT_END = re.compile(r"(?<=^[^\W\d_])\.$")
_ABBREVIATION = re.compile(r"(?:[^\W\d_]\.[ -]?)+(?:[^\W\d_]\.?)?$")
_EDGES = "\"'“”‘’()[]{},;:!?*_«»"


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Small letters without accents, with straight quotes and plain hyphens."""
    lowered = text.casefold().translate(_PLAIN)
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@lru_cache(maxsize=65536)
def bare(text: str) -> str:
    """The name without possessive ending, leading article and surplus blanks."""
    return without_article(_POSSESSIVE.sub("", text.rstrip()))


def without_article(text: str) -> str:
    """The name without leading article, surplus blanks, and the full stop behind a single letter."""
    return _LETTER_AT_END.sub("", _ARTICLE.sub("", " ".join(text.split())))


@lru_cache(maxsize=65536)
def name_words(text: str) -> tuple[str, ...]:
    """The folded words of a person's name; initials are words of one letter."""
    words: list[str] = []
    for piece in bare(text).split():
        stripped = piece.strip(_EDGES)
        if "." in stripped and _ABBREVIATION.match(stripped):
            words += [letter for letter in fold(stripped) if letter.isalpha()]
        else:
            words.append(fold(stripped).strip(".'"))
    return tuple(word for word in words if word)


@lru_cache(maxsize=65536)
def title_words(text: str) -> tuple[str, ...]:
    """The folded words of any other name: hyphens part words, dots of acronyms are dropped."""
    words: list[str] = []
    for piece in bare(text).replace("&", " and ").replace("/", " ").split():
        joined = fold(piece.strip(_EDGES)).removesuffix(".com").replace(".", "").replace(",", "")
        parts = joined.replace("-", " ").split() if len(joined) > 3 else [joined]
        words += [SPELLINGS.get(part, part) for part in (part.strip("'\"()") for part in parts) if part]
    return tuple(word for word in words if word)


def letters(text: str) -> str:
    """The name's letters and digits as written, without dots, hyphens and blanks: `U.N.` gives `UN`."""
    return "".join(character for character in bare(text) if character.isalnum())


@lru_cache(maxsize=65536)
def is_acronym(text: str) -> bool:
    """Whether a name looks like an acronym: one short word in which capitals prevail."""
    written = letters(text)
    if not 2 <= len(written) <= 10 or " " in bare(text).strip():
        return False
    capitals = sum(character.isupper() for character in written)
    return capitals >= 2 and capitals * 2 >= len(written)
