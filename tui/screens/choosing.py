"""Choosing rows, and stepping from mention to mention."""

from textual import on

from newsread.first_screen.frame import SECTION_TITLES
from newsread.rows import ORDERS, Order, Row, RowSection, same_row
from tui.bindings import keymap_of
from tui.screens.counting import Counting
from tui.selection import Selection, following, nearest, row_at
from tui.widgets.entity_list import EntityList
from tui.widgets.panel import Panel
from tui.widgets.reader import Reader
from tui.widgets.tabs import SectionTabs

_ORDER_NAMES: dict[Order, str] = {"count": "number of mentions", "first": "first mention", "name": "name"}


class Choosing(Counting):
    """The actions on rows, mentions and filters."""

    _awaited: int | None = None
    """The offset of a mention to choose as soon as it is found."""

    def choose(self, row: Row) -> None:
        """Chooses a row and goes to its mention nearest to the place of reading."""
        self._select(Selection(row, nearest(row.spans, self.reading_place())))

    def choose_in_full_list(self, row: Row, current: int | None = None) -> None:
        """Chooses a row even if a filter hides it: the filter is lifted.

        Args:
            row: The row.
            current: The index of the mention to go to; None for the nearest.
        """
        if row not in self.panel.listed:
            self.section = None
            self.panel.close_filter()
            self.wanted = ""
        if current is None:
            self.choose(row)
        else:
            self._select(Selection(row, current))

    def choose_at(self, offset: int) -> None:
        """Chooses what is mentioned at an offset: when it is found, unless another row is chosen first."""
        self._awaited = offset
        self.choose_awaited()

    def choose_awaited(self) -> None:
        """Chooses what is waited for, if it is found by now."""
        for row in self.rows if self._awaited is not None else ():
            for index, (start, _) in enumerate(row.spans):
                if start == self._awaited:
                    self.choose_in_full_list(row, index)
                    return

    def action_hit_next(self) -> None:
        """Goes to the next lit place."""
        self._step(1)

    def action_hit_previous(self) -> None:
        """Goes to the previous lit place."""
        self._step(-1)

    def action_mention_next(self) -> None:
        """Goes to the next mention of anything listed."""
        self._walk(1)

    def action_mention_previous(self) -> None:
        """Goes to the previous mention of anything listed."""
        self._walk(-1)

    def action_mention_pick(self) -> None:
        """Chooses what is mentioned first on the screen."""
        start, end = self.reader.visible_span()
        index = following(self.mentions, start - 1, 1)
        if index is None or not start <= self.mentions[index][0][0] < end:
            self.status.tell("Nothing listed is mentioned here")
            return
        span, row = self.mentions[index]
        self._light(Selection(row, row.spans.index(span)))

    def action_entity_next(self) -> None:
        """Chooses the next row."""
        self._tell_if_none_is_listed()
        self.panel.entities.action_row_down()

    def action_entity_previous(self) -> None:
        """Chooses the previous row."""
        self._tell_if_none_is_listed()
        self.panel.entities.action_row_up()

    def action_filter_all(self) -> None:
        """Lists everything; that only a section is listed is told no more."""
        self.section = None
        self.status.message = ""

    def action_filter_actors(self) -> None:
        """Lists actors only."""
        self._list_only("actors")

    def action_filter_figures(self) -> None:
        """Lists figures only."""
        self._list_only("figures")

    def action_filter_locations(self) -> None:
        """Lists locations only."""
        self._list_only("locations")

    def action_row_details(self) -> None:
        """Opens all about the chosen row."""
        from tui.screens.details import DetailsScreen

        if self.selection is None:
            self.status.tell(f"No row is chosen: {keymap_of(self).first_key('entity.next')} chooses one")
            return
        details = DetailsScreen(self.article.text, self.rows, self.selection)
        self.app.push_screen(details, self._details_closed)

    def action_row_order(self) -> None:
        """Sorts the rows in the next order."""
        self.order = ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)]
        self.status.tell(f"sorted by {_ORDER_NAMES[self.order]}")

    def action_view_tint(self) -> None:
        """Colours everything listed by kind, or nothing."""
        self.tinted = not self.tinted

    @on(EntityList.Chosen)
    def _row_chosen(self, message: EntityList.Chosen) -> None:
        self.choose(message.row)

    @on(EntityList.Opened)
    def _row_opened(self) -> None:
        self.search_lit = False
        self._step(1)

    @on(Reader.Picked)
    def _text_picked(self, message: Reader.Picked) -> None:
        if found := row_at(self.mentions, message.offset):
            span, row = found
            self._light(Selection(row, row.spans.index(span)))
            if message.for_details:
                self.action_row_details()

    @on(EntityList.DetailsWanted)
    def _details_wanted(self) -> None:
        self.action_row_details()

    def _details_closed(self, wanted: Selection | None) -> None:
        """Goes to what was taken, in the rows as they are by now."""
        row = same_row(self.rows, wanted.row) if wanted else None
        if wanted and row:
            self.choose_in_full_list(row, wanted.moved_to(row).current)

    @on(SectionTabs.Picked)
    def _tab_picked(self, message: SectionTabs.Picked) -> None:
        self.section = None if self.section == message.section else message.section

    @on(Panel.FilterChanged)
    def _filter_changed(self, message: Panel.FilterChanged) -> None:
        self.wanted = message.wanted

    def _list_only(self, section: RowSection) -> None:
        self.section = section
        self.status.tell(
            f"{SECTION_TITLES[section]} only, {keymap_of(self).first_key('filter.all')} lists all"
        )

    def _select(self, selection: Selection) -> None:
        """Lights a mention and goes to it."""
        self._light(selection)
        self.go_to(selection.span[0])

    def _light(self, selection: Selection) -> None:
        """Lights a mention; the text stays where it is."""
        self._awaited = None
        self.search_lit = False
        self.gone_to = None
        self.status.message = ""
        self.selection = selection

    def _step(self, direction: int) -> None:
        if self.search_lit and self.hits.count:
            direction = -direction if self.hits.backwards else direction
            before, self.hits = self.hits.current, self.hits.step(direction * self.times)
            self.go_to(self.hits.starts[self.hits.current])
            self.status.remark = _way(before, self.hits.current, self.hits.count, direction)
        elif self.selection is not None:
            before = self.selection.current
            self._select(self.selection.step(direction * self.times))
            places = len(self.selection.row.spans)
            self.status.remark = _way(before, self.selection.current, places, direction)
        else:
            key = keymap_of(self).first_key
            self.status.tell(
                f"Nothing is lit: {key('entity.next')} chooses a row, {key('search.open')} searches"
            )

    def _tell_if_none_is_listed(self) -> None:
        if not self.panel.listed:
            why = "" if self.rows else f": {self.panel.summary()}"
            self.status.tell(f"Nothing is listed{why}")

    def _walk(self, direction: int) -> None:
        start, _ = self.reader.visible_span()
        here = start - 1 if direction > 0 else start
        if self.selection is not None and self.is_visible(self.selection.span):
            here, _ = self.selection.span
        index = following(self.mentions, here, direction)
        if index is None:
            self._tell_if_none_is_listed()
            return
        span, row = self.mentions[(index + direction * (self.times - 1)) % len(self.mentions)]
        self._select(Selection(row, row.spans.index(span)))


def _way(before: int, after: int, places: int, direction: int) -> str:
    """What to say about steps from one lit place to another: nothing unless they went round the end."""
    if places == 1:
        return "the only one"
    if direction > 0:
        return "from the beginning again" if after <= before else ""
    return "from the end again" if after >= before else ""
