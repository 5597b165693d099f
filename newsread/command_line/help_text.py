"""The help: short enough for a screen, or with every option."""

from collections.abc import Iterable, Sequence

from newsread.command_line.options import DESCRIPTION, EXAMPLES, FILES_HELP, OPTIONS, PART_TITLES, Option


def brief_help() -> str:
    """What most readers need, on a screen of 24 lines and 80 columns."""
    return _help([("Most used", [option for option in OPTIONS if option.is_brief])])


def full_help() -> str:
    """Every option, part by part."""
    return _help(
        (title, [option for option in OPTIONS if option.part == part]) for part, title in PART_TITLES.items()
    )


def _help(parts: Iterable[tuple[str, Sequence[Option]]]) -> str:
    lines = ["Usage: newsread [OPTION]... [FILE]...", DESCRIPTION, *FILES_HELP]
    for title, options in parts:
        lines += _table(title, [(option.usage, option.help) for option in options])
    lines += _table("Examples", EXAMPLES)
    return "\n".join(lines) + "\n"


def _table(title: str, pairs: Sequence[tuple[str, str]]) -> list[str]:
    """An empty line, the title, and a line for each pair in two columns."""
    width = max(len(left) for left, _ in pairs)
    return ["", f"{title}:", *(f"  {left:{width}}  {right}" for left, right in pairs)]
