"""Mending what was found wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from newsread.errors import NewsreadError
from newsread.kinds import KIND_WORDS
from newsread.rows import Row, Span, kind_in_words
from tui.bindings import keymap_of
from tui.notices import warn
from tui.screens.bookmarking import Bookmarking
from tui.selection import Selection
from tui.widgets.entity_list import EntityList

if TYPE_CHECKING:
    from newsread.entities import Kind
    from newsread.kept import edits

_LONGEST_NAME = 120
"""In characters."""


class Correcting(Bookmarking):
    """The actions that correct what was found."""

    def load_corrections(self) -> None:
        """Takes over the corrections made earlier and in other windows."""
        try:
            self.mending.load()
        except NewsreadError as error:
            warn(self, error)
        self.show_corrected()

    def action_mend_menu(self) -> None:
        """Opens the menu of what can be corrected in the chosen row."""
        from tui.screens.command_menu import MendMenu

        if self.selection is None:
            key = keymap_of(self).first_key
            self.status.tell(f"Choose a row first: {key('entity.next')}, or {key('mention.pick')} on a name")
        elif self.selection.row.kind == "figure":
            self._ask_about_figure(self.selection)
        else:
            self.app.push_screen(MendMenu(self._about(self.selection), self._menu_chosen))

    def action_mend_add(self) -> None:
        """Asks what the selected name stands for, and lists it."""
        from newsread.kept import edits
        from newsread.passages import trimmed
        from store.anchors import anchor_at
        from tui.screens.command_menu import KindMenu

        selected = self.reader.selected_span()
        span = trimmed(self.article.text, *selected) if selected else (0, 0)
        if span[0] == span[1]:
            key = keymap_of(self).first_key("select.start")
            self.status.tell(f"Select a name first: {key}, or the mouse")
        elif span[1] - span[0] > _LONGEST_NAME:
            self.status.tell("That is too long for a name")
        else:
            name = " ".join(self.article.text[slice(*span)].split())

            def add(kind_id: str, for_all_articles: bool) -> None:
                self.reader.clear_selection()
                edit = edits.AddName(name, _kind(kind_id), anchor_at(self.article.text, *span))
                self._correct(edit, span, for_all_articles)

            self.app.push_screen(KindMenu(f"Add “{name}” as", add))

    def action_mend_list(self) -> None:
        """Opens the list of the corrections that hold for the article."""
        from tui.screens.corrections import CorrectionScreen

        self.app.push_screen(CorrectionScreen(self.mending, self.undo), self._correction_list_closed)

    @on(EntityList.Chosen)
    def _row_to_correct(self, message: EntityList.Chosen) -> None:
        if message.to_correct:
            self.action_mend_menu()

    def _menu_chosen(self, command_id: str, for_all_articles: bool) -> None:
        from newsread.kept import edits
        from store.anchors import anchor_at

        if self.selection is None or self.selection.row.kind == "figure":
            return
        row, span = self.selection.row, self.selection.span
        target = edits.Target(row.name, self.selection.row.kind, anchor_at(self.article.text, *span))
        form = " ".join(self.article.text[slice(*span)].split())
        match command_id:
            case "mend.rename":
                self._ask_for_name(target, span, for_all_articles)
            case "mend.merge":
                self._ask_for_receiver(target, span, for_all_articles)
            case "mend.split":
                self._correct(edits.SplitOff(target, form, target.mention), span, for_all_articles)
            case "mend.split-alike":
                self._correct(edits.SplitOff(target, form), span, for_all_articles)
            case "mend.kind":
                self._ask_for_kind(target, span, for_all_articles)
            case "mend.hide":
                self._correct(edits.Hide(target), span, for_all_articles)

    def _ask_about_figure(self, selection: Selection) -> None:
        from newsread.kept import edits
        from store.anchors import anchor_at
        from tui.screens.command_menu import FigureMenu

        def hide(command_id: str, for_all_articles: bool) -> None:
            edit = edits.HideFigure(selection.row.name, anchor_at(self.article.text, *selection.span))
            self._correct(edit, selection.span, for_all_articles)

        self.app.push_screen(FigureMenu(self._about(selection), hide))

    def _ask_for_name(self, target: edits.Target, span: Span, for_all_articles: bool) -> None:
        from newsread.kept import edits
        from tui.screens.naming import NameDialogue

        def rename(name: str, for_all: bool) -> None:
            self._correct(edits.Rename(target, name), span, for_all)

        about = f"Rename {target.name} to"
        self.app.push_screen(NameDialogue(about, target.name, rename, for_all_articles=for_all_articles))

    def _ask_for_kind(self, target: edits.Target, span: Span, for_all_articles: bool) -> None:
        from newsread.kept import edits
        from tui.screens.command_menu import KindMenu

        def change(kind_id: str, for_all: bool) -> None:
            self._correct(edits.ChangeKind(target, _kind(kind_id)), span, for_all)

        about = f"{target.name} is no {KIND_WORDS[target.kind]} but a"
        self.app.push_screen(KindMenu(about, change, for_all_articles=for_all_articles))

    def _ask_for_receiver(self, target: edits.Target, span: Span, for_all_articles: bool) -> None:
        from newsread.kept import edits
        from store.anchors import anchor_at
        from tui.screens.merging import MergeDialogue

        def merge(row: Row, for_all: bool) -> None:
            if row.kind != "figure":
                into = edits.Target(row.name, row.kind, anchor_at(self.article.text, *row.spans[0]))
                self._correct(edits.Merge(target, into), span, for_all)

        others = {
            (row.name, row.kind): row
            for row in reversed(self.rows)
            if row.kind != "figure" and (row.name, row.kind) != (target.name, target.kind)
        }
        about = f"Merge {target.name} into"
        self.app.push_screen(
            MergeDialogue(about, [*reversed(others.values())], merge, for_all_articles=for_all_articles)
        )

    def _correct(self, edit: edits.Edit, span: Span, for_all_articles: bool) -> None:
        """Corrects something, if that changes anything; the row that has the mention then is chosen."""
        from newsread.kept import edits

        if not self._changes_rows(edit, for_all_articles):
            self.status.tell("Nothing to correct: that is how it is listed")
            return
        self.mending.make(edit, for_all_articles=for_all_articles)
        row = next((row for row in self.rows if span in row.spans), None)
        self.selection = Selection(row, row.spans.index(span)) if row else None
        done = edits.in_words(edit) + (" in all articles" if for_all_articles else "")
        if row is None and not isinstance(edit, edits.Hide | edits.HideFigure):
            done += ": that kind is not listed"
        self.tell_of_disk(done)

    def _changes_rows(self, edit: edits.Edit, for_all_articles: bool) -> bool:
        from store.corrections import new_correction
        from tui.findings import corrected_rows

        if self.findings is None:
            return True
        trial = new_correction(self.article, edit, for_all_articles=for_all_articles)
        corrections = (*self.mending.of_article, trial)
        return corrected_rows(self.article, self.findings.made, corrections) != self.rows

    def _about(self, selection: Selection) -> str:
        """The row in words: "Amara Okafor · person · here “Okafor”"."""
        row = selection.row
        form = " ".join(self.article.text[slice(*selection.span)].split())
        return f"{row.name} · {kind_in_words(row.kind)}" + (f" · here “{form}”" if form != row.name else "")

    def _correction_list_closed(self, offset: int | None) -> None:
        self.show_corrected()
        if offset is not None:
            self.go_to(offset)


def _kind(command_id: str) -> Kind:
    """The kind of a command of the scope "kind"."""
    return next(kind for kind in KIND_WORDS if command_id == f"kind.{kind}")
