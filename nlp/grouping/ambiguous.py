"""A surname that several persons of the article bear: each mention is decided by itself, or stays apart."""

from bisect import bisect_right

from spacy.tokens import Doc

from newsread.entities import Mention
from nlp.grouping.folding import fold
from nlp.grouping.rows import Rows
from nlp.grouping.titles import title_before
from nlp.tables.titles import FEMALE, MALE


def assign_ambiguous(rows: Rows, ambiguous: dict[int, list[int]], doc: Doc) -> None:
    """Gives each mention of an ambiguous form to the person it agrees with.

    A title that only one of them bears decides, else the nearest earlier mention in the same paragraph.

    Args:
        rows: the rows so far.
        ambiguous: for each ambiguous form one form of each person it fits.
        doc: the tokens of the article.
    """
    if not ambiguous:
        return
    paragraphs = _paragraph_starts(doc.text)
    titles = _titles_of_rows(rows, {form for forms in ambiguous.values() for form in forms}, doc)
    latest: dict[int, int] = {}
    for mention, form in _in_text_order(rows):
        if form not in ambiguous:
            latest[rows.row(form)] = mention.start
            continue
        persons = ambiguous[form]
        agreeing = _agreeing(mention, persons, rows, titles, doc)
        start = paragraphs[bisect_right(paragraphs, mention.start) - 1]
        near = [person for person in agreeing if latest.get(rows.row(person), -1) >= start]
        if len(agreeing) == 1:
            rows.assign(mention, agreeing[0], "the only one with this title")
            latest[rows.row(agreeing[0])] = mention.start
        elif near:
            nearest = max(near, key=lambda person: latest[rows.row(person)])
            rows.assign(mention, nearest, "the nearest one in the paragraph")
            latest[rows.row(nearest)] = mention.start


def _in_text_order(rows: Rows) -> list[tuple[Mention, int]]:
    placed = [(mention, index) for index in rows.of_type("person") for mention in rows.forms[index].mentions]
    return sorted(placed, key=lambda pair: pair[0].start)


def _paragraph_starts(text: str) -> list[int]:
    return [0, *(index + 1 for index, character in enumerate(text) if character == "\n")]


def _titles_of_rows(rows: Rows, forms: set[int], doc: Doc) -> dict[int, set[str]]:
    """The words of titles that stand before the unambiguous mentions of each row."""
    wanted = {rows.row(form) for form in forms}
    titles: dict[int, set[str]] = {}
    for index in rows.of_type("person"):
        row = rows.row(index)
        if row in wanted:
            for mention in rows.forms[index].mentions:
                titles.setdefault(row, set()).update(_title_words(doc, mention))
    return titles


def _title_words(doc: Doc, mention: Mention) -> set[str]:
    return {fold(word).rstrip(".") for word in title_before(doc, mention).split()}


def _agreeing(mention: Mention, persons: list[int], rows: Rows, titles: dict[int, set[str]], doc: Doc) -> list[int]:
    """The persons whose titles agree with the one before the mention; all if none agrees better."""
    words = _title_words(doc, mention)
    opposite = FEMALE if words & MALE else MALE if words & FEMALE else frozenset()
    possible = [person for person in persons if not titles[rows.row(person)] & opposite] or persons
    sharing = [person for person in possible if titles[rows.row(person)] & words]
    return sharing or possible
