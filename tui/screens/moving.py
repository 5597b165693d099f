"""Moving through the article."""

from tui.screens.going import Going

_MEASURE_STEP = 4
_NARROWEST = 40
_WIDEST = 120


class Moving(Going):
    """The actions that scroll, and the way back after jumps."""

    def action_read_down(self) -> None:
        """Scrolls a line down."""
        self.reader.action_scroll_rows(self.times)

    def action_read_up(self) -> None:
        """Scrolls a line up."""
        self.reader.action_scroll_rows(-self.times)

    def action_read_half_down(self) -> None:
        """Scrolls half a page down, or as many lines as were typed before."""
        self._scroll_half(1)

    def action_read_half_up(self) -> None:
        """Scrolls half a page up, or as many lines as were typed before."""
        self._scroll_half(-1)

    def action_read_page_down(self) -> None:
        """Turns a page."""
        self.reader.action_scroll_page(self.times)

    def action_read_page_up(self) -> None:
        """Turns a page back."""
        self.reader.action_scroll_page(-self.times)

    def action_read_top(self) -> None:
        """Goes to the beginning, or to the line typed before; the place is remembered."""
        if self.count is not None:
            self.go_to_counted(str(self.count))
            return
        self.jumps.leave(self.reader.top_offset())
        self.reader.action_go_top()

    def action_read_end(self) -> None:
        """Goes to the end, or to the line typed before; the place is remembered."""
        if self.count is not None:
            self.go_to_counted(str(self.count))
            return
        self.jumps.leave(self.reader.top_offset())
        self.reader.action_go_end()

    def action_read_next_paragraph(self) -> None:
        """Goes to the next paragraph."""
        self.reader.action_scroll_paragraphs(self.times)

    def action_read_previous_paragraph(self) -> None:
        """Goes to the previous paragraph."""
        self.reader.action_scroll_paragraphs(-self.times)

    def action_jump_back(self) -> None:
        """Returns to the place before the last jump."""
        self._jump_to(self.jumps.back(self.reader.top_offset()), "There was no jump before this")

    def action_jump_forward(self) -> None:
        """Undoes the last way back."""
        self._jump_to(self.jumps.forward(self.reader.top_offset()), "There is no way forward")

    def action_measure_wider(self) -> None:
        """Makes the text wider, unless the screen has no room for what was wanted before."""
        fills_screen = self.reader.measure > self.reader.rows.width
        self._set_measure(self.reader.measure + (0 if fills_screen else _MEASURE_STEP))

    def action_measure_narrower(self) -> None:
        """Makes the text narrower."""
        self._set_measure(self.reader.rows.width - _MEASURE_STEP)

    def _scroll_half(self, direction: int) -> None:
        if self.count is None:
            self.reader.action_scroll_half_page(direction)
        else:
            self.reader.action_scroll_rows(direction * self.count)

    def _jump_to(self, place: int | None, otherwise: str) -> None:
        if place is None:
            self.status.tell(otherwise)
        else:
            self.reader.go_to(place)

    def _set_measure(self, cells: int) -> None:
        self.reader.measure = max(_NARROWEST, min(cells, _WIDEST))
        self.status.tell(f"{self.reader.rows.width} columns")
