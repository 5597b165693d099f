"""The reader's own keys: what can't be used is told, and the rest holds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsread.commands import COMMANDS
from newsread.settings.keymap import Keymap, clashes, key_table, keymap_from
from newsread.settings.keys import key_named
from newsread.settings.presets import PRESETS

IDS = [command.id for command in COMMANDS]


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_is_sound(preset: str) -> None:
    assert set(PRESETS[preset]) <= set(IDS)
    keymap, problems = keymap_from(preset, {})
    assert problems == ()
    assert list(clashes(keymap.commands)) == []
    for keys in PRESETS[preset].values():
        assert [key_named(key) for key in keys.split()] == keys.split()


def test_without_wishes_the_registry_holds() -> None:
    assert keymap_from("default", {}) == (Keymap(), ())
    assert Keymap().changed() == {}


def test_own_keys_take_the_place_of_those_of_the_preset() -> None:
    keymap, problems = keymap_from("vim", {"undo": "U", "read.down": "PgDn ↓", "read.page-down": "space"})
    assert problems == ()
    assert keymap.keys("undo") == ("U",)
    assert keymap.keys("read.down") == ("pagedown", "down")
    assert keymap.keys("bookmark.undo") == ("u",)
    assert keymap.first_key("read.page-down") == "Space"
    assert keymap.changed()["undo"] == ("U",)


def test_two_commands_may_change_their_keys() -> None:
    keymap, problems = keymap_from("default", {"bookmark.add": "B", "bookmark.list": "b"})
    assert problems == ()
    assert (keymap.keys("bookmark.add"), keymap.keys("bookmark.list")) == (("B",), ("b",))


@pytest.mark.parametrize(
    ("own", "problem"),
    [
        (
            {"bookmark.ad": "b"},
            "keys.bookmark.ad: there is no such command; did you mean 'bookmark.add'?",
        ),
        ({"xyz": "b"}, "keys.xyz: there is no such command; newsread --print-keys lists all"),
        ({"undo": "ctrl+i"}, "keys.undo: terminals send Tab for ctrl+i"),
        ({"undo": "  "}, "keys.undo has no key"),
        ({"undo": "b"}, "keys.undo: b is a key of bookmark.add; it stays with z"),
        ({"undo": "q"}, "keys.undo: q is a key of quit; it stays with z"),
        ({"quit": "x"}, "keys.quit: x is a key of bookmark.delete; it stays with q Ctrl+Q"),
    ],
)
def test_what_cannot_be_used_is_told(own: dict[str, str], problem: str) -> None:
    keymap, problems = keymap_from("default", own)
    assert problems == (problem,)
    assert keymap == Keymap()


def test_of_two_wishes_that_clash_the_first_holds() -> None:
    keymap, problems = keymap_from("default", {"undo": "Z", "copy": "Z Y"})
    assert problems == ("keys.copy: Z is a key of undo; it stays with y Ctrl+C",)
    assert keymap.keys("undo") == ("Z",)


def test_a_bad_key_does_not_spoil_the_others() -> None:
    keymap, problems = keymap_from("default", {"undo": "Z ctrl+m"})
    assert (keymap.keys("undo"), len(problems)) == (("Z",), 1)


@settings(deadline=None)
@given(st.sampled_from([*PRESETS]), st.dictionaries(st.sampled_from(IDS), st.text("abBqzxj ?", max_size=5)))
def test_no_wishes_ever_make_two_commands_share_a_key(preset: str, own: dict[str, str]) -> None:
    keymap, problems = keymap_from(preset, {name: " ".join(keys) for name, keys in own.items()})
    assert list(clashes(keymap.commands)) == []
    assert all(command.keys for command in keymap.commands)
    assert len(problems) <= len(own)


def test_the_key_table_lists_every_command_with_its_keys_and_its_name() -> None:
    keymap, _ = keymap_from("less", {"undo": "U"})
    rows = [line for line in key_table(keymap).splitlines() if line.startswith("| `")]
    assert len(rows) == len(COMMANDS)
    assert "| `k` `↑` `Ctrl+Y` | Line up | `read.up` |" in rows
    assert any(row.startswith("| `U` | Undo.") for row in rows)
