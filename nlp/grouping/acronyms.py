"""Acronyms: explained beside the name, or made of the initials of a name in the article."""

import re
from collections import defaultdict

from nlp.grouping.folding import bare, fold, is_acronym, letters
from nlp.grouping.forms import Form
from nlp.grouping.rows import Rows
from nlp.tables.corporate import LINKING

_LONGEST_GAP = 60
_OPENING = re.compile(
    r"""\W*(?:center|centre|group|party)?\s*[("“‘]+|
        ,?\s*(?:or|(?:also|better|commonly|widely)?\s*(?:known|called|abbreviated)\s*(?:as)?
        |known\s+(?:by|under)\s+(?:its|the|their)\s+(?:\w+\s+)?(?:acronym|initials|abbreviation),?(?:\s+of)?)\s+(?:the\s+)?["“‘]?""",
    re.VERBOSE,
)
_SHORTEST_LONG_FORM = 3
_LONGEST_ACRONYM = 10


def merge_bracketed(rows: Rows, text: str) -> None:
    """Merges `World Health Organization (WHO)` and `WHO (World Health Organization)`."""
    placed = sorted(
        (mention.start, mention.end, index) for index, form in enumerate(rows.forms) for mention in form.mentions
    )
    for (_, end, first), (start, _, second) in zip(placed, placed[1:], strict=False):
        if 0 < start - end <= _LONGEST_GAP and _OPENING.fullmatch(text[end:start]):
            _merge_explained(rows, first, second)


def _merge_explained(rows: Rows, first: int, second: int) -> None:
    forms = rows.forms
    long, short = (first, second) if len(forms[first].text) >= len(forms[second].text) else (second, first)
    if forms[long].type == forms[short].type and _may_shorten(forms[short], forms[long]):
        rows.merge(short, long, "acronym explained beside the name")


def _may_shorten(short: Form, long: Form) -> bool:
    """Whether a name may be the acronym of another that stands beside it, also one like `Ipid`."""
    if short.type in ("person", "group") or is_acronym(long.text) or " " in short.text.strip():
        return False
    return is_acronym(short.text) or (len(long.words) >= _SHORTEST_LONG_FORM and len(short.text) <= _LONGEST_ACRONYM)


def merge_initials(rows: Rows) -> None:
    """Merges acronyms with the only name of their type in the article that has these initials."""
    long_forms: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, form in enumerate(rows.forms):
        if len(form.words) > 1 and form.type not in ("person", "group"):
            for initials in initials_of(form):
                long_forms[form.type, initials].append(index)
    for index, form in enumerate(rows.forms):
        if is_acronym(form.text) and form.type not in ("person", "group"):
            found = long_forms.get((form.type, fold(letters(form.text))), [])
            if len({rows.row(long) for long in found}) == 1:
                rows.merge(index, found[0], "initials of the long form")


def initials_of(form: Form) -> set[str]:
    """The possible acronyms of a name in small letters: with and without linking words, hyphens joined or not."""
    pieces = fold(" ".join(form.text.split())).replace("'s", "").replace("/", " ").replace("&", " and ").split()
    pieces = [piece.strip("().,\"'") for piece in pieces]
    found: set[str] = set()
    for joined in (pieces, [part for piece in pieces for part in piece.split("-")]):
        words = [word for word in joined if word]
        content = [word for word in words if word not in LINKING]
        if words and words[0] == "the":
            words = words[1:]
            found.add("t" + "".join(word[0] for word in words))
            content = content[1:]
        found |= {"".join(word[0] for word in words), "".join(word[0] for word in content)}
        found.add("".join(word if index == 0 and word.replace(".", "") in ("un", "eu", "us") else word[0]
                          for index, word in enumerate(content)).replace(".", ""))
    return {initials for initials in found if len(initials) > 1}
