"""Names without the words of address before them, as the annotators of our corpora marked them."""

from spacy.tokens import Span

from nlp.tables.titles import HONORIFICS, RANKS

_NAMES_TOO = frozenset({"brother", "dean", "don", "prince", "princess", "sultan", "tan"})
"""Words of address that are given names or surnames as often."""
_TITLES = (HONORIFICS | RANKS) - _NAMES_TOO


def without_title(span: Span) -> Span:
    """A person's span without titles at its start; other spans, and one of titles only, as they are."""
    if span.label_ != "PERSON":
        return span
    start = span.start
    while start < span.end and span.doc[start].text.rstrip(".").lower() in _TITLES:
        start += 1
    return Span(span.doc, start, span.end, label=span.label_) if start < span.end else span
