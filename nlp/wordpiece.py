"""WordPiece: words to the subword ids that a BERT-like network reads.

The algorithm is that of Wu et al. 2016 (arXiv 1609.08144) as BERT uncased applies it: lower case,
accents dropped, punctuation split off, then the longest known piece first.
"""

import unicodedata
from collections.abc import Iterable
from pathlib import Path

UNKNOWN, SEPARATOR, START, PADDING, MASK = "[UNK]", "[SEP]", "[CLS]", "[PAD]", "[MASK]"
_LONGEST_WORD = 100


class WordPiece:
    """Splits words into piece ids and remembers every word it has seen.

    Args:
        vocabulary: The pieces in the order of their ids.
    """

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._ids = {piece: index for index, piece in enumerate(vocabulary)}
        self._seen: dict[str, tuple[int, ...]] = {}
        self.unknown = self._ids[UNKNOWN]
        self.separator = self._ids[SEPARATOR]
        self.start = self._ids[START]
        self.padding = self._ids[PADDING]
        self.mask = self._ids[MASK]

    @classmethod
    def from_file(cls, path: Path) -> "WordPiece":
        """Reads a vocabulary file, one piece a line."""
        return cls(path.read_text(encoding="utf-8").splitlines())

    def pieces(self, word: str) -> tuple[int, ...]:
        """The piece ids of one word; empty for a word of blanks only."""
        known = self._seen.get(word)
        if known is None:
            known = tuple(index for part in _basic_parts(word) for index in self._longest_first(part))
            self._seen[word] = known
        return known

    def _longest_first(self, part: str) -> list[int]:
        if len(part) > _LONGEST_WORD:
            return [self.unknown]
        found: list[int] = []
        start = 0
        while start < len(part):
            for end in range(len(part), start, -1):
                piece = part[start:end] if start == 0 else "##" + part[start:end]
                if piece in self._ids:
                    found.append(self._ids[piece])
                    start = end
                    break
            else:
                return [self.unknown]
        return found


def _basic_parts(word: str) -> list[str]:
    """Lower-cased, unaccented parts of a word, each punctuation mark and ideograph on its own."""
    parts = [""]
    for character in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(character)
        if character in "\t\n\r" or category == "Zs":
            parts.append("")
        elif category == "Mn" or category.startswith("C") or character == "\ufffd":
            continue
        elif _stands_alone(character, category):
            parts += [character, ""]
        else:
            parts[-1] += character
    return [part for part in parts if part]


def _stands_alone(character: str, category: str) -> bool:
    ascii_symbol = character.isascii() and not character.isalnum()
    return ascii_symbol or category.startswith("P") or "\u4e00" <= character <= "\u9fff"
