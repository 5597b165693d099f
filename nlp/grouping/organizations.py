"""Names of organisations: legal forms, words in another order, the short name of a long one."""

from collections import defaultdict

from nlp.grouping.clusters import Clusters
from nlp.grouping.folding import is_acronym
from nlp.grouping.forms import Form
from nlp.grouping.tabled import bodies, demonyms, places
from nlp.tables.corporate import GENERIC, LEGAL_SUFFIXES, LINKING

Words = tuple[str, ...]


def merge_organizations(clusters: Clusters) -> None:
    """Merges the forms of organisations' names where only one longer name fits."""
    forms, indexes = clusters.forms, clusters.of_type("organization")
    _merge_same_words(clusters, indexes)
    longer: dict[str, list[int]] = defaultdict(list)
    for index in indexes:
        for word in set(forms[index].words):
            longer[word].append(index)
    for short in sorted(indexes, key=lambda index: -len(forms[index].words)):
        words = core(forms[short])
        candidates = min((longer[word] for word in words), key=len, default=[])
        fitting = [index for index in candidates if _is_long_form(forms[short], forms[index])]
        longer_ones = clusters.others(short, fitting)
        if len(longer_ones) == 1:
            clusters.merge(short, longer_ones[0], "short name of the only longer one")


def core(form: Form) -> Words:
    """The words of a name without legal forms at its end."""
    words = form.words
    while len(words) > 1 and words[-1] in LEGAL_SUFFIXES:
        words = words[:-1]
    return words[:-1] if len(words) > 2 and words[-1] == "and" else words


def _merge_same_words(clusters: Clusters, indexes: list[int]) -> None:
    """Merges `Ministry of Health` with `Health Ministry`, `Halcyon FZE` with `Halcyon`."""
    first: dict[Words, int] = {}
    for index in indexes:
        words = core(clusters.forms[index])
        key = tuple(sorted(word.removesuffix("'s") for word in words if word not in LINKING)) or words
        clusters.merge(index, first.setdefault(key, index), "the same words")


def _is_long_form(short: Form, long: Form) -> bool:
    words, others = core(short), core(long)
    if len(words) >= len(others):
        return False
    if others[-len(words) :] == words:
        before = others[: -len(words)]
        return not is_acronym(short.text) and (_is_origin(before) or _is_last_part(short, words, before))
    if others[: len(words)] != words:
        return False
    rest = others[len(words) :]
    if rest[0] in ("of", "for") and _is_origin(tuple(word for word in rest if word not in LINKING)):
        return True
    return _is_own_name(short, words) and rest[0] not in LINKING


def _is_origin(words: Words) -> bool:
    """Whether the words before or after a name only say whose it is: a country, a people, the UN."""
    plain = tuple(word.removesuffix("'s") for word in words)
    return (
        plain in places() or plain in demonyms() or plain in bodies() or plain in (("us",), ("un",), ("eu",))
    )


def _is_last_part(short: Form, words: Words, before: Words) -> bool:
    """Whether `Sundowns` may stand for `Mamelodi Sundowns`; `Bank of China` is a complete name."""
    return "of" not in words and before[-1] not in LINKING and _is_own_name(short, words)


def _is_own_name(short: Form, words: Words) -> bool:
    """Whether a short name tells its bearer apart: it is no acronym, no generic word and no country."""
    if is_acronym(short.text) or words in bodies() or words in places() or words in demonyms():
        return False
    return any(word not in GENERIC and word not in LINKING for word in words)
