"""The head of the panel: the sections with their counts, and a rule that shows the progress."""

from collections.abc import Mapping

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from newsread.first_screen.frame import SECTION_TITLES, tab_widths
from newsread.rows import SECTIONS, RowSection
from tui.widgets.painter import component_style


class SectionTabs(Widget):
    """`Actors 24   Figures 8   Locations 12`; a click lists one section, another click all."""

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
        widths, gap = tab_widths(self.size.width, self.counts.values())
        return Content(" " * gap).join(
            self._tab(section).truncate(cells, pad=True)
            for section, cells in zip(SECTIONS, widths, strict=True)
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
