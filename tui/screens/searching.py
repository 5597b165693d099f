"""Searching the article while one types."""

from array import array
from asyncio import sleep
from bisect import bisect_left

from textual import on

from tui.screens.state import ReadingState
from tui.search import Hits, find_hits
from tui.widgets.prompt import Prompt


class Searching(ReadingState):
    """The search line and its hits."""

    search_prompt: Prompt
    """The search line."""
    backward_prompt: Prompt
    """The line for a search that goes up the text."""
    _searched_from = 0
    _lit_before: tuple[Hits, bool] = (Hits(), False)

    async def action_search_open(self) -> None:
        """Opens the search line in the place of the status line."""
        await self._open_search(self.search_prompt)

    async def action_search_backwards(self) -> None:
        """Opens the line for a search that goes up the text."""
        await self._open_search(self.backward_prompt)

    async def _open_search(self, prompt: Prompt) -> None:
        self._searched_from = self.reader.place
        self._lit_before = self.hits, self.search_lit
        await self.open_prompt(prompt)

    @on(Prompt.Changed, "#searching, #searching-backwards")
    async def _query_changed(self, message: Prompt.Changed) -> None:
        await self._find(message.typed, backwards=message.prompt is self.backward_prompt)
        message.prompt.remark(self._count())

    @on(Prompt.Accepted, "#searching, #searching-backwards")
    async def _query_accepted(self, message: Prompt.Accepted) -> None:
        query = message.typed.strip() or message.prompt.history.latest
        message.prompt.history.add(query)
        backwards = message.prompt is self.backward_prompt
        if (query, backwards) != (self.hits.query, self.hits.backwards):
            await self._find(query, backwards=backwards)
        self.close_prompt(message.prompt)
        if self.hits.count:
            self.jumps.leave(self._searched_from)
        else:
            self._give_up()
            if query:
                self.status.tell(f"“{query}” is not in the article")

    @on(Prompt.Cancelled, "#searching, #searching-backwards")
    def _query_cancelled(self, message: Prompt.Cancelled) -> None:
        message.prompt.history.add(message.typed.strip())
        self.close_prompt(message.prompt)
        self._give_up()

    def clear_search(self) -> None:
        """Forgets the search; what was chosen is lit again."""
        self.hits = Hits()
        self.search_lit = False

    async def _find(self, query: str, *, backwards: bool) -> None:
        """Lights the hits; the first one in the direction from where the search began is current.

        The event loop turns between the parts of a long text.
        """
        starts, ends = array("I"), array("I")
        for found in find_hits(self.article.text, query):
            starts.extend(start for start, _ in found)
            ends.extend(end for _, end in found)
            await sleep(0)
        current = bisect_left(starts, self._searched_from) - backwards
        self.hits = Hits(query.strip(), starts, ends, current % max(1, len(starts)), backwards)
        self.search_lit = bool(starts)
        if starts:
            self.reader.show(starts[self.hits.current])
        else:
            self.reader.go_to(self._searched_from)

    def _count(self) -> str:
        if not self.hits.query:
            return ""
        return f"{self.hits.number}/{self.hits.count}" if self.hits.count else "nothing found"

    def _give_up(self) -> None:
        """Goes back to where the search began, with what was lit then."""
        self.hits, self.search_lit = self._lit_before
        self.reader.go_to(self._searched_from)
