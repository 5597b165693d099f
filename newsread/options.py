"""The command line: its options, and the help that fits a screen."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from typing import NoReturn

from newsread.setting_values import MEASURES

HELP = """\
Usage: newsread [OPTION]... FILE...

Read a news article beside its actors, figures and locations.
FILE is plain text in any encoding; - is standard input.
The reader opens the first FILE; the keys ) and ( turn to the others.

Instead of the reader:
  --json             one JSON object per FILE on standard output
  --list             what each FILE names, as a plain table
  --bookmarks        what was kept of the FILEs, or of all articles
  --import FILE      keep what a file of bookmarks has (--format json)
  --print-keys       the keys of the reader
  --print-config     the configuration that holds, as a file with comments
  --version, --help

Options:
  --model NAME|PATH  another spaCy pipeline that finds names
  --width N          widest line of the article, 20 to 200 columns (76)
  --theme NAME       newsread-dark, newsread-light or any theme of Textual
  --format FORMAT    of the bookmarks: md, json (Web Annotations), csv
  --no-mouse         leave the mouse to the terminal
  --data-dir PATH    keep bookmarks here (also: NEWSREAD_DATA_DIR)
  --config PATH      read the configuration here

Examples:
  newsread article.txt
  newsread --list *.txt
  fetch-article | newsread -
"""


class _Parser(ArgumentParser):
    """Tells wrong use in one sentence."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"newsread: {message}; newsread --help shows what there is\n")


def parse(arguments: Sequence[str] | None) -> Namespace:
    """The options of a command line, that of this process if None.

    Raises:
        SystemExit: the command line is wrong (status 2).
    """
    return parser().parse_args(arguments)


def parser() -> ArgumentParser:
    """Every option there is; `HELP` describes them."""
    options = _Parser(prog="newsread", add_help=False, allow_abbrev=False)
    options.add_argument("files", nargs="*", metavar="FILE")
    instead = options.add_mutually_exclusive_group()
    instead.add_argument("--json", action="store_true")
    instead.add_argument("--list", action="store_true")
    instead.add_argument("--bookmarks", action="store_true")
    instead.add_argument("--import", dest="import_path", metavar="FILE")
    instead.add_argument("--print-keys", action="store_true")
    instead.add_argument("--print-config", action="store_true")
    instead.add_argument("--version", action="store_true")
    instead.add_argument("--help", "-h", action="store_true")
    options.add_argument("--format", choices=("md", "json", "csv"), default="md")
    options.add_argument("--model", metavar="NAME|PATH")
    options.add_argument("--width", type=_width, metavar="N")
    options.add_argument("--theme", metavar="NAME")
    options.add_argument("--no-mouse", action="store_true")
    options.add_argument("--data-dir", metavar="PATH")
    options.add_argument("--config", metavar="PATH")
    return options


def _width(number: str) -> int:
    if number.isdecimal() and int(number) in MEASURES:
        return int(number)
    raise ArgumentTypeError(f"{number!r} is not a number from {MEASURES.start} to {MEASURES.stop - 1}")
