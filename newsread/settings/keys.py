"""Keys: how people write them, how Textual names them, and which of them terminals send."""

from newsread.settings.config import nearest

_MOVING = ("up", "down", "left", "right", "home", "end", "pageup", "pagedown", "insert", "delete")
_FUNCTION = tuple(f"f{number}" for number in range(1, 13))
_NAMED = (*_MOVING, *_FUNCTION, "enter", "escape", "tab", "backspace", "space")
_MODIFIERS = ("ctrl", "alt", "shift")

_SHOWN = {
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "escape": "Esc",
}
_WRITTEN = {shown.lower(): key for key, shown in _SHOWN.items()} | {
    "return": "enter",
    "del": "delete",
    "ins": "insert",
    "page_up": "pageup",
    "page_down": "pagedown",
    "control": "ctrl",
    "meta": "alt",
    "option": "alt",
}
_SENT_AS = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace", "ctrl+[": "escape"}
"""What arrives when a terminal sends the same byte for two keys."""
_FOR_SYMBOLS = "a symbol is written as it is"


def display_key(key: str) -> str:
    """A key as a person reads it: "Ctrl+D", "PgDn", "]"."""
    if len(key) == 1:
        return key
    *modifiers, last = key.split("+")
    shown = _SHOWN.get(last) or (last.upper() if modifiers and len(last) == 1 else last.capitalize())
    return "+".join([*(modifier.capitalize() for modifier in modifiers), shown])


def key_named(written: str) -> str:
    """Textual's name of a key that a person has written: "pagedown" for "PgDn"; a symbol stands for itself.

    Raises:
        ValueError: there is no such key, or terminals don't send it; a sentence says which.
    """
    if len(written) == 1 and written not in _WRITTEN:
        if not written.isprintable():
            raise ValueError("a control character is no key")
        return written
    *modifiers, last = _parts(written)
    key = "+".join([*modifiers, last])
    if key in _SENT_AS:
        raise ValueError(f"terminals send {display_key(_SENT_AS[key])} for {written}")
    if modifiers == ["shift"] and len(last) == 1:
        raise ValueError(f"for {written} terminals send {last.upper()}")
    if not _is_known(modifiers, last):
        raise ValueError(f"there is no key {written!r}; {nearest(key, _NAMED, _FOR_SYMBOLS)}")
    if not _is_sent(modifiers, last):
        raise ValueError(f"most terminals don't send {written}")
    return key


def _parts(written: str) -> list[str]:
    """The modifiers in the order of Textual, then the key itself; the plus key may be the last."""
    text = written[:-1] if written.endswith("+") else written
    parts = [_WRITTEN.get(part, part) for part in text.lower().split("+")]
    if written.endswith("+"):
        parts[-1] = "+"
    return [*sorted(parts[:-1]), parts[-1]]


def _is_known(modifiers: list[str], last: str) -> bool:
    distinct = len(set(modifiers)) == len(modifiers) and all(name in _MODIFIERS for name in modifiers)
    return distinct and (last in _NAMED or (bool(modifiers) and len(last) == 1 and last.isprintable()))


def _is_sent(modifiers: list[str], last: str) -> bool:
    """Whether terminals without the Kitty protocol send a known key so that it can be told from others."""
    if not modifiers or last in _MOVING or last in _FUNCTION:
        return True
    if len(last) == 1:
        return len(modifiers) == 1 and "a" <= last <= "z"
    return (modifiers, last) == (["shift"], "tab")
