"""Lines of an article that are no reporting: bylines, pointers elsewhere, credits, copyright."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_LINE = 300

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
DATE = (
    rf"(?:{WEEKDAY},? )?(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH}),? \d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d\d?[/.]\d\d?[/.]\d{4}"
)
_WORD = r"[^\W\d_a-z][\w\u0300-\u036f.'’-]*"
_PARTICLE = r"(?:(?:de|da|di|dos|del|della|la|le|van|von|der|den|bin|al|el|ben|of)\s|(?:al|el|d|l)[-'’])"
_NAME = rf"{_PARTICLE}{{0,2}}{_WORD}(?: {_PARTICLE}{{0,2}}{_WORD})*"
_NAMES = rf"{_NAME}(?:(?:, and|,| and| &| in) {_NAME})*"
_NETWORK = (
    r"(?:twitter|x|facebook|instagram|telegram|whatsapp|threads|bluesky|youtube|linkedin|tiktok|google)"
)
_ADDRESS = r"[\w.+-]+@[\w-]+\.[\w.-]+\W*"

_OPENINGS = (
    ("by", rf"by (?!(?:{WEEKDAY}|{MONTH})\b)(?-i:{_NAMES})(?:(?: ?[-–—|•·/] |, ).*)?"),
    (
        "see read also related more watch listen",
        r"(?:see also|read more|read also|also read|related|more on this)\s?:.*",
    ),
    ("watch listen", r"(?:watch|listen)\s?:.*"),
    ("related recommended more", r"\w+ (?:stories|articles|coverage|content|reading|news)\W*"),
    (
        "last first updated published posted modified",
        rf"(?:last |first )?(?:updated|published|posted|modified)\b:?(?: at| on)? (?:.{{0,20}} )?"
        rf"(?:{DATE}|\d\d?:\d\d).*",
    ),
    ("story article advertisement", r"(?:story |article )?(?:continues below )?advertisement\W*"),
    ("sponsored paid scroll", r"(?:sponsored|paid) content\W*|scroll to continue.*"),
    ("sign", r"sign up (?:for|to|here)\b.*"),
    ("subscribe", r"subscribe (?:to|now|today|for)\b.*"),
    ("get", r"get (?:the|our) .{0,60}\b(?:newsletter|inbox)\b.*"),
    ("follow like find join", rf"\w+ (?:us|me|him|her|them|the \w+ \w+) on {_NETWORK}\b.*"),
    ("click tap", r"\w+ here (?:to|for)\b.*"),
    ("share", r"share (?:this|on)\b.{0,60}"),
    ("print email e-mail", r"[\w-]+ this (?:article|story)\W*"),
    ("comments comment", r"comments? (?:are|is|section)\b.{0,60}"),
    ("leave join", r"leave a comment.*|join the (?:conversation|discussion)\W*"),
    ("view show load post", r"\w+ (?:\d+ |all |a )?comments?\W*"),
    ("copyright", r"copyright\b.*"),
    (
        "file photo photos photograph photographs image images picture pictures illustration video graphic",
        rf"(?:file )?\w+ (?:(?:by|from|courtesy of):? (?-i:{_NAMES})(?:/.{{0,60}})?\W*|credit: .{{0,80}})",
    ),
    (
        "photo photos image images picture video credit",
        rf"\w+(?: credit)?: (?:.{{0,200}}\W)?(?-i:{_NAME} ?/ ?{_NAME})\W*",
    ),
    ("photographs", r"photographs: .{0,60}\. words: .{0,60}"),
    (
        "additional with reporting writing editing",
        r"(?:additional |with )?(?:reporting|writing|editing) by\b.*",
    ),
    ("compiled", r"compiled by (?-i:[^\W\d_a-z]).{0,100}"),
    ("contact email e-mail write reach tip tips", rf"\w.{{0,60}}\b{_ADDRESS}"),
)
"""First words of lines, and the pattern that such a line has as a whole, in any case of letters."""

_PHRASES = (
    ("comment policy", r".{0,80}comment policy\b.{0,200}"),
    ("all rights reserved", r".{0,100}all rights reserved\b.*"),
    ("may not be ", r".{0,80}may not be (?:published|reproduced|republished)\b.*"),
    ("contributed ", r".{0,250}\bcontributed (?:to this|reporting|research)\b.{0,80}"),
    ("reported from ", rf"(?-i:{_NAMES}) reported from (?-i:{_NAMES})\.?(?: .{{0,200}}\bcontributed\.)?"),
    ("reached ", r"[^.]{0,80} (?:can|may) be reached (?:at|by|on|via)\b.*"),
    ("contacted ", r"[^.]{0,80} (?:can|may) be contacted (?:at|by|on|via)\b.*"),
    ("@", rf"\W*{_ADDRESS}"),
    ("©", r"©.*"),
    ("(c) ", r"\(c\) ?\d{4}.*"),
    (" comment", r"\d+ comments?"),
)
"""Phrases anywhere in a line in small letters, and the pattern that such a line has as a whole."""

_AROUND = " \t*_[]•"
"""What may stand around a line: blanks, marks of emphasis, a bullet."""

_PATTERNS_BY_FIRST_WORD: dict[str, list[str]] = {}
for _words, _pattern in _OPENINGS:
    for _word in _words.split():
        _PATTERNS_BY_FIRST_WORD.setdefault(_word, []).append(_pattern)


def boilerplate_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of whole lines that are no reporting, in characters, without the line feed."""
    with_phrase = _starts_of_lines_with_phrase(text)
    return tuple(
        (start, end)
        for start, end in line_spans(text)
        if 0 < end - start <= _LONGEST_LINE
        and (start in with_phrase or _first_word(text[start:end]) in _PATTERNS_BY_FIRST_WORD)
        and _is_boilerplate(text[start:end])
    )


def line_spans(text: str) -> "Iterator[tuple[int, int]]":
    """The span of every line in characters, without its line feed."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, end
        start = end + 1


def _starts_of_lines_with_phrase(text: str) -> set[int]:
    """Where the lines begin that have one of the phrases: few, so that the others need no closer look."""
    lowered = _lowered(text)
    starts = set()
    for phrase, _ in _PHRASES:
        found = lowered.find(phrase)
        while found >= 0:
            starts.add(lowered.rfind("\n", 0, found) + 1)
            line_end = lowered.find("\n", found)
            found = lowered.find(phrase, line_end) if line_end >= 0 else -1
    return starts


def _lowered(text: str) -> str:
    """The text in small letters and of the same length; only the dotted capital I would become two."""
    return text.replace("İ", "I").lower()


def _first_word(line: str) -> str:
    return line.lstrip(_AROUND + "(").partition(" ")[0].rstrip(_AROUND + "):").lower()


def _is_boilerplate(line: str) -> bool:
    plain = line.strip(_AROUND)
    lowered = plain.lower()
    patterns = [pattern for phrase, pattern in _PHRASES if phrase in lowered]
    patterns += _PATTERNS_BY_FIRST_WORD.get(_first_word(line), ())
    return any(_has_pattern(pattern, plain) for pattern in patterns)


def _has_pattern(pattern: str, line: str) -> bool:
    """Whether a whole line, or what is in its brackets, has a pattern; only patterns in use are compiled."""
    import re

    compiled = re.compile(pattern, re.IGNORECASE)
    return bool(compiled.fullmatch(line) or compiled.fullmatch(line.strip("()")))
