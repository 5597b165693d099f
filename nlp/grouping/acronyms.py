"""Acronyms: explained in brackets, or made of the initials of a name in the article."""

from collections import defaultdict

from nlp.grouping.folding import bare, fold, is_acronym, letters
from nlp.grouping.forms import Form
from nlp.grouping.rows import Rows
from nlp.tables.corporate import LINKING

_LONGEST_GAP = 3


def merge_bracketed(rows: Rows, text: str) -> None:
    """Merges `World Health Organization (WHO)` and `WHO (World Health Organization)`."""
    placed = sorted(
        (mention.start, mention.end, index) for index, form in enumerate(rows.forms) for mention in form.mentions
    )
    for (_, end, first), (start, last_end, second) in zip(placed, placed[1:], strict=False):
        if start - end <= _LONGEST_GAP and text[end:start].strip(" \"'“‘’”") == "(" and text[last_end : last_end + 2]:
            _merge_bracket(rows, first, second, text[last_end : last_end + 2])


def _merge_bracket(rows: Rows, first: int, second: int, after: str) -> None:
    if not after.lstrip("\"'’”")[:1] in tuple("),;") or rows.forms[first].type != rows.forms[second].type:
        return
    long, short = (first, second) if len(rows.forms[first].text) >= len(rows.forms[second].text) else (second, first)
    if is_acronym(rows.forms[short].text) and not is_acronym(rows.forms[long].text):
        rows.merge(short, long, "acronym in brackets")


def merge_initials(rows: Rows) -> None:
    """Merges acronyms with the only name of their type in the article that has these initials."""
    long_forms: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, form in enumerate(rows.forms):
        if len(form.words) > 1 and form.type not in ("person", "group"):
            for initials in initials_of(form):
                long_forms[form.type, initials].append(index)
    for index, form in enumerate(rows.forms):
        if len(form.words) == 1 and is_acronym(form.text):
            found = long_forms.get((form.type, fold(letters(form.text))), [])
            if len({rows.row(long) for long in found}) == 1:
                rows.merge(index, found[0], "initials of the long form")


def initials_of(form: Form) -> set[str]:
    """The possible acronyms of a name in small letters: with and without linking words, hyphens joined or not."""
    pieces = fold(bare(form.text)).replace("'s", "").replace("/", " ").replace("&", " and ").split()
    pieces = [piece.strip("().,\"'") for piece in pieces]
    found: set[str] = set()
    for joined in (pieces, [part for piece in pieces for part in piece.split("-")]):
        words = [word for word in joined if word]
        content = [word for word in words if word not in LINKING]
        found |= {"".join(word[0] for word in words), "".join(word[0] for word in content)}
        found.add("".join(word if index == 0 and word.replace(".", "") in ("un", "eu", "us") else word[0]
                          for index, word in enumerate(content)).replace(".", ""))
    return {initials for initials in found if len(initials) > 1}
