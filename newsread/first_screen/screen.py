"""The first screen as a text for the terminal: what the app shows in its first frame, drawn without it."""

from newsread.first_screen.fitting import cell_length, fitting_path, shortened
from newsread.first_screen.frame import (
    SECTION_TITLES,
    heading_height,
    hint_rank,
    hints_that_fit,
    in_percent,
    is_in_sight,
    panel_width,
    tab_widths,
)
from newsread.layout import TAB_WIDTH, WrappedText, column
from newsread.source_names import shown
from newsread.titles import title_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsread.first_screen.ink import Ink
    from newsread.shown_article import ShownArticle

_NOTICE = "Reading the article …"


class FirstScreen:
    """An article on a screen of a size.

    Args:
        article: What to show of it, and how.
        size: Columns and rows of the terminal.
        ink: Writes in its colours.
    """

    def __init__(self, article: "ShownArticle", size: tuple[int, int], ink: "Ink") -> None:
        self._article = article
        self._ink = ink
        self._columns, self._lines = size
        self._has_drawer = not panel_width(self._columns, None)
        self._panel = panel_width(self._columns, article.panel_width) if article.panel == "shown" else 0
        self._panel_is_left = article.panel_side == "left"
        self._left = self._panel if self._panel_is_left else 0
        self._width = self._columns - self._panel
        self._top = 0 if article.panel == "text-only" else heading_height(self._columns)
        self._height = self._lines - self._top - 1
        self._margin, measure = column(self._width - 1, article.measure)
        self._rows = WrappedText(article.text, measure)
        self._all_rows = round(len(self._rows) / article.share)
        self._first_row = min(self._rows.row_at(article.place), max(0, len(self._rows) - self._height))
        self._styled_spans = self._title_and_boilerplate()

    def drawn(self) -> str:
        """All cells of the screen, each row with the sequences that put it in its place."""
        return "".join([*self._heading(), *self._text(), *self._ruler(), *self._side(), *self._status()])

    def _heading(self) -> "Iterator[str]":
        """Title and source in a line; the title stays away while the text begins with it."""
        if not self._top:
            return
        style = self._ink.style("quiet", "background" if self._top == 2 else "surface")
        yield _at(self._left, 0) + style + " " * self._width
        source, inner = shown(self._article.source), self._width - 2
        most_cells = inner * 2 // 5 if self._article.place else inner
        source_cells = min(cell_length(source), most_cells - 2)
        yield _at(self._left + 1 + inner - source_cells, 0) + fitting_path(source, source_cells)
        if self._article.place:
            yield _at(self._left + 1, 0) + shortened(self._article.title, inner - source_cells - 2)
        if self._top == 2:
            yield _at(self._left, 1) + self._ink.style("rule", "background") + "─" * self._width

    def _text(self) -> "Iterator[str]":
        plain = self._ink.style("foreground", "background")
        for line in range(self._height):
            yield _at(self._left, self._top + line) + plain + " " * (self._width - 1)
            row = self._first_row + line
            if row < len(self._rows):
                yield _at(self._left + self._margin, self._top + line)
                yield from self._runs(self._rows.start(row), self._rows.line(row), plain)

    def _runs(self, start: int, line: str, plain: str) -> "Iterator[str]":
        """The characters of a row that begins at an offset, in their styles."""
        position, end = start, start + len(line)
        for first, last, style in self._styled_spans:
            if first < end and last > position:
                first, last = max(first, position), min(last, end)
                yield plain + _visible(line[position - start : first - start])
                yield style + _visible(line[first - start : last - start])
                position = last
        yield plain + _visible(line[position - start :])

    def _title_and_boilerplate(self) -> list[tuple[int, int, str]]:
        """The spans that are no plain text, in order, and their styles."""
        bold = self._ink.style("foreground", "background", bold=True)
        aside = self._ink.style("aside", "background", italic=True)
        spans = [(start, end, aside) for start, end in self._article.boilerplate]
        titles = title_span(self._article.text, self._article.title)
        spans += [(start, end, bold) for start, end in {*titles, *self._article.headings}]
        return sorted(spans)

    def _ruler(self) -> "Iterator[str]":
        """The map of the article beside the text."""
        for cell in range(self._height):
            lit = is_in_sight(cell, self._all_rows, self._height, self._first_row)
            style = self._ink.style("foreground", "in-sight" if lit else "background")
            yield _at(self._left + self._width - 1, self._top + cell) + style + " "

    def _side(self) -> "Iterator[str]":
        """The panel with nothing found yet."""
        if not self._panel:
            return
        left = 0 if self._panel_is_left else self._width + 1
        border = self._panel - 1 if self._panel_is_left else self._width
        width = self._panel - 1
        rule, blank = self._ink.style("rule", "background"), self._ink.style("quiet", "background")
        for line in range(self._lines - 1):
            yield _at(border, line) + rule + "│" + _at(left, line) + blank + " " * width
        yield from self._tabs(left + 1, width - 2)
        yield _at(left, 1) + self._ink.style("accent", "background") + "━" + rule + "─" * (width - 1)
        notice = WrappedText(_NOTICE, max(1, width - 4))
        for line in range(len(notice)):
            yield _at(left + 2, 3 + line) + blank + notice.line(line)

    def _tabs(self, left: int, width: int) -> "Iterator[str]":
        cells, gap = tab_widths(width, ())
        tabs = [f"{title} 0".ljust(cell) for title, cell in zip(SECTION_TITLES.values(), cells, strict=True)]
        line = WrappedText((" " * gap).join(tabs), width).line(0)
        position = 0
        for section, tab in zip(SECTION_TITLES, tabs, strict=True):
            title, blank, count = line[position : position + len(tab)].rstrip().partition(" ")
            yield _at(left + position, 0) + self._title_style(section) + title
            yield self._ink.style("foreground" if self._lists(section) else "quiet", "background")
            yield blank + count
            position += len(tab) + gap

    def _title_style(self, section: str) -> str:
        if self._article.section == section:
            return self._ink.style("accent", "background", bold=True, underlined=True)
        return self._ink.style("foreground" if self._lists(section) else "quiet", "background")

    def _lists(self, section: str) -> bool:
        """Whether the panel lists a section."""
        return self._article.section in (None, section)

    def _status(self) -> "Iterator[str]":
        seen = self._rows.end(min(self._first_row + self._height, len(self._rows)) - 1)
        state = f" {in_percent(seen * self._article.share, len(self._article.text)):>3} %"
        number, articles = self._article.number
        if articles > 1:
            state += f"  {number}/{articles}"
        if self._has_drawer:
            state += "  reading 0 %"
        quiet, key = self._ink.style("quiet", "surface"), self._ink.style("primary", "surface", bold=True)
        *hints, help_hint = self._article.hints
        hints.sort(key=lambda hint: hint_rank(hint[1], has_drawer=self._has_drawer))
        hint_cells = [len(name) + len(label) + 3 for name, label in (*hints, help_hint)]
        fitting = hints_that_fit(hint_cells[:-1], self._columns - len(state) - hint_cells[-1])
        shown = [*hints[:fitting], help_hint]
        cells = sum(hint_cells[:fitting]) + hint_cells[-1] + 1
        yield _at(0, self._lines - 1) + quiet + state.ljust(self._columns)
        yield _at(self._columns - cells, self._lines - 1)
        for name, label in shown:
            yield f"{key} {name} {quiet}{label} "


def _at(column: int, row: int) -> str:
    """The sequence that goes to a cell, counted from 0."""
    return f"\x1b[{row + 1};{column + 1}H"


def _visible(text: str) -> str:
    return text.replace("\t", " " * TAB_WIDTH)
