"""Labels that the words beside a name tell: the ship, the storm, the family, the people of a country."""

from collections.abc import Sequence

from spacy.tokens import Span

from nlp.tables.geography import demonyms
from nlp.tables.reading import words_of

_STORMS = frozenset({"cyclone", "hurricane", "storm", "typhoon"})
_SHIP_PREFIXES = frozenset(
    {"BRP", "FV", "HMAS", "HMCS", "HMNZS", "HMS", "INS", "MSC", "MT", "MV", "RMS", "RRS", "RV", "USCGC"}
    | {"USNS", "USS"}
)
_SHIPS = words_of("ships")
_FAMILY = frozenset({"family", "families", "siblings"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})


def told_labels(names: Sequence[Span]) -> dict[tuple[int, int], str]:
    """The labels of the mentions that the words in or beside them tell, by their first and last tokens."""
    storms = {
        span[-1].text
        for span in names
        if len(span) == len(("Storm", "Eva")) and span[0].text.lower() in _STORMS
    }
    told = {(span.start, span.end): _told(span, storms) for span in names}
    return {place: label for place, label in told.items() if label}


def _told(span: Span, storms: set[str]) -> str:
    before = span.doc[span.start - 1].text if span.start else ""
    behind = span.doc[span.end].text if span.end < len(span.doc) else ""
    if span.text in storms:
        return "EVENT"
    if span[0].text in _SHIP_PREFIXES and len(span) > 1:
        return "MISC"
    if before.lower() in _SHIPS and span.label_ != "NORP":
        return "MISC"
    if behind in _FAMILY and before == "the" and span.label_ in ("ORG", "NORP") and not _is_people(span.text):
        return "PERSON"
    if span.label_ in _PLACES and span.text in demonyms():
        return "NORP"
    return ""


def _is_people(name: str) -> bool:
    return name in demonyms() or name.lower() in ("royal", "imperial") or name.endswith(("an", "ish", "ese"))
