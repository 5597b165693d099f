"""Sentence boundaries for news: quotes, abbreviations, headlines without a full stop."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.tokens import Doc, Token

_TERMINALS = frozenset(".!?…")
_CLOSERS = frozenset("\"'”’»)]}")
_OPENERS = frozenset("\"'“‘«([{—–-•*")
_AFTER_LETTER = frozenset(
    {
        *("The", "He", "She", "It", "They", "We", "But", "And", "This", "That", "These", "Those", "There"),
        *("His", "Her", "Its", "Their", "When", "While", "After", "Before", "If", "As", "At", "On", "For"),
    }
)
"""Words that a name with an initial does not go on with."""
_BEFORE_SITE = frozenset({"on", "to", "via", "from", "at", "about", "called", "platform", "site", "network"})
_NO_START = 2**64 - 1


@Language.factory("newsread_sentences")
def make_sentence_marker(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Makes the component that marks where sentences start."""
    return mark_sentences


def mark_sentences(doc: Doc) -> Doc:
    """Marks the start of each sentence; a line break in the text always ends one."""
    marks: Any = np.fromiter(map(_mark, _starts(doc)), dtype=np.uint64, count=len(doc))
    return doc.from_array([SENT_START], marks)


def _mark(starts: bool) -> int:
    """spaCy's value for a token that starts a sentence, or does not."""
    return 1 if starts else _NO_START


def _starts(doc: Doc) -> Iterator[bool]:
    """For each token, whether it starts a sentence."""
    after_terminal = False
    after_line_break = True
    for token in doc:
        if token.is_space:
            after_line_break = after_line_break or "\n" in token.text
            yield False
            continue
        closes = after_terminal and token.text[0] in _CLOSERS and not _blank_before(token)
        starts = after_line_break or (after_terminal and not closes and _may_open_sentence(token))
        yield starts
        if starts or not closes:
            after_terminal = token.text[-1] in _TERMINALS and (
                _is_terminal(token) or _is_letter_at_end(token)
            )
        after_line_break = False


def _blank_before(token: Token) -> bool:
    if not token.i:
        return False
    before = token.nbor(-1)
    return bool(before.whitespace_) or bool(before.is_space)


def _may_open_sentence(token: Token) -> bool:
    first = token.text[0]
    return first in _OPENERS or first.isupper() or first.isdigit() or not first.isascii()


def _is_terminal(token: Token) -> bool:
    """Whether a mark ends a sentence: it stands alone, so it is no part of an abbreviation."""
    return len(token.text) == 1 or token.text.strip(".!?…") == ""


def _is_letter_at_end(token: Token) -> bool:
    """Whether a capital with a full stop ends a sentence instead of being an initial: `wrote on X.`."""
    if len(token.text) != 2 or not token.text[0].isupper() or token.i + 1 == len(token.doc):
        return False
    is_site = token.text == "X." and token.i > 0 and token.nbor(-1).text in _BEFORE_SITE
    return is_site or token.nbor(1).text in _AFTER_LETTER
