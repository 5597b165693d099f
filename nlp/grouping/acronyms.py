"""Acronyms: explained beside the name, or made of the initials of a name in the article."""

import re
from collections import defaultdict
from itertools import pairwise

from nlp.grouping.clusters import Clusters
from nlp.grouping.folding import fold, is_acronym, letters
from nlp.grouping.forms import Form
from nlp.tables.corporate import LINKING

_LONGEST_GAP = 60
_BRACKET = re.compile(r"""\W*(?:center|centre|group|party)?\s*\(["“‘]?""")
_BRACKET_END = re.compile(r"""["”’]?\)""")
_NAMING = re.compile(
    r"""(?:,\s*or|,?\s*(?:also|better|commonly|widely)?\s*(?:known|called|abbreviated)(?:\s+as)?
    |,?\s*known\s+(?:by|under)\s+(?:its|the|their)\s+(?:\w+\s+)?(?:acronym|initials|abbreviation),?(?:\s+of)?)
    \s+(?:the\s+)?["“‘]?""",
    re.VERBOSE,
)
_SHORTEST_LONG_FORM = 3
_NAMED = frozenset({"un", "eu", "us", "uk"})
_LONGEST_ACRONYM = 10


def merge_explained(clusters: Clusters, text: str) -> None:
    """Merges a name and an acronym in brackets after it, the other way round, or joined by ", or".

    A people may stand between them: `known by its Spanish acronym COB`.
    """
    placed = sorted(
        (mention.start, mention.end, index)
        for index, form in enumerate(clusters.forms)
        for mention in form.mentions
    )
    with_group_between = [
        (one, two)
        for one, between, two in zip(placed, placed[1:], placed[2:], strict=False)
        if clusters.forms[between[2]].type == "group"
    ]
    for (_, end, first), (start, after, second) in [*pairwise(placed), *with_group_between]:
        if 0 < start - end <= _LONGEST_GAP and _explains(text, end, start, after):
            _merge_explained(clusters, first, second)


def _explains(text: str, end: int, start: int, after: int) -> bool:
    """Whether the words between two names say that the second one is another form of the first."""
    between = text[end:start]
    if _BRACKET.fullmatch(between):
        return bool(_BRACKET_END.match(text, after))
    return bool(_NAMING.fullmatch(between))


def _merge_explained(clusters: Clusters, first: int, second: int) -> None:
    forms = clusters.forms
    long, short = (first, second) if len(forms[first].text) >= len(forms[second].text) else (second, first)
    if forms[long].type == forms[short].type and _may_shorten(forms[short], forms[long]):
        clusters.merge(short, long, "acronym explained beside the name")


def _may_shorten(short: Form, long: Form) -> bool:
    """Whether a name may be the acronym of another that stands beside it, also one like `Ipid`."""
    if short.type in ("person", "group") or is_acronym(long.text) or " " in short.text.strip():
        return False
    return is_acronym(short.text) or (
        len(long.words) >= _SHORTEST_LONG_FORM and len(short.text) <= _LONGEST_ACRONYM
    )


def merge_initials(clusters: Clusters) -> None:
    """Merges acronyms with the only name of their type in the article that has these initials."""
    long_forms: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, form in enumerate(clusters.forms):
        if len(form.words) > 1 and not is_acronym(form.text) and form.type not in ("person", "group"):
            for initials in initials_of(form):
                long_forms[form.type, initials].append(index)
    for index, form in enumerate(clusters.forms):
        if is_acronym(form.text) and form.type not in ("person", "group"):
            found = long_forms.get((form.type, fold(letters(form.text))), [])
            if len({clusters.cluster(long) for long in found}) == 1:
                clusters.merge(index, found[0], "initials of the long form")


def initials_of(form: Form) -> set[str]:
    """The possible acronyms of a name in small letters, with and without linking words."""
    pieces = (
        fold(" ".join(form.text.split())).replace("'s", "").replace("/", " ").replace("&", " and ").split()
    )
    pieces = [stripped for piece in pieces if (stripped := piece.strip("().,\"'").replace(".", ""))]
    found: set[str] = set()
    for words in (pieces, [part for piece in pieces for part in piece.split("-") if part]):
        content = [word for word in words if word not in LINKING]
        found |= {_initials(words), _initials(words).removeprefix("t") if words[:1] == ["the"] else ""}
        found |= {
            _initials(content),
            content[0] + _initials(content[1:]) if content and content[0] in _NAMED else "",
        }
    return {initials for initials in found if len(initials) > 1}


def _initials(words: list[str]) -> str:
    return "".join(word[0] for word in words)
