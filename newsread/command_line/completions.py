"""`--completions`: what a shell needs to complete the words of newsread."""

from argparse import Action, ArgumentParser

import shtab

from newsread.command_line.options import OPTIONS
from newsread.command_line.parsing import arguments

_OFFERED = {"file": shtab.FILE, "folder": shtab.DIRECTORY}


def completions(shell: str) -> str:
    """A script for a shell, one of `shtab.SUPPORTED_SHELLS`; it ends with a line feed."""
    parser = ArgumentParser(prog="newsread", add_help=False)
    for option in OPTIONS:
        action = parser.add_argument(*option.names, **arguments(option))
        if option.completes != "nothing":
            _complete(action, _OFFERED[option.completes])
    files = parser.add_argument("files", nargs="*", metavar="FILE", help="article or folder")
    _complete(files, shtab.FILE)
    return shtab.complete(parser, shell).rstrip("\n") + "\n"


def _complete(action: Action, offered: object) -> None:
    """Says what a shell offers for a value, where shtab looks for it."""
    action.complete = offered  # type: ignore[attr-defined]  # argparse knows no such attribute
