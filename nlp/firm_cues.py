"""Firms named after people and places, told by the words around them: `the builder Yapi Merkezi`."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from nlp.tables.corporate import FIRM_NOUNS, FIRM_OFFICES, NATURES, PHRASE_BREAKS
from nlp.tables.gazetteer import well_known_labels
from nlp.tables.geography import country_names
from nlp.tables.reading import words_of
from nlp.tables.titles import HONORIFICS

_MISTAKEN = frozenset({"PERSON", "FAC", "GPE", "LOC", "NORP", "MISC"})
_DETERMINERS = frozenset({"the", "a", "an"})
_SHARES = frozenset({"shares", "stock", "stake"})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_PREPOSITIONS = frozenset({"of", "in", "at", "for", "from", "with", "to", "on", "by", "near", "between"})
_KINSHIP = words_of("kinship")
_LONGEST_APPOSITION = 7
_OLDEST = 115
_TRADES = ("er", "or", "ist", "ian", "man", "woman", "smith", "wright")
"""Endings of nouns for what a person does: `a cobbler`, `an economist`."""


def firms(names: Sequence[Span]) -> list[Span]:
    """The names taken for people or places that the words around them call firms or other bodies.

    They are all mentions of the same words; only those with such a word beside them if the article speaks of
    a person of that name, too.
    """
    mistaken = [span for span in names if span.label_ in _MISTAKEN]
    told = [span for span in mistaken if _is_called_firm(span) and not _is_known(span)]
    if not told:
        return []
    mentions: dict[str, list[Span]] = {span.text: [] for span in told}
    for span in mistaken:
        if span.text in mentions:
            mentions[span.text].append(span)
    of_persons = {text for text, alike in mentions.items() if any(map(_is_called_person, alike))}
    spread = [span for text, alike in mentions.items() if text not in of_persons for span in alike]
    return [*spread, *(span for span in told if span.text in of_persons)]


def _is_known(span: Span) -> bool:
    """Whether the name is that of a country or a well-known person."""
    return span.text in country_names() or (span.label_ == "PERSON" and span.text in well_known_labels())


def _is_called_firm(span: Span) -> bool:
    doc = span.doc
    before, behind = _word(doc, span.start - 1), _word(doc, span.end)
    return (
        (before in _nouns(span) and _is_described(span))
        or (behind == "," and before != "of" and _is_apposed(span))
        or (behind in _POSSESSIVES and _has_office(span))
        or (before in ("in", "of") and _word(doc, span.start - 2) in _SHARES)
    )


def _is_described(span: Span) -> bool:
    """Whether the noun before the name has a word of its own before it: `the firm X`, `Turkish builder X`."""
    before = span.start - 2
    return before >= 0 and (span.doc[before].is_alpha or span.doc[before].text == "-")


def _is_apposed(span: Span) -> bool:
    """`Jan Moerdijk, the Dutch dredging group,`: the head of what follows a comma says what it is."""
    doc, place = span.doc, span.end
    if _word(doc, place + 1) not in _DETERMINERS:
        return False
    phrase = list(_words_behind(doc, place + 2))
    after = _word(doc, place + 2 + len(phrase))
    is_whole = bool(phrase) and len(phrase) < _LONGEST_APPOSITION and after not in _POSSESSIVES
    return is_whole and phrase[-1] in _nouns(span)


def _words_behind(doc: Doc, place: int) -> Iterator[str]:
    """The words of a noun phrase up to what can't be part of it."""
    for token in doc[place : place + _LONGEST_APPOSITION]:
        is_break = token.lower_ in PHRASE_BREAKS or token.lower_ in _PREPOSITIONS
        if is_break or not (token.is_alpha or token.text == "-"):
            return
        yield token.text


def _nouns(span: Span) -> frozenset[str]:
    """The nouns that make a firm of a name; a builder may be a person, a carrier a ship."""
    return FIRM_NOUNS if span.label_ in ("PERSON", "MISC") else FIRM_NOUNS | NATURES


def _has_office(span: Span) -> bool:
    """`Sertkaya's chairman`, `Hagel's chief executive`."""
    doc = span.doc
    first = _word(doc, span.end + 1)
    return first in FIRM_OFFICES or f"{first} {_word(doc, span.end + 2)}" in FIRM_OFFICES


def _is_called_person(span: Span) -> bool:
    """Whether a mention is addressed, has an age or a relative, or is one."""
    doc = span.doc
    before = _word(doc, span.start - 1).rstrip(".")
    behind = [_word(doc, span.end + step) for step in range(3)]
    if before in HONORIFICS or before in _KINSHIP:
        return True
    has_age = behind[0] == "," and behind[1].isdigit() and int(behind[1]) <= _OLDEST
    has_relative = behind[0] == "and" and behind[1] in ("his", "her")
    is_aside = behind[0] == ","
    has_trade = is_aside and behind[1] in ("a", "an") and behind[2].endswith(_TRADES)
    return has_age or has_relative or has_trade or (is_aside and behind[1] in ("who", "whose"))


def _word(doc: Doc, index: int) -> str:
    return doc[index].lower_ if 0 <= index < len(doc) else ""
