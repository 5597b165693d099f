"""Writing a note, with the article in view."""

from collections.abc import Callable, Sequence

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from newsread.decoding import clean
from newsread.kept.bookmark import Bookmark
from newsread.kept.notes import join_note, split_note, unfinished_tag
from tui.bindings import bindings_of
from tui.first_lines import first_lines
from tui.keeping import Keeping
from tui.screens.styles import OTHER_SCREENS
from tui.widgets.key_line import KeyLine

_QUOTE_LINES = 2
_MARGINS = 2
"""Cells left and right of the passage."""


class NoteScreen(ModalScreen[None]):
    """Some lines to write into. What was typed is kept, however the screen ends.

    Args:
        quote: The passage that the note is about.
        typed: What is there to begin with.
        known_tags: Tags to be offered, the likeliest first.
        keep: Gets what was typed, at most once.
    """

    CSS_PATH = OTHER_SCREENS

    BINDINGS = bindings_of("note")

    def __init__(
        self, quote: str, typed: str, known_tags: Sequence[str], keep: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._quote = " ".join(quote.split())
        self._area = _NoteArea(typed, known_tags)
        self._typed = typed
        self._keep = keep

    def compose(self) -> ComposeResult:
        """The passage, the note, the keys."""
        with Vertical(id="note-box"):
            yield Static(self._beginning(self.app.size.width), id="note-quote")
            yield self._area
            yield KeyLine("note", "#word makes a tag", id="note-keys")

    def on_resize(self, event: events.Resize) -> None:
        """Cuts the passage to what there is room for."""
        self.query_one("#note-quote", Static).update(self._beginning(event.size.width))

    def action_note_save(self) -> None:
        """Keeps what is there, be it nothing."""
        self.dismiss()
        self._finish()

    def action_note_close(self) -> None:
        """Keeps what was typed, if anything was."""
        self.dismiss()
        self._finish_if_typed()

    def on_unmount(self) -> None:
        """Keeps what was typed when the program ends."""
        self._finish_if_typed()

    def _finish_if_typed(self) -> None:
        if self._text() != self._typed:
            self._finish()

    def _finish(self) -> None:
        self._typed = self._text()
        self._keep(self._typed)

    def _beginning(self, columns: int) -> Content:
        return Content("\n".join(first_lines(self._quote, columns - _MARGINS, _QUOTE_LINES)))

    def _text(self) -> str:
        return clean(self._area.text)


def note_of(bookmark: Bookmark, keeping: Keeping, done: Callable[[], None]) -> NoteScreen:
    """The screen that changes note and tags of a kept passage, and calls `done` when they are changed."""

    def keep(typed: str) -> None:
        keeping.edit(bookmark, *split_note(typed))
        done()

    return NoteScreen(bookmark.exact, join_note(bookmark.note, bookmark.tags), keeping.known_tags(), keep)


class _NoteArea(TextArea):
    """The note; the rest of a known tag is offered, and taken with tab or the right arrow."""

    BINDINGS = [Binding("tab", "take_suggestion", "Take the tag", show=False)]

    def __init__(self, typed: str, known_tags: Sequence[str]) -> None:
        super().__init__(typed, placeholder="What is it good for?", compact=True, id="note-text")
        self.highlight_cursor_line = False
        self._known_tags = known_tags
        self.move_cursor(self.document.end)

    def update_suggestion(self) -> None:
        """Offers the rest of the first known tag that begins with what is typed of one."""
        row, column = self.cursor_location
        line = self.document.get_line(row)
        begun = unfinished_tag(line) if column == len(line) else None
        self.suggestion = "" if begun is None else _rest_of(begun, self._known_tags)

    def insert_text_at_cursor(self, text: str) -> None:
        """Adds a text where the cursor is."""
        self.insert(text)

    def action_take_suggestion(self) -> None:
        """Takes the rest of the tag."""
        self.insert(self.suggestion)


def _rest_of(begun: str, tags: Sequence[str]) -> str:
    """What is missing to the first of the tags that begins so; empty if none does."""
    for tag in tags:
        if tag.casefold().startswith(begun.casefold()):
            return tag[len(begun) :]
    return ""
