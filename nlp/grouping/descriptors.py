"""What the article says a person or an organisation is: `mayor of Lyon`, `NATO Secretary General`."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from newsread.entities import Kind, Mention
from nlp.grouping.folding import fold
from nlp.grouping.phrases import (
    LONGEST_PHRASE,
    POSSESSIVES,
    IsHead,
    is_nature,
    is_office,
    phrase_after,
    phrase_before,
)
from nlp.grouping.titles import ends_abbreviation, token_bounds
from nlp.tables.titles import HONORIFICS, MODIFIERS, RANKS, TITLE_BREAKS

_MENTIONS_READ = 6
_ADDRESS = HONORIFICS | RANKS - {"general", "commissioner", "commander", "commandant", "marshal", "inspector"}


def descriptor(doc: Doc, kind: Kind, mentions: Sequence[Mention], names: frozenset[int]) -> str | None:
    """The shortest clear phrase that says who or what it is; None if the article has none that is sure.

    Args:
        doc: The tokens of the article.
        kind: The kind of the entity; only persons and organisations are described.
        mentions: Its mentions in the order of the text.
        names: The indexes of all tokens inside mentions that are no persons.
    """
    if kind not in ("person", "organization"):
        return None
    is_head = is_office if kind == "person" else is_nature
    address = None
    for mention in mentions[:_MENTIONS_READ]:
        start, end = token_bounds(doc, mention)
        found = _title(doc, start, names) if kind == "person" else _nature_before(doc, start)
        if found and _is_only_address(found):
            address, found = address or found, None
        found = found or _apposition(doc, end, is_head) or _before_comma(doc, start, is_head)
        if found:
            return found
    return address


def _plain(word: str) -> str:
    return fold(word).rstrip(".")


def _is_only_address(phrase: str) -> bool:
    """Whether a phrase holds nothing but forms of address: `Sen.`, `Brig. Gen.`."""
    return all(_plain(word) in _ADDRESS for word in phrase.split())


def _title(doc: Doc, end: int, names: frozenset[int]) -> str | None:
    """The title before a name: the one before its forms of address, else the last of these that is an office.

    `water commissioner Col.` gives `water commissioner`, `harbour chief` all of it, `Sen.` itself.
    """
    start = end
    while start and (ends_abbreviation(doc, start - 1) or _is_address(doc, start - 1)):
        start -= 1
    endings = [_title_ending(doc, title_end, names) for title_end in range(start, end + 1)]
    titles = [title for title in endings if title]
    address = _whole_rank(doc, end) if titles else None
    return next((title for title in titles if _plain(title) not in _ADDRESS), address)


def _whole_rank(doc: Doc, end: int) -> str:
    """The last form of address before a name, with the rank that grades it: `Gov.`, `Lt. Gov.`."""
    start = end - 1
    while start and _plain(doc[start - 1].text) in RANKS and not doc[start].is_sent_start:
        start -= 1
    return str(doc[start:end].text)


def _title_ending(doc: Doc, end: int, names: frozenset[int]) -> str | None:
    """The title that ends before a token, with what belongs to it: `Ukraine's Defense Minister`."""
    start = _office_with_part(doc, end, names)
    if start is None:
        if end == 0 or doc[end].is_sent_start or not is_office(doc[end - 1].text):
            return None
        start = end - 1
    while start > 0 and end - start <= LONGEST_PHRASE + 1 and _modifies(doc, start - 1, names):
        start -= 1
    while start < end and (not doc[start].text[0].isalnum() or doc[start].text in POSSESSIVES):
        start += 1
    text = str(doc[start:end].text).strip()
    return text if 0 < len(text.split()) <= LONGEST_PHRASE else None


def _is_address(doc: Doc, index: int) -> bool:
    """Whether a token is a form of address; the `chief` of `deputy chief` is the office itself."""
    if _plain(doc[index].text) not in _ADDRESS or doc[index + 1].is_sent_start:
        return False
    return not (index and is_office(doc[index].text) and fold(doc[index - 1].text) in MODIFIERS)


def _office_with_part(doc: Doc, end: int, names: frozenset[int]) -> int | None:
    """Where `Minister of Local Government` before a name starts, if such a title stands there."""
    for index in range(end - 1, max(end - LONGEST_PHRASE, 0) - 1, -1):
        token = doc[index]
        if doc[index + 1].is_sent_start or token.is_space:
            return None
        if token.text in ("of", "for"):
            before = doc[index - 1] if index else token
            return index - 1 if before.text.istitle() and is_office(before.text) and index < end - 1 else None
        if not token.text.istitle() and index not in names and token.text not in ("and", "the", "&"):
            return None
    return None


def _modifies(doc: Doc, index: int, names: frozenset[int]) -> bool:
    """Whether a token before a title belongs to it: part of a name, a possessive, another noun."""
    token = doc[index]
    if doc[index + 1].is_sent_start or token.is_space:
        return False
    if index in names or token.text in POSSESSIVES or (token.text == "-" and not token.whitespace_):
        return True
    folded = fold(token.text)
    if folded in MODIFIERS:
        return True
    if folded in TITLE_BREAKS or token.is_stop or not token.text.isalpha():
        return False
    if token.text.istitle():
        return not token.is_sent_start
    return index - 1 in names or _follows_determiner(doc, index)


def _follows_determiner(doc: Doc, index: int) -> bool:
    """Whether a small word is a noun of the title, since an article or a possessive stands before it."""
    if doc[index].is_sent_start:
        return True
    return fold(doc[index - 1].text) in (
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "'s",
        "former",
        "then",
    )


def _nature_before(doc: Doc, end: int) -> str | None:
    """What stands directly before an organisation: `chipmaker`, `state railway`."""
    if (
        not end
        or not is_nature(doc[end - 1].text)
        or not doc[end - 1].text.islower()
        or doc[end].is_sent_start
    ):
        return None
    start = end - 1
    while start and end - start < LONGEST_PHRASE // 2 and _small_modifier(doc, start - 1):
        start -= 1
    return str(doc[start:end].text)


def _small_modifier(doc: Doc, index: int) -> bool:
    token = doc[index]
    folded = fold(token.text)
    if token.is_space or folded in TITLE_BREAKS or token.is_stop or not token.text.isalpha():
        return False
    return folded in MODIFIERS or _follows_determiner(doc, index) or token.text.istitle()


def _apposition(doc: Doc, start: int, is_head: IsHead) -> str | None:
    """What follows a name between commas, after an age: `Jane Doe, 34, the mayor of Lyon, said`."""
    if start + 1 >= len(doc):
        return None
    if doc[start].text in ("is", "was") and doc[start + 1].text in ("the", "a", "an"):
        return phrase_after(doc, start + 1, is_head)
    if doc[start].text not in (",", "("):
        return None
    start += 1
    if start + 2 < len(doc) and doc[start].like_num and doc[start + 1].text == ",":
        start += 2
    return phrase_after(doc, start, is_head)


def _before_comma(doc: Doc, start: int, is_head: IsHead) -> str | None:
    """What stands before a name and a comma: `the mayor of Lyon, Jane Doe, said`."""
    if start < 2 or doc[start - 1].text != "," or doc[start].is_sent_start:
        return None
    return phrase_before(doc, start - 1, is_head)


def tokens_of(doc: Doc, mentions: Iterable[Mention]) -> frozenset[int]:
    """The indexes of the tokens in mentions that are no persons."""
    indexes: set[int] = set()
    for mention in mentions:
        if mention.label not in ("PERSON", "DATE"):
            indexes.update(range(*token_bounds(doc, mention)))
    return frozenset(indexes)
