"""Going to a place that one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from newsread.errors import NewsreadError
from newsread.rows import Span
from tui.screens.counting import Counting
from tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from tui.destination import Destination

_ACTIONS = {
    **dict.fromkeys(("q", "q!", "qa", "x", "wq"), "app.quit"),
    "h": "app.help",
    "n": "screen.article_next",
    "p": "screen.article_previous",
}
"""What hands that know vim and less type after the colon, and the actions for it."""


class Going(Counting):
    """The line for a share of the article or the number of a line, and the numbers typed before a key."""

    place_prompt: Prompt
    """The line for the place."""

    async def action_read_goto(self) -> None:
        """Goes to the share typed before, or opens the line in the place of the status line."""
        if self.count is None:
            await self.open_prompt(self.place_prompt)
        else:
            self.go_to_counted(f"{self.count}%")

    def go_to_counted(self, place: str) -> None:
        """Goes to a place as `destination` takes it, or tells why there is none."""
        try:
            self._go_to_place(place)
        except NewsreadError as error:
            self.status.tell(str(error))

    @on(Prompt.Changed, "#going")
    def _place_changed(self, message: Prompt.Changed) -> None:
        message.prompt.remark("")

    @on(Prompt.Accepted, "#going")
    async def _place_accepted(self, message: Prompt.Accepted) -> None:
        if action := _ACTIONS.get(message.typed.strip()):
            self.close_prompt(message.prompt)
            await self.run_action(action)
            return
        if message.typed.strip():
            try:
                self._go_to_place(message.typed)
            except NewsreadError as error:
                message.prompt.remark(str(error))
                return
            message.prompt.history.add(message.typed.strip())
        self.close_prompt(message.prompt)

    @on(Prompt.Cancelled, "#going")
    def _place_cancelled(self, message: Prompt.Cancelled) -> None:
        self.close_prompt(message.prompt)

    def _go_to_place(self, typed: str) -> None:
        from tui.destination import destination

        place = destination(typed, self.article.text)
        self.jumps.leave(self.reader.top_offset())
        if place.is_share:
            self.reader.go_to_end_at(place.offset)
        else:
            self.reader.go_to(place.offset)
        self.gone_to = _word_at(place, self.article.text)


def _word_at(place: Destination, text: str) -> Span | None:
    """The last word of a share, the first one of a line; None if there is none."""
    from tui.units import words_near

    words = words_near(text, place.offset)
    if place.is_share:
        return next((word for word in reversed(words) if word[0] < place.offset), None)
    return next((word for word in words if place.offset < word[1]), None)
