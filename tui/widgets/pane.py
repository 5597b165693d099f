"""What other widgets stand in, side by side or one above the other."""

from textual.widget import Widget


class Pane(Widget):
    """A part of the screen that is covered by the widgets in it, so that no line of its own is styled."""

    BLANK = True
