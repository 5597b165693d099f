import re

from newsread.commands import COMMANDS
from newsread.settings.keymap import clashes
from newsread.settings.keys import key_named


def test_terminals_send_every_key() -> None:
    keys = [key for command in COMMANDS for key in command.keys]
    assert [key_named(key) for key in keys] == keys


def test_a_modified_key_is_an_alias_or_a_shell_habit() -> None:
    only_modified = {c.id for c in COMMANDS if all("+" in key and len(key) > 1 for key in c.keys)}
    assert only_modified == {"suspend"}


def test_a_browser_leaves_every_command_a_key() -> None:
    taken = re.compile(r"(?:ctrl|alt)\+.+|f(?:1|3|5|6|7|11|12)")
    assert {c.id for c in COMMANDS if all(map(taken.fullmatch, c.keys))} == {"suspend"}


def test_no_key_does_two_things_in_one_place() -> None:
    assert list(clashes(COMMANDS)) == []


def test_ids_are_unique_and_titles_are_there() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    assert all(command.title and command.keys for command in COMMANDS)


def test_the_footer_has_at_most_seven_keys() -> None:
    assert len([c for c in COMMANDS if c.footer_label and c.scope in ("reader", "app")]) <= 7
