"""The line of an article that is its title."""

from newsread.boilerplate import DATE, line_spans

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

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
_SECTIONS = frozenset(" ".join(name.split()) for name in _SECTION_NAMES.split(","))
"""Names of the sections of a newspaper, in small letters."""

_NO_TITLE = r"https?://\S+|www\.\S+|[\W_]+|\d+"
_HEADING_MARK = r"#{1,6} +|[Tt]itle: +|[Hh]eadline: +"
_FULL_STOP = r"(?<!\b[A-Z])[.;,:][\"'”’)]*\Z"


def find_title(text: str, boilerplate: "Sequence[tuple[int, int]]" = ()) -> str | None:
    """The first short line near the top that reads like a headline, without the mark of a heading.

    Whatever blanks it has are one space each.
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
            return " ".join(_without_mark(line).split())
    return None


def title_span(text: str, title: str) -> list[tuple[int, int]]:
    """The offsets of the title, if the text begins with it; else nothing."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    line = (text[start:end] if end >= 0 else text[start:]).rstrip()
    return [(start, start + len(line))] if title and " ".join(line.split()) == title else []


def _is_title(line: str) -> bool:
    section = line.strip(" |/>:-#").lower().replace(".", "")
    if len(line) > _LONGEST_TITLE or section in _SECTIONS:
        return False
    return _is_plain(line) or not _is_something_else(line)


def _is_plain(line: str) -> bool:
    """Whether a line is nothing but words: told without regular expressions, which take long to load."""
    ends_in_words = line[0].isalpha() and line[-1].isalpha()
    return ends_in_words and not any(map(str.isdigit, line)) and "." not in line and ":" not in line


def _is_something_else(line: str) -> bool:
    """Whether a line is a sentence, an address or a mere mark, or a date and hardly more."""
    import re

    if re.search(_FULL_STOP, line) or re.fullmatch(_NO_TITLE, line):
        return True
    return bool(re.fullmatch(rf"(?:{DATE}).{{0,20}}", line, re.IGNORECASE))


def _without_mark(line: str) -> str:
    if _is_plain(line):
        return line
    import re

    return re.sub(_HEADING_MARK, "", line, count=1)


def _runs_on(text: str, end: int) -> bool:
    """Whether the line that ends here goes on in the next, as wrapped prose does."""
    return text[end + 1 : end + 2].islower()
