"""Names of persons: the surname goes to the full name, father and son stay apart."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from nlp.grouping.clusters import Clusters
from nlp.grouping.forms import Form
from nlp.grouping.relatives import strangers
from nlp.tables.titles import PARTICLES

PostingLists = dict[str, list[int]]


def merge_persons(clusters: Clusters, text: str) -> dict[int, list[int]]:
    """Merges the forms of persons' names where only one longer name fits.

    Args:
        clusters: The clusters so far.
        text: The text of the article.

    Returns:
        The short forms that fit several persons, each with one form per person.
    """
    persons = clusters.of_type("person")
    index = _index(clusters.forms, persons)
    long_first = sorted(persons, key=lambda form: -_completeness(clusters.forms[form]))
    of_others = strangers(clusters.forms, persons, text)
    ambiguous: dict[int, list[int]] = {}
    for short in long_first:
        form = clusters.forms[short]
        candidates = [other for other in _candidates(form, index) if other not in of_others.get(short, ())]
        fitting = [other for other in candidates if _is_longer(form, clusters.forms[other])]
        fitting = [other for other in fitting if form.words[0] in clusters.forms[other].words] or fitting
        longer_ones = clusters.others(short, fitting)
        if len(longer_ones) == 1:
            clusters.merge(short, longer_ones[0], _reason(form))
        elif len(longer_ones) > 1 and len(form.words) == 1:
            ambiguous[short] = longer_ones
    return ambiguous


def _reason(form: Form) -> str:
    return "the only longer name with this word" if len(form.words) == 1 else "part of the longer name"


def _completeness(form: Form) -> int:
    """Orders names by how much of them is there: whole words count more than initials."""
    return sum(100 if len(word) > 1 else 1 for word in form.words)


def _index(forms: Sequence[Form], persons: list[int]) -> PostingLists:
    """For each word the longer names with that word, whole, hyphenated or as initial."""
    index: PostingLists = defaultdict(list)
    for form in persons:
        if len(forms[form].words) > 1:
            for key in {key for word in forms[form].words for key in (word, *_parts(word), word[0])}:
                index[key].append(form)
    return index


def _parts(word: str) -> list[str]:
    """The parts of a hyphenated name that may stand for the whole; with an article, `assad` of `al-assad`."""
    if "-" not in word:
        return []
    return [part for part in word.split("-") if len(part) > 2 and part not in PARTICLES]


def _candidates(form: Form, index: PostingLists) -> list[int]:
    """The longer names that have the rarest word of this one, in the order of the text."""
    lists = [index.get(word, []) for word in form.words if word not in PARTICLES]
    rarest = min(lists, key=len, default=[])
    return sorted(rarest)


def _is_longer(short: Form, long: Form) -> bool:
    """Whether `long` is another, fuller form of the name `short`."""
    if short is long or _completeness(short) >= _completeness(long):
        return False
    if short.generation != long.generation and (short.generation or len(short.words) > 1):
        return False
    return _is_subsequence(short.words, long.words)


def _is_subsequence(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of `short` occur in `long` in their order; an initial stands for a word."""
    remaining: Iterator[str] = iter(long)
    return all(any(_fits(word, other) for other in remaining) for word in short)


def _fits(word: str, other: str) -> bool:
    return word == other or (len(word) == 1 and other[0] == word) or word in _parts(other)
