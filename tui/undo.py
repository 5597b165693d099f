"""The way back from changes, several steps deep."""

from collections.abc import Callable


class Undo:
    """What can be taken back, the last change first."""

    def __init__(self) -> None:
        self._steps: list[tuple[str, Callable[[], None]]] = []

    def record(self, sentence: str, take_back: Callable[[], None]) -> None:
        """Remembers a change that has just been made.

        Args:
            sentence: What to tell when it has been taken back: "no longer kept".
            take_back: Takes it back and shows that; a NewsreadError means that nothing was taken back.
        """
        self._steps.append((sentence, take_back))

    def take_back(self) -> str | None:
        """Takes the last change back; gives what to tell, None if there is none left.

        Raises:
            NewsreadError: it can't be taken back now; it stays the last change.
        """
        if not self._steps:
            return None
        sentence, take_back = self._steps[-1]
        take_back()
        self._steps.pop()
        return sentence
