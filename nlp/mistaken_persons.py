"""Parts of people's names that were taken for something else although the article has the full name."""

from collections import Counter
from collections.abc import Mapping, Sequence

from spacy.tokens import Span

from nlp.grouping.folding import fold, title_words
from nlp.grouping.tabled import bodies, demonyms, places
from nlp.roles.places import place_kind
from nlp.tables.titles import HONORIFICS

_SHORTEST = 3
_MISTAKEN = frozenset({"GPE", "LOC", "FAC", "NORP", "MISC"})
_PREPOSITIONS = frozenset(
    {"in", "at", "from", "near", "to", "of", "across", "outside", "around", "the", "into", "through"}
)

Words = tuple[str, ...]


def persons_mistaken(names: Sequence[Span], labels: Mapping[Words, str]) -> dict[Words, str]:
    """The single words of a person's full name, with the label PERSON.

    Countries, capitals, peoples and known bodies keep their labels, names behind `in` or `from`, and
    organisations that are a surname no one is addressed by: beside Henry Ford, Ford is the company, "Mr.
    Ford" is not, and Lula is Luiz Inácio Lula da Silva.

    Args:
        names: The names of the article.
        labels: The label of each name, by its words.
    """
    full_names = [words for words, label in labels.items() if label == "PERSON" and len(words) > 1]
    ends = {fold(word) for words in full_names for word in (words[0], words[-1])}
    counts = Counter(span.text for span in names)
    inner = {word for words in full_names for word in words[1:-1] if word[0].isupper() and counts[word] > 1}
    addressed = {span.text for span in names if _is_addressed(span)}
    located = {span.text for span in names if _is_located(span)}

    def is_part(word: str, label: str) -> bool:
        if label == "ORG" and word in inner:
            return True
        return fold(word) in ends and (label in _MISTAKEN or (label == "ORG" and word in addressed))

    single = [(words[0], label) for words, label in labels.items() if len(words) == 1]
    return {
        (word,): "PERSON"
        for word, label in single
        if len(word) >= _SHORTEST and is_part(word, label) and word not in located and not _is_known(word)
    }


def _is_addressed(span: Span) -> bool:
    return span.start > 0 and span.doc[span.start - 1].lower_.rstrip(".") in HONORIFICS


def _is_located(span: Span) -> bool:
    return span.start > 0 and span.doc[span.start - 1].lower_ in _PREPOSITIONS


def _is_known(name: str) -> bool:
    words = title_words(name)
    is_place = words in places() or place_kind(name) != "other"
    return is_place or words in demonyms() or words in bodies()
