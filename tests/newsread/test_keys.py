"""Keys as people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsread.commands import COMMANDS
from newsread.settings.keys import display_key, key_named


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("j", "j"),
        ("G", "G"),
        ("?", "?"),
        ("+", "+"),
        ("Ctrl+D", "ctrl+d"),
        ("control+d", "ctrl+d"),
        ("PgDn", "pagedown"),
        ("page_down", "pagedown"),
        ("Esc", "escape"),
        ("↑", "up"),
        ("F5", "f5"),
        ("Shift+Tab", "shift+tab"),
        ("Alt+→", "alt+right"),
        ("shift+ctrl+up", "ctrl+shift+up"),
    ],
)
def test_a_key_may_be_written_as_people_do(written: str, key: str) -> None:
    assert key_named(written) == key


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("ctrl+i", "terminals send Tab for ctrl+i"),
        ("Ctrl+M", "terminals send Enter for Ctrl+M"),
        ("ctrl+h", "terminals send Backspace for ctrl+h"),
        ("ctrl+[", "terminals send Esc for ctrl+["),
        ("shift+n", "for shift+n terminals send N"),
        ("ctrl+enter", "most terminals don't send ctrl+enter"),
        ("ctrl+space", "most terminals don't send ctrl+space"),
        ("ctrl+/", "most terminals don't send ctrl+/"),
        ("ctrl+shift+a", "most terminals don't send ctrl+shift+a"),
        ("pagedwn", "there is no key 'pagedwn'; did you mean 'pagedown'?"),
        ("question_mark", "there is no key 'question_mark'; a symbol is written as it is"),
        ("hyper+a", "there is no key 'hyper+a'; a symbol is written as it is"),
        ("ctrl+ctrl+a", "there is no key 'ctrl+ctrl+a'; a symbol is written as it is"),
        ("\x07", "a control character is no key"),
    ],
)
def test_a_key_that_never_arrives_is_refused(written: str, reason: str) -> None:
    with pytest.raises(ValueError, match=r"\w") as refused:
        key_named(written)
    assert str(refused.value) == reason


def test_keys_are_shown_as_people_read_them() -> None:
    keys = ("ctrl+d", "pagedown", "]", "+", "alt+right", "shift+tab", "G", "f1")
    assert [*map(display_key, keys)] == ["Ctrl+D", "PgDn", "]", "+", "Alt+→", "Shift+Tab", "G", "F1"]


@settings(deadline=None)
@given(st.sampled_from([key for command in COMMANDS for key in command.keys]))
def test_a_key_can_be_written_as_it_is_shown(key: str) -> None:
    assert key_named(display_key(key)) == key


@settings(deadline=None)
@given(st.text(min_size=1, max_size=12))
def test_whatever_is_written_is_refused_or_is_a_key_that_can_be_shown(written: str) -> None:
    try:
        key = key_named(written)
    except ValueError:
        return
    assert key_named(display_key(key)) == key
