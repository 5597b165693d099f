"""`--print-man`: the manual page, in the language of man(7)."""

from collections.abc import Iterable

from newsread import __version__
from newsread.command_line.exit_status import MEANINGS
from newsread.command_line.options import DESCRIPTION, EXAMPLES, FILES_HELP, OPTIONS, PART_TITLES
from newsread.settings.config import DEFAULTS
from newsread.settings.config_text import in_toml
from newsread.settings.setting_values import SETTINGS

_DESCRIPTION = (
    "newsread opens an article in the terminal and shows beside it who acts, what the numbers are and where "
    "it happens, with every mention one key away. What finds the names comes with the program and runs on "
    "this machine.",
    "Data is printed on standard output, everything else on standard error: one sentence for each problem.",
)
_CONFIGURATION = (
    "newsread reads config.toml in the configuration folder of the platform, such as ~/.config/newsread. "
    "The environment wins over the file, an option over both. newsread --print-config prints what holds, as "
    "such a file. A table [keys] gives commands other keys; newsread --print-keys lists the keys that hold.",
)
_ENVIRONMENT = (
    ("NEWSREAD_NAME", "The setting of that name, such as NEWSREAD_MEASURE=60."),
    ("NEWSREAD_DATA_DIR", "The folder for everything that newsread keeps."),
    ("NO_COLOR", "If it is set, newsread uses no colours."),
)


def manual() -> str:
    """The page; `man -l` shows it from a file."""
    parts = [
        f'.TH NEWSREAD 1 "" "newsread {__version__}" "User Commands"',
        _section("NAME"),
        _escaped(f"newsread - {DESCRIPTION[0].lower()}{DESCRIPTION[1:].rstrip('.')}"),
        _section("SYNOPSIS"),
        r".B newsread" + "\n" + _escaped("[OPTION]... FILE..."),
        _section("DESCRIPTION"),
        *_paragraphs([*_DESCRIPTION, " ".join(FILES_HELP)]),
        _section("OPTIONS"),
        *_options(),
        _section("CONFIGURATION"),
        *_paragraphs(_CONFIGURATION),
        *_pairs(_settings()),
        _section("ENVIRONMENT"),
        *_pairs(_ENVIRONMENT),
        _section("EXIT STATUS"),
        *_pairs((str(status), meaning) for status, meaning in MEANINGS.items()),
        _section("EXAMPLES"),
        *_pairs((words, f"{effect[0].upper()}{effect[1:]}.") for words, effect in EXAMPLES),
    ]
    return "\n".join(parts) + "\n"


def _options() -> Iterable[str]:
    for part, title in PART_TITLES.items():
        yield f".SS {_escaped(title)}"
        for option in OPTIONS:
            if option.part == part:
                help = f"{option.help[0].upper()}{option.help[1:]}."
                yield from _pairs([(option.usage, f"{help} {option.details}".strip())])


def _settings() -> Iterable[tuple[str, str]]:
    for name, setting in SETTINGS.items():
        usual = getattr(DEFAULTS, name)
        value = setting.example if usual is None else in_toml(usual)
        yield f"{name} = {value}", f"{setting.help} It has to be {setting.wanted}."


def _section(title: str) -> str:
    return f".SH {title}"


def _paragraphs(texts: Iterable[str]) -> Iterable[str]:
    for text in texts:
        yield f".PP\n{_escaped(text)}"


def _pairs(pairs: Iterable[tuple[str, str]]) -> Iterable[str]:
    """A list with terms in bold."""
    for term, description in pairs:
        yield f".TP\n\\fB{_escaped(term)}\\fR\n{_escaped(description)}"


def _escaped(text: str) -> str:
    """A text that the language of manual pages takes for nothing else."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace('"', "\\(dq")
    return f"\\&{text}" if text.startswith(".") else text
