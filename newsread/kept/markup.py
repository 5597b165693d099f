"""An analysis in the markup of `training/news`, from which the recognizer and the figures are taught."""

from collections.abc import Iterable, Iterator

from newsread.article import Article
from newsread.entities import Analysis, Figure, Mention
from newsread.rows import Span

_CODES = {"PERSON": "P", "ORG": "O", "GPE": "G", "LOC": "L", "FAC": "F", "NORP": "N", "EVENT": "E"}
_OTHER = "W"
_ACTS = "A"
_WITHOUT_BRACES = str.maketrans("{}", "()")

Tag = tuple[int, int, str, str]
"""Start and end of what is tagged, what stands in the tag before it, and what stands behind it."""


def to_markup(article: Article, analysis: Analysis, dates: Iterable[Span]) -> str:
    """The article with a tag around every name, figure and date, under a line with its title.

    Tags do not nest: of two that overlap the first one stays. Braces of the text become parentheses.

    Args:
        article: The article.
        analysis: What was found in it, corrected.
        dates: Where dates, durations and clock times stand.
    """
    text = article.text.translate(_WITHOUT_BRACES)
    tags = sorted([*_names(analysis), *_figures(text, analysis.figures), *_dates(dates)])
    pieces: list[str] = []
    position = 0
    for start, end, before, behind in tags:
        if start >= position:
            pieces += [text[position:start], "{", before, text[start:end], behind, "}"]
            position = end
    body = "".join(pieces) + text[position:]
    title = " ".join(article.title.translate(_WITHOUT_BRACES).replace(";", ",").split())
    return f"# {title}; corrected; {article.site or 'unknown'}\n\n{body.rstrip()}\n"


def _names(analysis: Analysis) -> Iterator[Tag]:
    for number, entity in enumerate(analysis.entities, start=1):
        for mention in entity.mentions:
            yield mention.start, mention.end, f"{_code(mention)}{number}|", ""


def _code(mention: Mention) -> str:
    if mention.label == "GPE" and mention.role == "actor":
        return _ACTS
    return _CODES.get(mention.label, _OTHER)


def _dates(dates: Iterable[Span]) -> Iterator[Tag]:
    for start, end in dates:
        yield start, end, "D|", ""


def _figures(text: str, figures: Iterable[Figure]) -> Iterator[Tag]:
    for figure in figures:
        what = " ".join((figure.unit or figure.counted or "").translate(_WITHOUT_BRACES).split())
        if "|" not in text[figure.start : figure.end] + what:
            yield figure.start, figure.end, "#", f"|{_value(figure)}|{what}"


def _value(figure: Figure) -> str:
    """The value as the markup has it: `>100000`, `~200`, `5-8`."""
    if figure.high is not None:
        return f"{_number(figure.value)}-{_number(figure.high)}"
    return f"{figure.modifier}{_number(figure.value)}"


def _number(value: float) -> str:
    return f"{value:f}".rstrip("0").rstrip(".")
