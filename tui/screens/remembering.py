"""The article as the reader left it: the place, and how it was on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.timer import Timer

from newsread.errors import NewsreadError
from tui.notices import warn
from tui.screens.state import ReadingState

if TYPE_CHECKING:
    from newsread.kept.readings import Counts, PanelState, Reading, View

_REMEMBER_AFTER_SECONDS = 1.0


class Remembering(ReadingState):
    """What is saved about reading without being asked, and taken from there the next time."""

    _place: int | None = None
    """The first character on the screen; None before there is a screen."""
    _measure = 0
    _end = 0
    _remembered: tuple[int, int, View, Counts | None] | None = None
    _remembering: Timer | None = None
    _told_of_disk = False
    _is_resumed = False
    _former: tuple[int, View] | None = None

    def follow(self, former: Remembering) -> None:
        """Has the screen begin as that of an earlier version of the article is left."""
        from store.anchors import moved_place

        place = moved_place(former.article.text, self.article.text, former.reader.place)
        self._former = place, former._view()

    def resume_at_once(self) -> None:
        """Shows the article as it was left, before the first frame, if the library can tell so soon."""
        if self._former is None:
            self._resume(self.library.find_at_once(self.article))
            return
        place, view = self._former
        self._is_resumed = True
        self._show_view(view)
        self.reader.go_to(place)

    def resume(self) -> None:
        """Does so after the first frame, if the library could not."""
        if self._is_resumed:
            return
        try:
            reading = self.library.find(self.article)
        except NewsreadError as error:
            warn(self, error)
            return
        self._resume(reading)

    def watch_view(self) -> None:
        """Begins to remember every change of how the article is on the screen."""
        for name in ("section", "order", "tinted"):
            self.watch(self, name, self.remember_soon, init=False)

    def note_place(self) -> None:
        """Takes down where the reader is: when the screen ends, the article is gone from it already."""
        self._place, self._measure = self.reader.place, self.reader.measure
        _, self._end = self.reader.visible_span()
        self.remember_soon()

    def remember_soon(self) -> None:
        """Remembers when nothing has changed for a moment."""
        if self._remembering is not None:
            self._remembering.stop()
        self._remembering = self.set_timer(_REMEMBER_AFTER_SECONDS, self.remember)

    def remember_anew(self) -> None:
        """Has the next remembering write even if nothing changes: the article is read again."""
        self._remembered = None

    def remember(self) -> None:
        """Saves place and view if they have changed; a disk that refuses is reported once."""
        if self._place is None:
            return
        is_known = self.findings is not None and self.findings.made.complete
        from newsread.kept.readings import counts_of

        at_present = self._place, self._end, self._view(), counts_of(self.rows) if is_known else None
        if at_present == self._remembered:
            return
        try:
            self.library.remember(self.article, *at_present)
            self._remembered = at_present
        except NewsreadError as error:
            if not self._told_of_disk:
                self._told_of_disk = True
                warn(self, error)

    def _resume(self, reading: Reading | None) -> None:
        if reading is None:
            return
        self._is_resumed = True
        self._show_view(reading.view)
        if reading.offset and not self.reader.place:
            self.reader.go_to(min(reading.offset, len(self.article.text)))

    def _view(self) -> View:
        """How the article is on the screen, where that is not as the settings say."""
        from newsread.kept.readings import View

        settings = self.settings
        return View(
            measure=self._measure if self._measure != settings.measure else None,
            order=self.order if self.order != settings.sort else None,
            section=self.section,
            tint=self.tinted if self.tinted != settings.tint else None,
            panel=self._panel_state(),
        )

    def _panel_state(self) -> PanelState | None:
        if self.has_class("-text-only"):
            return "text-only"
        return "hidden" if self.has_class("-no-panel") else None

    def _show_view(self, view: View) -> None:
        if view.measure is not None and "measure" not in self.settings.given:
            self.reader.measure = view.measure
        if view.order is not None:
            self.order = view.order
        if view.tint is not None:
            self.tinted = view.tint
        self.section = view.section
        self.set_class(view.panel == "text-only", "-text-only")
        self.set_class(view.panel == "hidden", "-no-panel")
