"""Keeping passages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsread.errors import NewsreadError
from newsread.plural import counted
from newsread.rows import Span
from tui.bindings import keymap_of
from tui.messages import OpenArticle, PlaceToShow
from tui.notices import warn
from tui.screens.state import ReadingState

if TYPE_CHECKING:
    from newsread.kept.bookmark import Bookmark


class Bookmarking(ReadingState):
    """The actions that keep or copy a passage."""

    def load_kept(self) -> None:
        """Shows the passages kept earlier."""
        try:
            notices = self.keeping.load()
        except NewsreadError as error:
            notices = [str(error)]
        for notice in notices:
            warn(self, notice)
        self.show_kept()

    def tell_of_disk(self, done: str) -> None:
        """Tells what was done, or why it is not saved yet."""
        problem = self.keeping.problem or self.mending.problem
        if problem:
            self.notify(problem, severity="error", markup=False)
        else:
            self.status.tell(done)

    def passage(self) -> Span:
        """The selection, or the sentence of the place one stands on, or the first on the screen."""
        from newsread.passages import first_sentence_in, sentence_at

        selected = self.reader.selected_span()
        if selected is not None:
            return selected
        here = self.here()
        if here is not None:
            return sentence_at(self.article.text, here[0])
        return first_sentence_in(self.article.text, *self.reader.visible_span())

    def go_to_kept(self, bookmark: Bookmark) -> None:
        """Goes to a kept passage, in another article if need be."""
        if bookmark.start < 0:
            self.status.tell("This passage is no longer in its article")
        elif self.keeping.is_here(bookmark):
            self.go_to(bookmark.start)
        elif bookmark.path == "-":
            self.status.tell("Its article came from another program")
        else:
            self.post_message(OpenArticle(bookmark.path, PlaceToShow(bookmark.start)))

    def action_bookmark_add(self) -> None:
        """Keeps the passage; opens the note of one that is kept already."""
        start, end = self.passage()
        known = self.keeping.at(start, end)
        if known is not None:
            self._edit_note(known)
            return
        self.keeping.add(start, end, self._names_in(start, end))
        self._after_keeping("kept")

    def action_bookmark_note(self) -> None:
        """Keeps the passage with a note."""
        from newsread.kept.notes import split_note
        from tui.screens.note import NoteScreen

        start, end = self.passage()
        known = self.keeping.at(start, end)
        if known is not None:
            self._edit_note(known)
            return

        def keep(typed: str) -> None:
            note, tags = split_note(typed)
            self.keeping.add(start, end, self._names_in(start, end), note, tags)
            self._after_keeping("kept with a note" if note else "kept")

        self.app.push_screen(NoteScreen(self.article.text[start:end], "", self.keeping.known_tags(), keep))

    def action_bookmark_list(self) -> None:
        """Opens the list of kept passages."""
        from tui.screens.bookmarks import BookmarkScreen

        self.app.push_screen(
            BookmarkScreen(self.keeping, self.mending, self.undo), self._bookmark_list_closed
        )

    def action_bookmark_export(self) -> None:
        """Asks for the name of a file and writes the kept passages there."""
        from tui.screens.exporting import ExportScreen, choices

        try:
            found = choices(self.keeping, self.mending)
        except NewsreadError as error:
            warn(self, error)
            return
        if found:
            self.app.push_screen(ExportScreen(found))
        else:
            key = keymap_of(self).first_key("bookmark.add")
            self.status.tell(f"Nothing kept yet: {key} keeps a passage")

    def action_copy(self) -> None:
        """Copies the passage to the clipboard; the message says whose."""
        start, end = self.passage()
        self.run_worker(self._copy(self.article.text[start:end]), exclusive=True, group="copy")

    async def _copy(self, text: str) -> None:
        from tui.clipboard import copy_with_program, fits_terminal

        words = counted(len(text.split()), "word")
        way = self.settings.clipboard
        if way == "off":
            self.status.tell("Nothing copied: the clipboard is off in the settings")
        elif way != "terminal" and not self.app.is_web and await copy_with_program(text):
            self.status.tell(f"copied {words}")
        elif way == "system":
            self.status.tell("Nothing copied: no clipboard program works here")
        elif not fits_terminal(text):
            self.status.tell(f"Nothing copied: {words} are too long for the terminal's clipboard")
        else:
            self.app.copy_to_clipboard(text)
            self.status.tell(f"sent {words} to the terminal's clipboard")

    def _edit_note(self, bookmark: Bookmark) -> None:
        from tui.screens.note import note_of

        changed = partial(self._after_keeping, "note changed")
        self.app.push_screen(note_of(bookmark, self.keeping, changed))

    def _names_in(self, start: int, end: int) -> tuple[str, ...]:
        """The names of what is mentioned between two offsets, each once."""
        spans = ((row.name, span) for row in self.rows for span in row.spans)
        return tuple(dict.fromkeys(name for name, (a, b) in spans if start <= a and b <= end))

    def _after_keeping(self, done: str) -> None:
        self.reader.clear_selection()
        self.show_kept()
        self.tell_of_disk(done)

    def _bookmark_list_closed(self, bookmark: Bookmark | None) -> None:
        self.show_kept()
        if bookmark is not None:
            self.go_to_kept(bookmark)
