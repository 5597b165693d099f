"""The options: one table from which the parser, the help, the completions and the manual come.

To add one, write its line into `OPTIONS`, where it belongs among the others; what
`newsread.command_line.parsing.parse` gives then has it as an attribute.

- `is_brief` puts it into `--help`, which has to fit a screen; `--help all` and the manual have all.
- `is_mode` says that it is done instead of opening the reader: no two of these are taken together.
"""

from argparse import ArgumentTypeError
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from newsread.settings.setting_values import MEASURES

Part = Literal["reader", "instead", "many", "passages", "always"]

PART_TITLES: dict[Part, str] = {
    "reader": "The reader",
    "instead": "Instead of the reader",
    "many": "Many articles",
    "passages": "What was kept",
    "always": "Always",
}
"""The parts of the help in their order."""

DESCRIPTION = "Read news beside its actors, figures and locations."
FILES_HELP = (
    "FILE is plain text, Markdown, a web page (also .gz), a web address, a folder,",
    "or - for standard input, which is read without it, too, when it is piped in.",
)
"""Lines about what can be read."""
EXAMPLES = (
    ("newsread", "opens the library of what was read"),
    ("newsread article.txt", "opens the reader"),
    ("newsread *.txt", "opens the first; ) goes to the next"),
    ("newsread --list article.txt", "prints who, how much and where"),
    ("newsread --json -r news > news.jsonl", "analyses a folder for other programs"),
    ("curl -s ADDRESS | newsread", "reads what another program prints"),
)
"""Command lines, and what each does."""

_MOST_JOBS = 64


@dataclass(frozen=True, slots=True)
class Option:
    """One option of the command line."""

    name: str
    """The long name, without the dashes."""
    part: Part
    help: str
    """What it does, in at most 54 characters: it stands beside the name on a line of 80."""
    value: str | None = None
    """What stands for its value in the help, such as `N`; None for an option without one."""
    without_value: str | None = None
    """The value it has when none is given; None if one has to be."""
    letter: str = ""
    """The short name, without the dash."""
    choices: tuple[str, ...] = ()
    """The values there are; empty if any text is one."""
    check: Callable[[str], object] | None = None
    """Turns the text of the value into the value, or raises ArgumentTypeError."""
    completes: Literal["file", "folder", "nothing"] = "nothing"
    """What a shell offers for its value."""
    details: str = ""
    """Sentences for the manual, with what the help leaves open."""
    is_mode: bool = False
    """Whether it is done instead of opening the reader."""
    is_brief: bool = False
    """Whether the short help has it."""

    @property
    def attribute(self) -> str:
        """The name of its value among the parsed ones; `import_path` for --import, which Python reserves."""
        return "import_path" if self.name == "import" else self.name.replace("-", "_")

    @property
    def names(self) -> tuple[str, ...]:
        """How it is called on the command line: `-r` and `--recursive`."""
        long = f"--{self.name}"
        return (f"-{self.letter}", long) if self.letter else (long,)

    @property
    def usage(self) -> str:
        """How it is written: `-r, --recursive` or `--width N`."""
        names = ", ".join(self.names)
        value = self.value if self.without_value is None else f"[{self.value}]"
        return f"{names} {value}" if value else names


def _number(numbers: range) -> Callable[[str], int]:
    """A check that takes whole numbers of a range."""

    def check(text: str) -> int:
        if text.isdecimal() and int(text) in numbers:
            return int(text)
        raise ArgumentTypeError(f"{text!r} is not a number from {numbers.start} to {numbers.stop - 1}")

    return check


OPTIONS: tuple[Option, ...] = (
    Option(
        "model",
        "reader",
        "another spaCy pipeline that finds names",
        value="NAME|PATH",
        completes="folder",
        details="The name of an installed package or a folder. Without it, newsread takes its own model.",
        is_brief=True,
    ),
    Option(
        "width",
        "reader",
        "widest line of the article, 20 to 200 columns (76)",
        value="N",
        check=_number(MEASURES),
        is_brief=True,
    ),
    Option(
        "theme",
        "reader",
        "colours: newsread-dark, newsread-light, any of Textual",
        value="NAME",
        is_brief=True,
    ),
    Option("no-mouse", "reader", "leave the mouse to the terminal"),
    Option("no-color", "reader", "no colours (also: NO_COLOR)"),
    Option(
        "json",
        "instead",
        "one JSON object per FILE on standard output",
        details="Offsets count characters of the text in the object. An input that can't be read "
        "has an object with its error.",
        is_mode=True,
        is_brief=True,
    ),
    Option("list", "instead", "what each FILE names, as a plain table", is_mode=True, is_brief=True),
    Option(
        "print-schema",
        "instead",
        "what the objects of --json look like, as JSON Schema",
        is_mode=True,
    ),
    Option("print-keys", "instead", "the keys of the reader", is_mode=True, is_brief=True),
    Option(
        "print-config",
        "instead",
        "the configuration that holds, as a file with comments",
        details="Save it where its first line says to have a configuration to change.",
        is_mode=True,
    ),
    Option(
        "print-man",
        "instead",
        "the manual: newsread --print-man | man -l -",
        is_mode=True,
    ),
    Option(
        "completions",
        "instead",
        "a script that lets a shell complete these options",
        value="SHELL",
        choices=("bash", "zsh", "fish"),
        details="For bash, put it into ~/.local/share/bash-completion/completions/newsread; for zsh, into a "
        "file _newsread in a folder of $fpath; for fish, into ~/.config/fish/completions/newsread.fish.",
        is_mode=True,
    ),
    Option(
        "recursive",
        "many",
        "read the folders in folders, too",
        letter="r",
        is_brief=True,
    ),
    Option(
        "jobs",
        "many",
        "analyse in N processes, with a processor core for each",
        value="N",
        check=_number(range(1, _MOST_JOBS + 1)),
        details="Each takes about 400 MB of memory. "
        "Without it, there is one process that takes up to two cores.",
    ),
    Option(
        "fresh",
        "many",
        "analyse again what has been analysed before",
        details="Otherwise an article that was analysed before comes from the cache, "
        "so that a run that was broken off goes on where it was.",
    ),
    Option(
        "bookmarks",
        "passages",
        "what was kept of the FILEs, or of all articles",
        is_mode=True,
        is_brief=True,
        details="Corrections stand below the passages; with FILEs, those made in them.",
    ),
    Option(
        "corrections",
        "passages",
        "what was corrected in the FILEs, or in all articles",
        is_mode=True,
        details="With --format markup it prints the corrected articles in the markup of training/news, from "
        "which the recognizer learns (training.train --start); one article a file is what that wants.",
    ),
    Option(
        "import",
        "passages",
        "keep what was printed with --format json",
        value="FILE",
        completes="file",
        is_mode=True,
    ),
    Option(
        "doctor",
        "passages",
        "whether all that was kept is whole, and its backups",
        details="Looks at the files of bookmarks, corrections, reading positions and analyses, and changes "
        "nothing. The exit status is 1 if something is wrong.",
        is_mode=True,
    ),
    Option(
        "restore",
        "passages",
        "with --doctor: put a backup in the place of its file",
        value="NAME",
        details="The name is one that --doctor lists. What was there before is kept as another one of these.",
    ),
    Option(
        "format",
        "always",
        "form of what is printed: md, json, csv or markup",
        value="FORMAT",
        choices=("md", "json", "csv", "markup"),
        details="Bookmarks are printed as Markdown, as Web Annotations (json) or as a table (csv); "
        "corrections as Markdown, as JSON, or as whole articles to learn from (markup); "
        "analyses as JSON Lines (json), or as a table with a row for each entity and each figure (csv).",
    ),
    Option(
        "data-dir",
        "always",
        "keep bookmarks here (also: NEWSREAD_DATA_DIR)",
        value="PATH",
        completes="folder",
        is_brief=True,
    ),
    Option("config", "always", "read the configuration here", value="PATH", completes="file"),
    Option("version", "always", "the version of newsread"),
    Option(
        "help",
        "always",
        "this help; newsread --help all has every option",
        value="all",
        without_value="brief",
        letter="h",
        is_brief=True,
    ),
)
"""Every option, in the order of the help."""
MODES = tuple(option for option in OPTIONS if option.is_mode)
"""What is done instead of opening the reader."""
