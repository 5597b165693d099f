"""The parser of the command line, made from the table of options."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from typing import Any, NoReturn

from newsread.command_line.options import OPTIONS, Option
from newsread.source_names import printable


class _Parser(ArgumentParser):
    """Tells wrong use in one sentence."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"newsread: {printable(message)}; newsread --help shows what there is\n")


def parse(words: Sequence[str] | None) -> Namespace:
    """The value of every option, and `files`, on a command line; on that of this process if None.

    A switch is True or False, another option None where it is not given. Behind -- every word is a file.

    Raises:
        SystemExit: the command line is wrong (status 2).
    """
    words = list(sys.argv[1:] if words is None else words)
    end = words.index("--") if "--" in words else len(words)
    options = parser().parse_intermixed_args(words[:end])
    options.files += words[end + 1 :]
    return options


def parser() -> ArgumentParser:
    """A parser of every option there is."""
    options = _Parser(prog="newsread", add_help=False, allow_abbrev=False)
    options.add_argument("files", nargs="*", metavar="FILE")
    modes = options.add_mutually_exclusive_group()
    for option in OPTIONS:
        (modes if option.is_mode else options).add_argument(*option.names, **arguments(option))
    return options


def _some_text(text: str) -> str:
    if text:
        return text
    raise ArgumentTypeError("the value is empty")


def arguments(option: Option) -> dict[str, Any]:
    """What `add_argument` of argparse is told about an option, besides its names."""
    told: dict[str, Any] = {"dest": option.attribute, "help": option.help}
    if not option.value:
        return told | {"action": "store_true"}
    told |= {"metavar": option.value, "choices": option.choices or None, "type": option.check or _some_text}
    if option.without_value is not None:
        told |= {"nargs": "?", "const": option.without_value}
    return told
