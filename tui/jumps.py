"""The way back after jumps in a text."""


class Jumps:
    """Places left by jumps, as offsets in characters: one list behind, one ahead."""

    def __init__(self) -> None:
        self._behind: list[int] = []
        self._ahead: list[int] = []

    def leave(self, place: int) -> None:
        """Remembers a place before a jump; the way forward is gone."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
        self._ahead.clear()

    def back(self, place: int) -> int | None:
        """The place of the last jump, `place` being the current one; None if there was no jump."""
        return _move(self._behind, self._ahead, place)

    def forward(self, place: int) -> int | None:
        """The place the last `back` came from; None if there was none."""
        return _move(self._ahead, self._behind, place)


def _move(source: list[int], target: list[int], place: int) -> int | None:
    while source:
        found = source.pop()
        if found != place:
            target.append(place)
            return found
    return None
