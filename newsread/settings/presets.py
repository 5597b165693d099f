"""Sets of keys to start from, as changes of the keys in the registry; blanks stand between keys."""

from collections.abc import Mapping

PRESETS: Mapping[str, Mapping[str, str]] = {
    "default": {},
    "less": {
        "read.down": "j down ctrl+n ctrl+e",
        "read.up": "k up ctrl+y",
        "read.page-down": "space f pagedown ctrl+f ctrl+v",
        "read.page-up": "b pageup ctrl+b",
        "read.top": "g home <",
        "read.end": "G end >",
        "read.goto": ": % p",
        "mention.next": "]",
        "mention.previous": "[",
        "filter.text": "&",
        "bookmark.add": "*",
        "select.keep": "*",
        "help": "? H f1",
    },
    "vim": {
        "read.down": "j down ctrl+e",
        "read.up": "k up ctrl+y",
        "read.half-down": "ctrl+d",
        "read.half-up": "ctrl+u",
        "bookmark.add": "*",
        "bookmark.delete": "d x delete",
        "bookmark.undo": "u z",
        "undo": "u z",
        "pane.switch": "tab shift+tab ctrl+w",
        "select.next-word": "w e ctrl+right",
        "select.previous-word": "b W ctrl+left",
        "select.next-sentence": ") s",
        "select.previous-sentence": "( S",
        "select.keep": "*",
    },
}
