"""All about one row: its mentions in context, what is mentioned with it, the figures there."""

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from newsread.companions import Companion, companions
from newsread.rows import Row
from tui.bindings import app_bindings, bindings_of
from tui.screens.box import Box
from tui.selection import Selection
from tui.widgets.companion_list import CompanionList, standing
from tui.widgets.context_list import ContextList
from tui.widgets.key_line import KeyLine


class DetailsScreen(Box[Selection | None]):
    """Three lists about a row; gives the mention to go to, of this row or of another one, or None.

    Args:
        text: The article's text.
        rows: All rows.
        selection: The row and its current mention.
    """

    BINDINGS = [*bindings_of("details"), *app_bindings()]

    def __init__(self, text: str, rows: Sequence[Row], selection: Selection) -> None:
        super().__init__()
        self._text = text
        self._selection = selection
        beside = companions(text, rows, selection.row)
        self._others = [companion for companion in beside if companion.row.section != "figures"]
        self._figures = [companion for companion in beside if companion.row.section == "figures"]

    def compose(self) -> ComposeResult:
        """What the row is, its mentions, below them its companions, the keys."""
        row = self._selection.row
        with Vertical(id="details-box"):
            yield Static(_about(row), id="details-about")
            yield _heading("Mentions", len(row.spans))
            yield ContextList(self._text, self._selection, id="details-mentions")
            with Horizontal(id="details-beside"):
                yield _part("In the same sentences", self._others, "details-others")
                yield _part("Figures there", self._figures, "details-figures")
            yield KeyLine("details", id="details-keys")

    @property
    def _list(self) -> OptionList:
        """The list that has the focus."""
        return self.focused if isinstance(self.focused, OptionList) else self.query_one(ContextList)

    def action_details_go(self) -> None:
        """Takes what is highlighted in the list that has the focus."""
        self._list.action_select()

    def action_details_down(self) -> None:
        """Highlights the next line."""
        self._list.action_cursor_down()

    def action_details_up(self) -> None:
        """Highlights the previous line."""
        self._list.action_cursor_up()

    def action_details_first(self) -> None:
        """Highlights the first line."""
        self._list.action_first()

    def action_details_last(self) -> None:
        """Highlights the last line."""
        self._list.action_last()

    def action_details_next_list(self) -> None:
        """Gives the focus to the next list."""
        self.focus_next()

    def action_details_previous_list(self) -> None:
        """Gives the focus to the previous list."""
        self.focus_previous()

    def action_details_close(self) -> None:
        """Goes nowhere."""
        self.dismiss(None)

    @on(OptionList.OptionSelected, "#details-mentions")
    def _mention_taken(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(Selection(self._selection.row, event.option_index))

    @on(OptionList.OptionSelected, "CompanionList")
    def _companion_taken(self, event: OptionList.OptionSelected) -> None:
        assert isinstance(event.option_list, CompanionList)
        companion = event.option_list.listed[event.option_index]
        self.dismiss(Selection(companion.row, companion.first))


def _about(row: Row) -> Content:
    """The name, what it is, and how else it is called."""
    what = " · ".join(filter(None, (standing(row), row.descriptor, row.doubt)))
    name = Content.styled(row.name, f"bold $kind-{row.kind}")
    names = "also " + ", ".join(row.aliases) if row.aliases else ""
    return Content.assemble(name, (f"   {what}", "$quiet"), (f"\n{names}" if names else "", "$quiet"))


def _heading(title: str, count: int) -> Static:
    return Static(Content.assemble(title, (f" {count}", "$quiet")), classes="details-heading")


def _part(title: str, companions: Sequence[Companion], id: str) -> Vertical:
    """A heading, and below it the companions or a dash."""
    shown = CompanionList(companions, id=id) if companions else Static("–", classes="details-none")
    return Vertical(_heading(title, len(companions)), shown)
