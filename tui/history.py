"""What was typed into a line before."""

_KEPT = 100


class History:
    """Lines in the order in which they were typed last; going through them one comes back to the draft."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._draft = ""
        self._recalled: int | None = None

    @property
    def latest(self) -> str:
        """The last line; empty if there is none."""
        return self._lines[-1] if self._lines else ""

    def add(self, line: str) -> None:
        """Keeps a line that was accepted; an empty one is ignored."""
        self._recalled = None
        if not line:
            return
        if line in self._lines:
            self._lines.remove(line)
        self._lines = [*self._lines, line][-_KEPT:]

    def recall(self, typed: str, direction: int) -> str:
        """The line before (-1) or after (1) the one recalled last; behind the latest comes the draft.

        Args:
            typed: What stands in the line; it is the draft unless it was recalled.
            direction: -1 or 1.
        """
        if self._recalled is None or self._lines[self._recalled] != typed:
            self._recalled, self._draft = len(self._lines), typed
        place = max(0, min(self._recalled + direction, len(self._lines)))
        if place == len(self._lines):
            self._recalled = None
            return self._draft
        self._recalled = place
        return self._lines[place]
