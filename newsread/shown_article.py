"""What the first screen shows of an article, and how."""

USUAL_HINTS = (
    ("]", "mention"),
    ("/", "search"),
    ("b", "keep"),
    ("B", "kept"),
    ("Tab", "panel"),
    ("?", "help"),
)
"""Key and label of the commands of the status line, as the registry has them, which takes long to import."""


class ShownArticle:
    """What of an article is to be on the screen, and how.

    Args:
        text: The canonical text of the article, or its beginning.
        title: Its title.
        source: Where it comes from: its file name, address or publication.
        boilerplate: Spans of lines that are no reporting.
        headings: Spans of headings.
        share: How much of the article the text is, from 0 to 1.
        place: The offset whose row comes to the top, in characters.
        measure: The widest line of text in cells.
        panel: Whether the panel is "shown", "hidden", or all but the text is, "text-only".
        panel_side: "right" or "left".
        panel_width: In cells; None for what suits the screen.
        section: The only section listed; None lists all.
        number: The number of the article in the reading list, from 1, and how many there are.
        hints: Key and label of the commands of the status line.
    """

    def __init__(
        self,
        text: str,
        title: str,
        source: str,
        boilerplate: tuple[tuple[int, int], ...],
        headings: tuple[tuple[int, int], ...] = (),
        *,
        share: float = 1.0,
        place: int = 0,
        measure: int = 76,
        panel: str = "shown",
        panel_side: str = "right",
        panel_width: int | None = None,
        section: str | None = None,
        number: tuple[int, int] = (1, 1),
        hints: tuple[tuple[str, str], ...] = USUAL_HINTS,
    ) -> None:
        self.text = text
        self.title = title
        self.source = source
        self.boilerplate = boilerplate
        self.headings = headings
        self.share = share
        self.place = min(place, len(text))
        self.measure = measure
        self.panel = panel
        self.panel_side = panel_side
        self.panel_width = panel_width
        self.section = section
        self.number = number
        self.hints = hints
