"""Surnames that the recognizer took for a place or a people although the article has the full name."""

from collections.abc import Mapping, Sequence

from spacy.tokens import Span

from nlp.grouping.folding import fold, title_words
from nlp.grouping.tabled import bodies, demonyms, places

_SHORTEST = 4
_MISTAKEN = frozenset({"GPE", "LOC", "FAC", "NORP", "MISC"})
_PREPOSITIONS = frozenset(
    {"in", "at", "from", "near", "to", "of", "across", "outside", "around", "the", "into", "through"}
)

Words = tuple[str, ...]


def surnames_mistaken(names: Sequence[Span], labels: Mapping[Words, str]) -> dict[Words, str]:
    """The single words that are the surname of a person named in full, with the label PERSON.

    Countries, peoples and known bodies keep their labels, and so does what stands behind `in` or `from`.

    Args:
        names: the names of the article.
        labels: the label of each name, by its words.
    """
    surnames = {fold(words[-1]) for words, label in labels.items() if label == "PERSON" and len(words) > 1}
    located = {span.text for span in names if _is_located(span)}
    return {
        words: "PERSON"
        for words, label in labels.items()
        if len(words) == 1
        and label in _MISTAKEN
        and len(words[0]) >= _SHORTEST
        and fold(words[0]) in surnames
        and words[0] not in located
        and not _is_known(words[0])
    }


def _is_located(span: Span) -> bool:
    return span.start > 0 and span.doc[span.start - 1].lower_ in _PREPOSITIONS


def _is_known(name: str) -> bool:
    words = title_words(name)
    return words in places() or words in demonyms() or words in bodies()
