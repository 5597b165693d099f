"""The list of the corrections that hold for an article."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from newsread.kept.corrections import Correction
from newsread.kept.edits import in_words, place_of
from tui.bindings import app_bindings, bindings_of, keymap_of
from tui.mending import Mending
from tui.messages import KeptChanged
from tui.screens.box import Box
from tui.screens.listing import Listing
from tui.undo import Undo
from tui.widgets.key_line import KeyLine
from tui.widgets.list_title import ListTitle
from tui.widgets.long_list import LongList


class CorrectionScreen(Box[int | None], Listing[Correction]):
    """The corrections, the last one first; gives the offset of the one to go to, or None."""

    BINDINGS = [*bindings_of("corrections"), *app_bindings()]

    def __init__(self, mending: Mending, undo: Undo) -> None:
        super().__init__()
        self._mending = mending
        self._undo = undo

    def compose(self) -> ComposeResult:
        """How many there are, the list, the keys."""
        with Vertical(id="corrections-box"):
            yield ListTitle()
            yield CorrectionList(self._mending, id="corrections")
            yield Static(classes="list-notice")
            yield KeyLine("corrections", id="corrections-keys")

    @property
    def _list(self) -> "CorrectionList":
        return self.query_one(CorrectionList)

    def on_mount(self) -> None:
        """Lists them."""
        self.show_listed()

    def show_listed(self, marked: int = 0) -> None:
        """Lists the corrections that hold now."""
        corrections = self._mending.of_article[::-1]
        self.list_items(corrections, marked, "Nothing corrected in this article")
        self._title.show(Content.assemble("Corrections   ", (str(len(corrections)), "bold $accent")))

    def take(self) -> None:
        """Goes to where the correction was made."""
        self.action_corrections_jump()

    def action_corrections_jump(self) -> None:
        """Closes the list and goes to where the correction was made."""
        correction = self._list.chosen
        if correction is None:
            return
        place = place_of(correction.edit)
        if correction.is_general:
            self._title.tell("It holds in all articles, not at one place")
        elif place is None or place.start < 0:
            self._title.tell("The article has changed, and this place is no longer in it")
        else:
            self.dismiss(place.start)

    def action_corrections_delete(self) -> None:
        """Takes one back."""
        correction = self._list.chosen
        if correction is not None:
            self._mending.remove(correction)
            self._after_change(f"taken back, {self._undo_key} corrects it again")

    def action_corrections_clear(self) -> None:
        """Takes all of this article back."""
        of_this_article = [one for one in self._mending.of_article if not one.is_general]
        if of_this_article:
            self._mending.remove(*of_this_article)
            count = len(of_this_article)
            self._after_change(f"{count} taken back, {self._undo_key} corrects them again")

    def action_corrections_undo(self) -> None:
        """Takes the last change back."""
        self._after_change(self._undo.take_back() or "Nothing to undo")

    def action_corrections_close(self) -> None:
        """Closes the list."""
        self.dismiss(None)

    @on(KeptChanged)
    def _kept_changed(self) -> None:
        self.show_listed(self._list.highlighted or 0)

    @property
    def _undo_key(self) -> str:
        return keymap_of(self).first_key("corrections.undo")

    def _after_change(self, done: str) -> None:
        self.show_listed(self._list.highlighted or 0)
        self._title.tell(self._mending.problem or done)


class CorrectionList(LongList[Correction]):
    """Corrections, one of them marked."""

    def __init__(self, mending: Mending, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._mending = mending

    def entry(self, correction: Correction) -> Content:
        """What it does; below it for which articles, and when it was made."""
        scope = "all articles" if correction.is_general else "this article"
        about = Content.styled(f"{scope} · {correction.created[:10]}", "$quiet")
        is_unsaved = self._mending.is_unsaved(correction)
        unsaved = Content.styled("  not saved yet" if is_unsaved else "", "bold $error")
        return Content(f"{in_words(correction.edit)}\n") + about + unsaved
