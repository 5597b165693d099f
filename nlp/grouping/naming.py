"""The best name of a row and its other forms."""

import re
from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc

from newsread.entities import Mention
from nlp.grouping.folding import bare, fold, is_acronym, without_article
from nlp.grouping.forms import coarse_type, person_words
from nlp.grouping.tabled import codes
from nlp.grouping.titles import title_before
from nlp.roles.places import place_kind
from nlp.tables.corporate import LINKING
from nlp.tables.titles import HONORIFICS, OFFICES, RANKS

_SHORTEST_CAPITALISED = 5
_OWNERS = frozenset({"organization", "other"})
_VOWEL = re.compile("[AEIOUY]")
_LETTERS = re.compile(r"[^\W\d_]+")


def best_name(mentions: Sequence[Mention]) -> str:
    """The fullest form in its most frequent spelling, without title, possessive and leading article.

    A firm keeps the ending of `Macy's` if the article never writes its name without it.
    """
    spellings = Counter(_shown_forms(mentions))
    first = {spelling: number for number, spelling in reversed(list(enumerate(spellings)))}
    acronyms = {fold(spelling) for spelling in spellings if is_acronym(spelling)}
    name = max(
        spellings,
        key=lambda name: (
            fold(name) not in acronyms,
            *_fullness(name),
            not _shouts(name),
            spellings[name],
            -first[name],
        ),
    )
    return _calmed(name) if coarse_type(mentions[0].label) in ("person", "place") else name


def _calmed(name: str) -> str:
    """The name of a person or place that stands in capitals only, as one writes it: `NEW YORK`, `PARIS`."""
    is_long = " " in name or len(name) >= _SHORTEST_CAPITALISED or place_kind(name) != "other"
    is_spelled = name in codes() or "." in name or not _VOWEL.search(name[1:])
    if not name.isupper() or not is_long or is_spelled:
        return name
    first, *rest = name.split()
    words = [first, *(word.lower() if word.lower() in LINKING else word for word in rest)]
    return " ".join(
        _LETTERS.sub(lambda match: match[0].capitalize(), word) if word.isupper() else word for word in words
    )


def aliases(doc: Doc, mentions: Sequence[Mention], name: str) -> tuple[str, ...]:
    """The other forms in the text, persons' with their titles, each once whatever its capitals."""
    found: dict[str, str] = {name.casefold(): name}
    for mention, shown in zip(mentions, _shown_forms(mentions), strict=True):
        titled = _with_title(doc, mention) if shown != name or " " not in name else ""
        for form in (shown, titled):
            if form and (form.casefold() not in found or _shouts(found[form.casefold()])):
                found[form.casefold()] = form
    return tuple(form for key, form in found.items() if key != name.casefold())


def _fullness(name: str) -> tuple[int, int]:
    words = name.split()
    return sum(len(word.strip(".")) > 1 for word in words), len(words)


def _shouts(name: str) -> bool:
    """Whether a name stands in capitals only, as in a headline or a dateline."""
    return name.isupper() and not is_acronym(name)


def _shown_forms(mentions: Sequence[Mention]) -> list[str]:
    """The form of each mention as it is shown."""
    written = {fold(without_article(mention.text)) for mention in mentions}
    return [
        without_article(mention.text)
        if coarse_type(mention.label) in _OWNERS and fold(bare(mention.text)) not in written
        else _shown(mention)
        for mention in mentions
    ]


def _shown(mention: Mention) -> str:
    name = bare(mention.text) or mention.text
    if coarse_type(mention.label) != "person":
        return name
    words = name.split()
    known = len(person_words(name)[0])
    while len(words) > max(known, 1) and words[0].rstrip(".").casefold() in HONORIFICS | RANKS:
        words = words[1:]
    return " ".join(words)


def _with_title(doc: Doc, mention: Mention) -> str:
    """The form with the word of address before it: `Mr. Putin`, `President Putin`; empty without one."""
    if coarse_type(mention.label) != "person":
        return ""
    title = title_before(doc, mention).rpartition(" ")[2]
    is_address = title[:1].isupper() and fold(title).rstrip(".") in HONORIFICS | RANKS | OFFICES
    return f"{title} {_shown(mention)}" if is_address else ""
