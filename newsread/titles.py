"""The line of an article that is its title."""

import re
from collections.abc import Sequence

from newsread.boilerplate import DATE, line_spans

_LONGEST_TITLE = 180
_LONGEST_LINE_ABOVE_TITLE = 300
_LINES_SEARCHED = 12

_SECTION_NAMES = """
    africa, americas, analysis, arts, asia, australia, breaking, breaking news, business, canada, comment,
    commentary, culture, economy, education, elections, entertainment, environment, europe, exclusive,
    explainer, features, health, home, homepage, india, international, latest, live, local, markets,
    middle east, money, national, news, opinion, politics, science, security, society, sport, sports, tech,
    technology, top stories, travel, uk, us, video, weather, world, world news
"""
_SECTIONS = frozenset(re.split(r",\s+", _SECTION_NAMES.strip()))
"""Names of the sections of a newspaper, in small letters."""

_NO_TITLE = re.compile(r"https?://\S+|www\.\S+|[\W_]+|\d+")
_HEADING_MARK = re.compile(r"#{1,6} +|[Tt]itle: +|[Hh]eadline: +")
_FULL_STOP = re.compile(r"(?<!\b[A-Z])[.;,:][\"'”’)]*\Z")


def find_title(text: str, boilerplate: Sequence[tuple[int, int]] = ()) -> str | None:
    """The first short line near the top that reads like a headline, without the mark of a heading.

    Prose that a wrapped text begins with is no title, nor are sections, dates, addresses and boilerplate.
    """
    skipped = {start for start, _ in boilerplate}
    searched = 0
    for start, end in line_spans(text):
        line = text[start:end].strip()
        if not line:
            continue
        searched += 1
        if searched > _LINES_SEARCHED or len(line) > _LONGEST_LINE_ABOVE_TITLE:
            return None
        if start not in skipped and _is_title(line) and not _runs_on(text, end):
            return _HEADING_MARK.sub("", line, count=1)
    return None


def title_span(text: str, title: str) -> list[tuple[int, int]]:
    """The offsets of the title, if the text begins with it; else nothing."""
    start = len(text) - len(text.lstrip())
    return [(start, start + len(title))] if title and text.startswith(title, start) else []


def _is_title(line: str) -> bool:
    if len(line) > _LONGEST_TITLE or _FULL_STOP.search(line) or _NO_TITLE.fullmatch(line):
        return False
    section = line.strip(" |/>:-#").lower().replace(".", "")
    return section not in _SECTIONS and not _is_date(line)


def _is_date(line: str) -> bool:
    """Whether a line gives a date and hardly more."""
    return bool(re.fullmatch(rf"(?:{DATE}).{{0,20}}", line, re.IGNORECASE))


def _runs_on(text: str, end: int) -> bool:
    """Whether the line that ends here goes on in the next, as wrapped prose does."""
    return text[end + 1 : end + 2].islower()
