"""The keys that hold: those of the registry, changed by a preset and by the reader."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import PurePath
from typing import NamedTuple

from newsread.commands import COMMANDS, SCOPE_TITLES, Command, Scope
from newsread.settings.config import Settings, nearest
from newsread.settings.keys import display_key, key_named
from newsread.settings.presets import PRESETS

_Keys = Mapping[str, tuple[str, ...]]
"""Command ids and the keys they are given."""


class Keymap(NamedTuple):
    """The registry with the keys that hold."""

    commands: tuple[Command, ...] = COMMANDS

    def of(self, scope: Scope) -> tuple[Command, ...]:
        """The commands of a scope, in the order to show them."""
        return tuple(command for command in self.commands if command.scope == scope)

    def keys(self, command_id: str) -> tuple[str, ...]:
        """The keys of a command, the one to show first at the front."""
        return next(command.keys for command in self.commands if command.id == command_id)

    def first_key(self, command_id: str) -> str:
        """The key to tell people for a command: "Ctrl+D"."""
        return display_key(self.keys(command_id)[0])

    @property
    def has_counts(self) -> bool:
        """Whether digits are numbers for the next command: no command has one for a key."""
        return not any(key.isdecimal() for command in self.commands for key in command.keys)

    def footer(self, *, is_lit: bool) -> list[Command]:
        """The commands of the status line, the most useful first and help last.

        Args:
            is_lit: Whether anything is lit that one can go through.
        """
        return [
            command
            for command in self.commands
            if command.footer_label
            and command.scope in ("reader", "app")
            and (is_lit or command.id != "hit.next")
        ]

    def changed(self) -> dict[str, tuple[str, ...]]:
        """The keys of the commands that have others than in the registry."""
        pairs = zip(self.commands, COMMANDS, strict=True)
        return {command.id: command.keys for command, original in pairs if command.keys != original.keys}


def keymap_of(settings: Settings) -> tuple[Keymap, tuple[str, ...]]:
    """The keys that the settings ask for, and what can't be had of them as `keymap_from` tells it."""
    keymap, problems = keymap_from(settings.keymap, settings.keys)
    file = f"{PurePath(settings.file).name}: " if settings.file else ""
    return keymap, tuple(file + problem for problem in problems)


def keymap_from(preset: str, own: Mapping[str, str]) -> tuple[Keymap, tuple[str, ...]]:
    """The keys of a preset with the reader's own in their place.

    Args:
        preset: One of `newsread.settings.presets.PRESETS`.
        own: Command ids and the keys that the reader wants, with blanks between.

    Returns:
        The keymap, and a sentence about each of the reader's wishes that can't be fulfilled: an unknown
        command, a key that terminals don't send, a key that another command has in the same place.
    """
    problems: list[str] = []
    given = {command: tuple(map(key_named, keys.split())) for command, keys in PRESETS[preset].items()}
    delivered = Keymap(_with_keys(given))
    wanted = dict(_usable(own, problems))
    while wanted and (clash := _first_clash(_with_keys({**given, **wanted}), wanted)):
        refused, other, key = clash
        del wanted[refused]
        kept = " ".join(map(display_key, delivered.keys(refused)))
        problems.append(f"keys.{refused}: {display_key(key)} is a key of {other}; it stays with {kept}")
    return Keymap(_with_keys({**given, **wanted})), tuple(problems)


def clashes(commands: Sequence[Command]) -> Iterator[tuple[str, str, str]]:
    """The commands that have the same key in the same place: two ids and the key."""
    by_key: dict[str, list[Command]] = {}
    for command in commands:
        for key in command.keys:
            by_key.setdefault(key, []).append(command)
    for key, rivals in by_key.items():
        for one, other in combinations(rivals, 2):
            if _meet({one.scope, other.scope}):
                yield one.id, other.id, key


def key_table(keymap: Keymap) -> str:
    """All commands with keys and ids as Markdown tables, one for each scope."""
    parts = []
    for scope, title in SCOPE_TITLES.items():
        rows = [f"| {_in_markdown(command)} |" for command in keymap.of(scope)]
        parts.append("\n".join([f"**{title}**", "", "| Keys | | Name |", "|---|---|---|", *rows]))
    return "\n\n".join(parts) + "\n"


def _usable(own: Mapping[str, str], problems: list[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The wishes that name a command and keys that there are."""
    ids = [command.id for command in COMMANDS]
    for command, written in own.items():
        if command not in ids:
            hint = nearest(command, ids, "newsread --print-keys lists all")
            problems.append(f"keys.{command}: there is no such command; {hint}")
            continue
        keys = []
        for key in written.split():
            try:
                keys.append(key_named(key))
            except ValueError as error:
                problems.append(f"keys.{command}: {error}")
        if keys:
            yield command, tuple(dict.fromkeys(keys))
        elif not written.split():
            problems.append(f"keys.{command} has no key")


def _first_clash(commands: Sequence[Command], wanted: _Keys) -> tuple[str, str, str] | None:
    """A wish that clashes, the later of two; with the command that it clashes with, and the key."""
    order = list(wanted)
    for one, other, key in clashes(commands):
        if one in wanted and (other not in wanted or order.index(one) > order.index(other)):
            return one, other, key
        if other in wanted:
            return other, one, key
    return None


def _meet(scopes: set[Scope]) -> bool:
    """Whether the keys of one or two scopes can work at the same time without one hiding the other."""
    return (
        len(scopes) == 1
        or "app" in scopes
        or ("dialogue" in scopes and bool(scopes & {"mend", "mend-figure", "kind"}))
    )


def _with_keys(keys: _Keys) -> tuple[Command, ...]:
    return tuple(
        command._replace(keys=keys[command.id]) if command.id in keys else command for command in COMMANDS
    )


def _in_markdown(command: Command) -> str:
    keys = " ".join(f"`{display_key(key)}`" for key in command.keys)
    title = f"{command.title}. {command.help}" if command.help else command.title
    return f"{keys} | {title} | `{command.id}`"
