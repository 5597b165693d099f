"""The list of articles read: two lines for each."""

from datetime import datetime
from pathlib import Path

from textual import events
from textual.content import Content

from newsread.first_screen.fitting import cell_length, fitting_path
from newsread.kept.readings import Reading, when
from newsread.plural import counted
from newsread.source_names import shown
from tui.library_entry import LibraryEntry
from tui.widgets.long_list import LongList

_BAR_CELLS = 8
_FEWEST_SOURCE_CELLS = 30
_GAP = "  "


class ReadingEntries(LongList[LibraryEntry]):
    """Articles read, one of them marked."""

    _width = 0
    """That of the last time it was shown; it has none while nothing is listed."""

    def on_resize(self, event: events.Resize) -> None:
        """Cuts the paths anew to what there is room for."""
        if event.size.width != self._width:
            self._width = event.size.width
            self.show(self.listed, self.highlighted or 0)

    def entry(self, item: LibraryEntry) -> Content:
        """Title and file; below them how far it is read, what it names, when it was read."""
        reading = item.reading
        title = Content.styled(reading.title, "bold")
        missing = Content.styled("file missing  " if item.is_missing else "", "bold $error")
        lines = [self._with_source(missing + title, _source(reading)), _state(item)]
        if item.mentions:
            found = " · ".join(f"{one.name} {one.times}" for one in item.mentions)
            lines.append(Content.styled(f"mentions {found}", "$accent"))
        return Content("\n").join(lines)

    def _with_source(self, title: Content, source: str) -> Content:
        """A line of the title and the source, each cut where it does least harm."""
        width = self.scrollable_content_region.width or self._width
        free = width - len(_GAP) - 2
        source = fitting_path(source, max(free - title.cell_length, min(_FEWEST_SOURCE_CELLS, free // 2), 0))
        title = title.truncate(max(0, free - cell_length(source)), ellipsis=True)
        return title + Content.styled(_GAP + source, "$quiet")


def _state(item: LibraryEntry) -> Content:
    reading = item.reading
    filled = round(reading.percent * _BAR_CELLS / 100)
    parts = [when(reading.seen, datetime.now().astimezone())]
    if reading.counts is not None:
        counts = reading.counts
        numbers = ((counts.actors, "actor"), (counts.figures, "figure"), (counts.locations, "location"))
        parts.append(" · ".join(counted(count, noun) for count, noun in numbers))
    return Content.assemble(
        ("━" * filled, "$accent"),
        ("─" * (_BAR_CELLS - filled), "$rule"),
        (f" {reading.percent:>3} %  ", "$quiet"),
        ("  ".join(part for part in parts if part), "$quiet"),
        (f"  ★ {item.bookmarks}" if item.bookmarks else "", "$kept"),
    )


def _source(reading: Reading) -> str:
    """The file as one writes it: `~/news/sava.txt`."""
    path = shown(reading.path)
    home = str(Path("~").expanduser())
    return f"~{path.removeprefix(home)}" if path.startswith(f"{home}/") else path
