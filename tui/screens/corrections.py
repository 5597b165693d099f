"""The list of the corrections that hold for an article."""

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static

from newsread.errors import NewsreadError
from newsread.kept.corrections import Correction, in_words, place_of
from tui.bindings import app_bindings, bindings_of
from tui.mending import Mending
from tui.messages import KeptChanged
from tui.screens.list_moves import ListMoves
from tui.undo import Undo
from tui.widgets.key_line import KeyLine
from tui.widgets.long_list import LongList


class CorrectionScreen(ListMoves, ModalScreen[int | None]):
    """The corrections, the last one first; gives the offset of the one to go to, or None."""

    BINDINGS = [*bindings_of("corrections"), *app_bindings()]

    def __init__(self, mending: Mending, undo: Undo) -> None:
        super().__init__()
        self._mending = mending
        self._undo = undo
        self._told = ""

    def compose(self) -> ComposeResult:
        """How many there are, the list, the keys."""
        with Vertical(id="corrections-box"):
            yield Static(id="corrections-title")
            yield CorrectionList(self._mending, id="corrections")
            yield Static(Content("Nothing corrected in this article"), id="corrections-notice")
            yield KeyLine("corrections", id="corrections-keys")

    @property
    def _list(self) -> "CorrectionList":
        return self.query_one(CorrectionList)

    def on_mount(self) -> None:
        """Lists them."""
        self._show(0)

    def action_corrections_jump(self) -> None:
        """Closes the list and goes to where the correction was made."""
        correction = self._list.chosen
        if correction is None:
            return
        place = place_of(correction.edit)
        if correction.is_general:
            self._tell("It holds in all articles, not at one place")
        elif place is None or place.start < 0:
            self._tell("The article has changed, and this place is no longer in it")
        else:
            self.dismiss(place.start)

    def action_corrections_delete(self) -> None:
        """Takes one back."""
        correction = self._list.chosen
        if correction is not None:
            self._mending.remove(correction)
            self._after_change("taken back, z corrects it again")

    def action_corrections_clear(self) -> None:
        """Takes all of this article back."""
        of_this_article = [one for one in self._mending.of_article if not one.is_general]
        if of_this_article:
            self._mending.remove(*of_this_article)
            self._after_change(f"{len(of_this_article)} taken back, z corrects them again")

    def action_corrections_undo(self) -> None:
        """Takes the last change back."""
        try:
            told = self._undo.take_back()
        except NewsreadError as error:
            self.notify(str(error), severity="warning", markup=False)
            return
        self._after_change(told or "Nothing to undo")

    def action_corrections_close(self) -> None:
        """Closes the list."""
        self.dismiss(None)

    def on_click(self, event: events.Click) -> None:
        """Closes the list when the mouse is clicked beside it."""
        if event.widget is self:
            self.dismiss(None)

    @on(OptionList.OptionSelected)
    def _picked(self) -> None:
        self.action_corrections_jump()

    @on(KeptChanged)
    def _kept_changed(self) -> None:
        self._show(self._list.highlighted or 0)

    def _after_change(self, done: str) -> None:
        self._told = self._mending.problem or done
        self._show(self._list.highlighted or 0)

    def _show(self, marked: int) -> None:
        corrections = self._mending.of_article[::-1]
        self._list.show(corrections, marked)
        self._list.display = bool(corrections)
        self._list.focus()
        self.query_one("#corrections-notice").display = not corrections
        self._show_title()

    def _tell(self, sentence: str) -> None:
        """Tells something behind the title, in the place of what was told before."""
        self._told = sentence
        self._show_title()

    def _show_title(self) -> None:
        count = str(len(self._mending.of_article))
        told = Content.styled(f"   {self._told}" if self._told else "", "$warning")
        title = Content.assemble("Corrections   ", (count, "bold $accent"), told)
        self.query_one("#corrections-title", Static).update(title)


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
