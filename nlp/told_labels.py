"""Labels that the words beside a name tell: the ship, the storm, the family, the people of a country."""

from collections.abc import Sequence

from spacy.tokens import Span

from nlp.tables.geography import demonyms
from nlp.tables.reading import words_of

_STORMS = frozenset({"cyclone", "hurricane", "storm", "typhoon"})
_WORDS_OF_STORM = 2
"""`Storm Eva`: the second is its name."""
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
        span[-1].text for span in names if len(span) == _WORDS_OF_STORM and span[0].text.lower() in _STORMS
    }
    told = {(span.start, span.end): _told(span, storms) for span in names}
    return {place: label for place, label in told.items() if label}


def _told(span: Span, storms: set[str]) -> str:
    doc, text, label = span.doc, span.text, span.label_
    before = doc[span.start - 1].text if span.start else ""
    if text in storms:
        return "EVENT"
    if " " in text and text[: text.index(" ")] in _SHIP_PREFIXES:
        return "MISC"
    if before in _SHIPS and label != "NORP":
        return "MISC"
    if before == "the" and label in ("ORG", "NORP") and _is_family(span):
        return "PERSON"
    return "NORP" if label in _PLACES and text in demonyms() else ""


def _is_family(span: Span) -> bool:
    """Whether a name stands before `family` and is not that of a people."""
    return span.doc[span.end : span.end + 1].text in _FAMILY and not _is_people(span.text)


def _is_people(name: str) -> bool:
    return name in demonyms() or name.lower() in ("royal", "imperial") or name.endswith(("an", "ish", "ese"))
