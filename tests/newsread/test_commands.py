from collections import Counter

from newsread.commands import COMMANDS, SCOPE_TITLES, commands_of, display_key, key_table

# What a terminal without the Kitty protocol sends for these keys is another key or nothing.
UNSENDABLE = {"ctrl+i", "ctrl+m", "ctrl+h", "ctrl+slash", "ctrl+space", "ctrl+enter", "shift+enter", "ctrl+["}


def _is_sendable(key: str) -> bool:
    shifted_letter = key.startswith("shift+") and len(key) == len("shift+x")
    return key not in UNSENDABLE and not shifted_letter


def test_every_command_has_a_key_that_terminals_send() -> None:
    dead = [command.id for command in COMMANDS if not any(map(_is_sendable, command.keys))]
    assert dead == []


def test_a_modified_key_is_an_alias_or_a_shell_habit() -> None:
    only_modified = {c.id for c in COMMANDS if all("+" in key and len(key) > 1 for key in c.keys)}
    assert only_modified == {"jump.forward", "palette", "suspend"}


def test_no_key_does_two_things_in_one_scope() -> None:
    for scope in SCOPE_TITLES:
        everywhere = commands_of("app") if scope != "app" else ()
        keys = Counter(key for command in (*commands_of(scope), *everywhere) for key in command.keys)
        assert [key for key, times in keys.items() if times > 1] == []


def test_ids_are_unique_and_titles_are_there() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    assert all(command.title and command.keys for command in COMMANDS)


def test_the_footer_has_at_most_seven_keys() -> None:
    assert len([c for c in COMMANDS if c.footer_label and c.scope in ("reader", "app")]) <= 7


def test_keys_are_shown_as_people_read_them() -> None:
    assert [display_key(key) for key in ("ctrl+d", "pagedown", "]", "+", "alt+right", "shift+tab", "G")] == [
        "Ctrl+D",
        "PgDn",
        "]",
        "+",
        "Alt+→",
        "Shift+Tab",
        "G",
    ]


def test_the_key_table_lists_every_command_once() -> None:
    table = key_table()
    rows = [line for line in table.splitlines() if line.startswith("| `")]
    assert len(rows) == len(COMMANDS)
    assert "| `j` `↓` | Line down |" in rows
