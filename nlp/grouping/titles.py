"""The title that stands before a person's name: `Ms.`, `water commissioner`, `NATO Secretary General`."""

from spacy.tokens import Doc

from newsread.entities import Mention
from nlp.grouping.folding import fold
from nlp.tables.titles import HONORIFICS, MODIFIERS, OFFICES, RANKS

_ADDRESS = HONORIFICS | RANKS
_TITLE_WORDS = _ADDRESS | OFFICES | MODIFIERS
_LONGEST_TITLE = 8


def token_bounds(doc: Doc, mention: Mention) -> tuple[int, int]:
    """The first token of a mention and the one after its last."""
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    return (span.start, span.end) if span is not None else (0, 0)


def title_start(doc: Doc, end: int) -> int:
    """The token where the title before a name starts; `end`, the start of the name, if it has none."""
    start = end
    while start > 0 and end - start < _LONGEST_TITLE and _belongs(doc, start - 1):
        start -= 1
    while start < end and not doc[start].text[0].isalpha():
        start += 1
    return start


def title_before(doc: Doc, mention: Mention) -> str:
    """The words of title or address directly before a name, as they stand in the text; may be empty."""
    end, _ = token_bounds(doc, mention)
    return str(doc[title_start(doc, end) : end].text).strip()


def _belongs(doc: Doc, index: int) -> bool:
    token = doc[index]
    if ends_abbreviation(doc, index):
        return True
    if token.is_space or (index + 1 < len(doc) and doc[index + 1].is_sent_start):
        return False
    if token.text == "-":
        return bool(index) and not doc[index - 1].whitespace_ and not token.whitespace_
    return fold(token.text).rstrip(".") in _TITLE_WORDS


def ends_abbreviation(doc: Doc, index: int) -> bool:
    """Whether a token is the full stop of a word of address that the tokenizer parted: `Col` and `.`."""
    if doc[index].text != "." or not index or doc[index - 1].whitespace_:
        return False
    return fold(doc[index - 1].text) in _ADDRESS
