"""The dialogue's step in which a row goes into another one."""

from collections.abc import Callable, Iterable, Sequence

from textual import on
from textual.binding import Binding
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from newsread.rows import Row, kind_in_words, listed
from tui.screens.dialogue import Dialogue
from tui.widgets.choice_list import ChoiceList

_MOST_SHOWN = 200


class MergeDialogue(Dialogue):
    """The other rows, fewer with every letter that is typed.

    Args:
        about: What is corrected, in a line.
        others: The rows to choose from, none of them a figure.
        merged: Gets the chosen row and whether it is for all articles, after the dialogue has closed.
        for_all_articles: Whether to begin with all articles instead of this one.
    """

    BINDINGS = [
        Binding("down", "move(1)", "Next", show=False, priority=True),
        Binding("up", "move(-1)", "Previous", show=False, priority=True),
    ]

    def __init__(
        self,
        about: str,
        others: Sequence[Row],
        merged: Callable[[Row, bool], None],
        *,
        for_all_articles: bool,
    ) -> None:
        super().__init__(about, for_all_articles=for_all_articles)
        self._others = others
        self._merged = merged
        self._shown: Sequence[Row] = ()

    def body(self) -> Iterable[Widget]:
        """The line to type into, and the rows."""
        yield Input(
            placeholder="into … (a part of the name)", compact=True, select_on_focus=False, id="dialogue-line"
        )
        yield ChoiceList(id="dialogue-list", markup=False)

    @property
    def _list(self) -> ChoiceList:
        return self.query_one(ChoiceList)

    def on_mount(self) -> None:
        """Lists all of them."""
        self._list.can_focus = False
        self._show("")

    def action_move(self, direction: int) -> None:
        """Marks the next row (1) or the previous one (-1)."""
        if direction > 0:
            self._list.action_cursor_down()
        else:
            self._list.action_cursor_up()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._show(event.value)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        if self._list.highlighted is not None:
            self._merge(self._list.highlighted)

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self._merge(event.option_index)

    def _show(self, wanted: str) -> None:
        self._shown = listed(self._others, None, wanted)[:_MOST_SHOWN]
        self._list.clear_options()
        self._list.add_options(Option(_entry(row)) for row in self._shown)
        self._list.highlighted = 0 if self._shown else None

    def _merge(self, index: int) -> None:
        self.dismiss()
        self._merged(self._shown[index], self.for_all_articles)


def _entry(row: Row) -> Content:
    kind, count = kind_in_words(row.kind), len(row.spans)
    return Content.assemble(row.name, (f"  {kind}", "$quiet"), (f"  {count}", "$quiet"))
