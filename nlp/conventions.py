"""What belongs to a name, as the annotators of our corpora marked it."""

import re

from spacy.tokens import Span

from nlp.tables.corporate import GENERIC
from nlp.tables.geography import country_names, demonyms
from nlp.tables.reading import words_of
from nlp.tables.titles import HONORIFICS, RANKS

_NAMES_TOO = frozenset({"brother", "dean", "don", "prince", "princess", "sultan", "tan"})
"""Words of address that are given names or surnames as often."""
_TITLES = (HONORIFICS | RANKS) - _NAMES_TOO
_LINKING = frozenset({"of", "for", "and", "in", "the", "at", "on", "to", "with", "from"})
_POINTS = ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "centr")
_DIRECTIONS = frozenset(f"{point}{ending}" for point in _POINTS for ending in ("", "ern", "al"))
_CREDIT_RATING = re.compile(r"Aaa|(?:Aa|Baa|Ba|Caa)[1-3]")
"""The grades of Moody's that are nothing else; A1 is a road, and AA or BBB of the others are bodies."""
_DASHES = frozenset({"-", "--", "–", "—"})
_LONGEST_ACRONYM_OF_LINE = 5
_MONEY = re.compile(r"[A-Z]{1,3}\$?\d+(?:[.,]\d+)?")
_SCALES = frozenset({"million", "billion", "trillion", "bn", "mn", "m"})
_DISEASES = words_of("diseases")
_PREPOSITIONS_OF_PLACE = frozenset({"in", "of", "from", "at", "near", "to"})
_NEWSPAPER_WORDS = words_of("newspaper_words")


def conventional(span: Span) -> Span:
    """The name without titles, with the article of a newspaper, with the administration of a president."""
    span = _without_linking_word(_behind_letter(span))
    if _is_agency_of_dateline(span):
        return Span(span.doc, span.start, span.end, label="ORG")
    if span.label_ in ("PERSON", "ORG") and _next_word(span) == "administration" and span.text.istitle():
        return Span(span.doc, span.start, span.end + 1, label="ORG")
    if span.label_ == "PERSON":
        return _without_title(span)
    if span.label_ == "ORG" and len(span) > 1 and span[-1].text.islower():
        span = _without_common_noun(span)
    if span.label_ == "ORG" and _has_article_of_its_own(span):
        return Span(span.doc, span.start - 1, span.end, label="ORG")
    return span


def _without_common_noun(span: Span) -> Span:
    """The country or people alone before a body in small letters: `Vietnamese foreign ministry`."""
    behind = [token.text for token in span[1:]]
    label = "GPE" if span[0].text in country_names() else "NORP" if span[0].text in demonyms() else ""
    if not label or not all(word.islower() for word in behind) or GENERIC.isdisjoint(behind):
        return span
    return Span(span.doc, span.start, span.start + 1, label=label)


def _behind_letter(span: Span) -> Span:
    """The span from the sentence that starts in it behind a letter: `wrote on X. NATO said`."""
    starts = [
        token.i for token in span[1:] if token.is_sent_start and _is_letter_with_stop(token.nbor(-1).text)
    ]
    return Span(span.doc, starts[-1], span.end, label=span.label_) if starts else span


def _is_letter_with_stop(word: str) -> bool:
    return len(word) == 2 and word[0].isupper() and word[1] == "."


def is_no_name(span: Span) -> bool:
    """Whether a span is a direction (`eastern`), an article alone, a grade of debt (`Baa3`) or the like.

    So are mail addresses, diseases, money (`VT4.1 billion`), bodies in small letters (`ministry of energy`).
    """
    text = span.text
    return (
        text in _DIRECTIONS
        or text.lower() == "the"
        or "@" in text
        or (text in _DISEASES and not _is_located(span))
        or _CREDIT_RATING.fullmatch(text) is not None
        or (_MONEY.fullmatch(text) is not None and _next_word(span) in _SCALES)
        or (text.islower() and _is_common_noun(span))
        or (text.isupper() and _is_heading(span))
    )


def _is_located(span: Span) -> bool:
    return bool(span.start) and span.doc[span.start - 1].lower_ in _PREPOSITIONS_OF_PLACE


def _is_common_noun(span: Span) -> bool:
    """Whether a span in small letters has a word that many bodies share, and its sentence capitals."""
    has_capitals = any(token.text[:1].isupper() for token in span.sent)
    return has_capitals and not GENERIC.isdisjoint(token.text for token in span)


def _is_heading(span: Span) -> bool:
    """Whether a span is the first word of a line, in capitals and before a dash: `TRIVIA — Who said`."""
    doc = span.doc
    opens_line = not span.start or "\n" in doc[span.start - 1].text
    is_word = len(span) == 1 and len(span.text) > _LONGEST_ACRONYM_OF_LINE
    return span.label_ == "ORG" and opens_line and is_word and _next_word(span) in _DASHES


def _without_linking_word(span: Span) -> Span:
    """The span without the small words at its end that a name does not end with: `Institute of`."""
    end = span.end
    while end - span.start > 1 and span.doc[end - 1].text in _LINKING:
        end -= 1
    return Span(span.doc, span.start, end, label=span.label_)


def _is_agency_of_dateline(span: Span) -> bool:
    """Whether a name stands where a news agency does: "LUANDA (Lusa) - At least 22 people"."""
    before = span.doc[span.start - 1].text if span.start else ""
    following = [token.text for token in span.doc[span.end : span.end + 2]]
    return before == "(" and len(following) == 2 and following[0] == ")" and following[1] in _DASHES


def _next_word(span: Span) -> str:
    return span.doc[span.end].text if span.end < len(span.doc) else ""


def _without_title(span: Span) -> Span:
    """The span behind the words of address at its start, unless nothing would be left."""
    start = span.start
    while start < span.end and span.doc[start].text.rstrip(".").lower() in _TITLES:
        start += 1
    return Span(span.doc, start, span.end, label=span.label_) if start < span.end else span


def _has_article_of_its_own(span: Span) -> bool:
    """Whether "The" before the name is part of it: a newspaper's, or a capital behind a small word."""
    if not span.start or span.doc[span.start - 1].text != "The":
        return False
    before = span.doc[span.start - 2].text if span.start > 1 else ""
    return span[-1].text.lower() in _NEWSPAPER_WORDS or before.islower()
