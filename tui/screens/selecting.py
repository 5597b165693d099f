"""Selecting text with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from newsread.plural import counted
from newsread.rows import Span
from tui.bindings import keymap_of
from tui.screens.correcting import Correcting
from tui.screens.counting import Counting
from tui.units import UnitsNear, paragraphs_near, sentences_near, words_near
from tui.widgets.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.extent import Extent
    from tui.widgets.select_bar import SelectBar


class Selecting(Counting, Correcting):
    """The mode in which keys grow a selection; the line at the bottom shows it and has the focus then."""

    _extent: Extent | None = None

    @property
    def select_bar(self) -> SelectBar:
        """The line that shows the mode; there is none before it is first needed."""
        from tui.widgets.select_bar import SelectBar

        return self.query_one(SelectBar)

    def action_select_start(self) -> None:
        """Begins to select: what is selected, where one stands, or else the first word on the screen."""
        selected = self.reader.selected_span()
        here = self.here()
        if selected is not None:
            self._begin_with(selected)
        elif here is not None:
            self._begin_with(here)
        else:
            start, end = self.reader.visible_span()
            words = [word for word in words_near(self.article.text, start) if start <= word[0] < end]
            self._begin_with(words[0] if words else (start, start + 1))

    def action_select_sentence(self) -> None:
        """Begins with the whole sentence."""
        self._begin_with(self.passage())

    def action_select_here(self) -> None:
        """Begins anew with the word at the cursor."""
        cursor = self._cursor_offset()
        words = words_near(self.article.text, cursor)
        self._begin_with(next((word for word in words if word[0] <= cursor < word[1]), (cursor, cursor + 1)))

    def action_select_whole_sentence(self) -> None:
        """Begins anew with the sentence at the cursor."""
        from newsread.passages import sentence_at

        self._begin_with(sentence_at(self.article.text, self._cursor_offset()))

    def action_select_right(self) -> None:
        """Moves the cursor a character on."""
        self._step_character(1)

    def action_select_left(self) -> None:
        """Moves the cursor a character back."""
        self._step_character(-1)

    def action_select_next_word(self) -> None:
        """Adds a word, or takes one away at the beginning."""
        self._grow(1, words_near)

    def action_select_previous_word(self) -> None:
        """Adds the word before, or takes one away at the end."""
        self._grow(-1, words_near)

    def action_select_next_sentence(self) -> None:
        """Adds a sentence."""
        self._grow(1, sentences_near)

    def action_select_previous_sentence(self) -> None:
        """Adds the sentence before."""
        self._grow(-1, sentences_near)

    def action_select_next_paragraph(self) -> None:
        """Adds a paragraph."""
        self._grow(1, paragraphs_near)

    def action_select_previous_paragraph(self) -> None:
        """Adds the paragraph before."""
        self._grow(-1, paragraphs_near)

    def action_select_down(self) -> None:
        """Moves the cursor a line down."""
        self._move_row(1)

    def action_select_up(self) -> None:
        """Moves the cursor a line up."""
        self._move_row(-1)

    def action_select_swap(self) -> None:
        """Moves the cursor to the other end."""
        if self._extent:
            self._show_extent(self._extent.swapped())

    def action_select_copy(self) -> None:
        """Copies the selection and leaves the mode."""
        self.action_copy()
        self.action_select_end()

    def action_select_keep(self) -> None:
        """Keeps the selection and leaves the mode."""
        self.action_bookmark_add()
        self.action_select_end()

    def action_select_name(self) -> None:
        """Adds the selection as a name and leaves the mode."""
        self._leave_mode()
        self.action_mend_add()

    def action_select_end(self) -> None:
        """Leaves the mode; nothing is selected."""
        self.reader.clear_selection()
        self._leave_mode()

    def on_select_bar_left(self) -> None:
        """Leaves the mode when the line has lost the focus."""
        self._leave_mode()

    @on(Reader.SelectionChanged)
    def _selection_changed(self, message: Reader.SelectionChanged) -> None:
        if message.span is None and self.reader.selected_span() is None:
            self._leave_mode()
        elif message.span is not None and self._extent is None:
            self._tell_of_selection(message.span)

    def _tell_of_selection(self, span: Span) -> None:
        """Tells what to do with what the mouse selects; the line for keys has its own words."""
        words = counted(len(self.article.text[slice(*span)].split()), "word")
        key = keymap_of(self).first_key
        self.status.tell(f"{words}: {key('copy')} copies, {key('bookmark.add')} keeps")

    def _begin_with(self, span: Span) -> None:
        if span[0] >= min(span[1], len(self.article.text)):
            self.status.tell("There is no text here to select")
            return
        from tui.extent import extent_of
        from tui.widgets.select_bar import SelectBar

        if not self.query(SelectBar):
            self.mount(SelectBar(id="selecting"))
        self.add_class("-selecting")
        self.set_focus(self.select_bar)
        self._show_extent(extent_of(span))

    def _leave_mode(self) -> None:
        if self._extent is None:
            return
        self._extent = None
        self.remove_class("-selecting")
        self.reader.set_layer("cursor", [])
        if self.focused is self.select_bar:
            self.set_focus(self.reader)

    def _cursor_offset(self) -> int:
        assert self._extent is not None
        return self._extent.cursor(self.article.text)[0]

    def _step_character(self, direction: int) -> None:
        self._change(lambda extent: extent.stepped(self.article.text, direction))

    def _grow(self, direction: int, units_near: UnitsNear) -> None:
        self._change(lambda extent: extent.grown(self.article.text, direction, units_near))

    def _change(self, changed: Callable[[Extent], Extent]) -> None:
        """Changes the extent as often as is wanted, while that makes a difference."""
        extent = self._extent
        for _ in range(self.times):
            before = extent
            extent = changed(extent) if extent else None
            if extent == before:
                break
        if extent:
            self._show_extent(extent)

    def _move_row(self, direction: int) -> None:
        if self._extent:
            offset = self.reader.offset_in_row(self._cursor_offset(), direction * self.times)
            if offset is not None:
                self._show_extent(self._extent.reaching(self.article.text, offset))

    def _show_extent(self, extent: Extent) -> None:
        self._extent = extent
        text = self.article.text
        cursor = extent.cursor(text)
        self.reader.select(*extent.span)
        self.reader.set_layer("cursor", [(*cursor, "cursor")])
        self.reader.show_row_of(cursor[0])
        self.select_bar.words = len(text[slice(*extent.span)].split())
