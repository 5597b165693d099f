"""News from outside the widgets."""

from textual.message import Message

from newsread.rows import Row


class Found(Message):
    """The extraction has read on."""

    def __init__(self, progress: float, rows: tuple[Row, ...] | None, complete: bool) -> None:
        self.progress = progress
        """Share of the text that has been read, 0 to 1."""
        self.rows = rows
        """Everything found so far; None if nothing is known yet."""
        self.complete = complete
        """Whether this is the last news."""
        super().__init__()

    def can_replace(self, message: Message) -> bool:
        """Only the newest news counts."""
        return isinstance(message, Found)


class Failed(Message):
    """Something went wrong in the background."""

    def __init__(self, sentence: str, extraction_ended: bool) -> None:
        self.sentence = sentence
        """What to tell the reader."""
        self.extraction_ended = extraction_ended
        """Whether nothing more will be found."""
        super().__init__()
