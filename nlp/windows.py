"""Windows: stretches of whole sentences that fit the network, as arrays of ids.

Sentences are packed together because the words around a name decide what it is. A separator stands
where a paragraph ends, so that a headline does not run into the dateline below it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from nlp.shapes import shape_of
from nlp.wordpiece import WordPiece


@dataclass
class Sentence:
    """The words of one sentence and where they stand in the document."""

    words: list[str]
    tokens: list[int]
    """The document's token index of each word; blanks are left out of both lists."""
    starts_paragraph: bool = False


@dataclass
class Window:
    """What the network reads at once."""

    pieces: list[int]
    shapes: list[int]
    tokens: list[int] = field(default_factory=list)
    """Document token index of each word in the window."""
    firsts: list[int] = field(default_factory=list)
    """Position in `pieces` of each word's first piece."""


def pack(sentences: Iterable[Sentence], wordpiece: WordPiece, limit: int) -> Iterator[Window]:
    """Packs sentences into windows of at most `limit` pieces; a longer sentence is cut between words."""
    window = _empty(wordpiece)
    for sentence in sentences:
        if not sentence.words:
            continue
        encoded = [wordpiece.pieces(word) or (wordpiece.unknown,) for word in sentence.words]
        length = sum(map(len, encoded)) + int(sentence.starts_paragraph)
        if window.tokens and len(window.pieces) + length + 1 > limit:
            yield _closed(window, wordpiece)
            window = _empty(wordpiece)
        if window.tokens and sentence.starts_paragraph:
            _separate(window, wordpiece)
        for position, (word, token) in enumerate(zip(sentence.words, sentence.tokens, strict=True)):
            pieces = encoded[position][: limit - 2]
            if len(window.pieces) + len(pieces) + 1 > limit:
                yield _closed(window, wordpiece)
                window = _empty(wordpiece)
            window.tokens.append(token)
            window.firsts.append(len(window.pieces))
            window.pieces += pieces
            window.shapes += [shape_of(word, position == 0)] * len(pieces)
    if window.tokens:
        yield _closed(window, wordpiece)


def _empty(wordpiece: WordPiece) -> Window:
    return Window(pieces=[wordpiece.start], shapes=[0])


def _separate(window: Window, wordpiece: WordPiece) -> None:
    window.pieces.append(wordpiece.separator)
    window.shapes.append(0)


def _closed(window: Window, wordpiece: WordPiece) -> Window:
    _separate(window, wordpiece)
    return window
