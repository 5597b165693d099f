"""What belongs to a name, as the annotators of our corpora marked it."""

from spacy.tokens import Span

from nlp.tables.reading import words_of
from nlp.tables.titles import HONORIFICS, RANKS

_NAMES_TOO = frozenset({"brother", "dean", "don", "prince", "princess", "sultan", "tan"})
"""Words of address that are given names or surnames as often."""
_TITLES = (HONORIFICS | RANKS) - _NAMES_TOO
_LINKING = frozenset({"of", "for", "and", "in", "the", "at", "on", "to", "with", "from"})
_DIRECTIONS = frozenset(
    f"{point}{ending}"
    for point in (
        "north",
        "south",
        "east",
        "west",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "centr",
    )
    for ending in ("", "ern", "al")
)
_NEWSPAPER_WORDS = words_of("newspaper_words")


def conventional(span: Span) -> Span:
    """The name without titles, with the article of a newspaper, with the administration of a president."""
    span = _without_linking_word(span)
    if span.label_ in ("PERSON", "ORG") and _next_word(span) == "administration" and span.text.istitle():
        return Span(span.doc, span.start, span.end + 1, label="ORG")
    if span.label_ == "PERSON":
        return _without_title(span)
    if span.label_ == "ORG" and _has_article_of_its_own(span):
        return Span(span.doc, span.start - 1, span.end, label="ORG")
    return span


def is_direction(span: Span) -> bool:
    """Whether a span is no name but only says where in one: `eastern`."""
    return span.text.islower() and span.text in _DIRECTIONS


def _without_linking_word(span: Span) -> Span:
    """The span without the small words at its end that a name does not end with: `Institute of`."""
    end = span.end
    while end - span.start > 1 and span.doc[end - 1].text in _LINKING:
        end -= 1
    return Span(span.doc, span.start, end, label=span.label_)


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
