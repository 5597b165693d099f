"""The commands that grow a selection."""

from functools import partial

from newsread.commands.command import local_command

_select = partial(local_command, "select", "select")

SELECT = (
    _select("copy", "y ctrl+c", "Copy", "copy"),
    _select("keep", "b", "Keep this passage", "keep"),
    _select("name", "A", "Add a missed name …"),
    _select("end", "escape", "Select nothing", "leave"),
    _select("next-word", "w ctrl+right", "A word more", "word"),
    _select("previous-word", "W ctrl+left", "A word back"),
    _select("next-sentence", "s )", "A sentence more", "sentence"),
    _select("previous-sentence", "S (", "A sentence back"),
    _select("next-paragraph", "}", "A paragraph more", "paragraph"),
    _select("previous-paragraph", "{", "A paragraph back"),
    _select("right", "l right", "A character more"),
    _select("left", "h left", "A character back"),
    _select("down", "j down", "A line more"),
    _select("up", "k up", "A line back"),
    _select("swap", "o", "Move the other end", "other end"),
    _select("here", "v", "Begin with the word at the cursor", "begin here"),
    _select("whole-sentence", "V", "Begin with the sentence at the cursor"),
)
