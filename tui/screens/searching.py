"""Searching the article while one types."""

from textual import on

from tui.screens.state import ReadingState
from tui.search import Hits, find_hits
from tui.selection import nearest
from tui.widgets.search_bar import SearchBar


class Searching(ReadingState):
    """The search line and its hits."""

    _searched_from = 0

    def action_search_open(self) -> None:
        """Opens the search line in the place of the status line."""
        self._searched_from = self.reader.top_offset()
        self.add_class("-searching")
        self.query_one(SearchBar).open()

    @on(SearchBar.Changed)
    def _query_changed(self, message: SearchBar.Changed) -> None:
        spans = find_hits(self.article.text, message.query)
        start = self._searched_from
        current = nearest(spans, (start, len(self.article.text))) if spans else 0
        self.hits = Hits(message.query.strip(), spans, current)
        self.search_lit = bool(spans)
        self.query_one(SearchBar).show_count(self.hits.query, self.hits.number, len(spans))
        if spans:
            self.reader.show(spans[current][0])
        else:
            self.reader.go_to(start)

    @on(SearchBar.Closed)
    def _search_closed(self, message: SearchBar.Closed) -> None:
        self.remove_class("-searching")
        self.reader.focus()
        if message.accepted and self.hits.spans:
            self.jumps.leave(self._searched_from)
        else:
            self.clear_search()
            self.reader.go_to(self._searched_from)

    def clear_search(self) -> None:
        """Forgets the search; what was chosen is lit again."""
        self.hits = Hits()
        self.search_lit = False
