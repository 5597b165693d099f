"""Short noun phrases beside a name that say who or what it is, read from tokens alone."""

from collections.abc import Callable, Sequence

from spacy.tokens import Doc, Token

from nlp.grouping.folding import fold
from nlp.tables.corporate import NATURES, PHRASE_BREAKS, SPELLINGS
from nlp.tables.titles import OFFICE_ENDINGS, OFFICES, RANKS

LONGEST_PHRASE = 8
_DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "my"})
_PREPOSITIONS = frozenset({"of", "at", "for", "in", "from", "with", "on", "to", "under", "near"})
POSSESSIVES = frozenset({"'s", "’s"})
_HYPHENS = frozenset({"-", "‑", "–"})

IsHead = Callable[[str], bool]


def is_office(word: str) -> bool:
    """Whether a noun says what a person is: `mayor`, `economist`, `co-founder`."""
    folded = fold(word).rstrip(".")
    last = folded.rpartition("-")[2]
    return folded in OFFICES or folded in RANKS or last in OFFICES or last.endswith(OFFICE_ENDINGS)


def is_nature(word: str) -> bool:
    """Whether a noun says what an organisation is: `railway`, `agency`."""
    folded = fold(word)
    return SPELLINGS.get(folded, folded) in NATURES


def phrase_after(doc: Doc, start: int, is_head: IsHead) -> str | None:
    """The noun phrase that begins at a token, without article, if its head is of the kind asked for.

    It ends before a clause or at a comma; prepositional parts belong to it while it stays short.
    """
    end = start
    while end < len(doc) and end - start <= 2 * LONGEST_PHRASE and not _ends_phrase(doc, end, start):
        end += 1
    tokens = list(doc[start:end])
    if tokens and fold(tokens[0].text) in _DETERMINERS:
        tokens = tokens[1:]
    return _shortest(tokens, is_head)


def phrase_before(doc: Doc, end: int, is_head: IsHead) -> str | None:
    """The noun phrase that an article or a possessive opens and that ends before a token."""
    for start in range(end - 1, max(end - 2 * LONGEST_PHRASE, 0) - 1, -1):
        if _ends_phrase(doc, start, start):
            return None
        if fold(doc[start].text) in _DETERMINERS or doc[start].text in POSSESSIVES:
            return _shortest(list(doc[start + 1 : end]), is_head)
        if doc[start].is_sent_start:
            return None
    return None


def _ends_phrase(doc: Doc, index: int, start: int) -> bool:
    token = doc[index]
    if token.is_space or (index > start and token.is_sent_start):
        return True
    if token.text in ("'", "’") and index > start and doc[index - 1].text.endswith("s"):
        return bool(doc[index - 1].whitespace_)
    if token.is_punct:
        return token.text not in _HYPHENS or bool(token.whitespace_)
    return fold(token.text) in PHRASE_BREAKS or (token.like_num and not _numbers_name(doc, index, start))


def _numbers_name(doc: Doc, index: int, start: int) -> bool:
    """Whether a number closes a name, as in `head of District 12,`."""
    if index <= start or index + 1 >= len(doc) or not doc[index].text.isdigit():
        return False
    return doc[index - 1].text.istitle() and doc[index + 1].is_punct


def _shortest(tokens: Sequence[Token], is_head: IsHead) -> str | None:
    """The words up to the head and its prepositional parts, as many as stay within the limit."""
    if not tokens or not is_head(_head(tokens)) or _has_inner_article(tokens):
        return None
    cuts = [index for index, token in enumerate(tokens) if fold(token.text) in _PREPOSITIONS] + [len(tokens)]
    fitting = [cut for cut in cuts if _words(tokens[:cut]) <= LONGEST_PHRASE]
    if not fitting:
        return None
    return _text(tokens[: fitting[-1]])


def _has_inner_article(tokens: Sequence[Token]) -> bool:
    """Whether an article stands inside, so that a verb stands before it: `expects the Bank`."""
    for token in tokens[1:]:
        if fold(token.text) in _PREPOSITIONS:
            return False
        if fold(token.text) in ("the", "a", "an"):
            return True
    return False


def _head(tokens: Sequence[Token]) -> str:
    """The last word before the first preposition, with what a hyphen joins to it."""
    for index, token in enumerate(tokens):
        if index and fold(token.text) in _PREPOSITIONS:
            tokens = tokens[:index]
            break
    return tokens[-1].text if tokens else ""


def _words(tokens: Sequence[Token]) -> int:
    return sum(bool(token.whitespace_) for token in tokens[:-1]) + 1


def _text(tokens: Sequence[Token]) -> str:
    return "".join(token.text_with_ws for token in tokens).strip()
