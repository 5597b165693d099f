"""The head of the panel: the sections with their counts, and a rule that shows the progress."""

from collections.abc import Mapping

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from newsread.rows import SECTION_TITLES, SECTIONS, RowSection
from tui.widgets.painter import component_style

_FEWEST_DIGITS = 3
_WIDEST_GAP = 3


class SectionTabs(Widget):
    """`Actors 24   Figures 8   Locations 12`; a click lists one section, another click all.

    Every count has room for some digits more, so that nothing moves while it grows.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES = {"tabs--active", "tabs--quiet", "tabs--count"}

    counts: reactive[Mapping[RowSection, int]] = reactive({})
    active: reactive[RowSection | None] = reactive(None)

    class Picked(Message):
        """A section was clicked."""

        def __init__(self, section: RowSection) -> None:
            self.section = section
            super().__init__()

    def render(self) -> Content:
        """The titles and counts, as far apart as the width allows."""
        digits = max(_FEWEST_DIGITS, *(len(str(count)) for count in self.counts.values()), 0)
        cells = {section: len(SECTION_TITLES[section]) + 1 + digits for section in SECTIONS}
        free = self.size.width - sum(cells.values())
        gap = " " * max(1, min(free // (len(SECTIONS) - 1), _WIDEST_GAP))
        return Content(gap).join(
            self._tab(section).truncate(cells[section], pad=True) for section in SECTIONS
        )

    def on_click(self, event: events.Click) -> None:
        """Tells which section is under the mouse."""
        section = event.style.meta.get("section")
        if section in SECTIONS:
            self.post_message(self.Picked(section))

    def _tab(self, section: RowSection) -> Content:
        listed = self.active in (None, section)
        title = (
            self._style("active") if self.active == section else self._style("count" if listed else "quiet")
        )
        tab = Content.assemble(
            (SECTION_TITLES[section], title),
            " ",
            (str(self.counts.get(section, 0)), self._style("quiet") if not listed else self._style("count")),
        )
        return tab.stylize(Style.from_meta({"section": section}))

    def _style(self, name: str) -> Style:
        return component_style(self, f"tabs--{name}")


class ProgressRule(Widget):
    """A rule across the panel; while the extraction reads, its finished part is lit."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES = {"progress--done"}

    progress: reactive[float | None] = reactive(None)
    """Share of the text that has been read; None when there is nothing to wait for."""

    def render(self) -> Content:
        """The rule over the whole width."""
        width = self.size.width
        done = 0 if self.progress is None else max(1, round(self.progress * width))
        lit = component_style(self, "progress--done")
        return Content.assemble(("━" * done, lit), "─" * (width - done))
