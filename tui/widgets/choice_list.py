"""A list to choose from; its marked line can be in reverse, for terminals that choose the colours."""

from collections.abc import Sequence

from rich.color import Color
from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget
from textual.widgets import OptionList

_USUAL_COLOURS = RichStyle(color=Color.default(), bgcolor=Color.default())


class ChoiceList(OptionList):
    """A list of options."""

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        """The style of the list with those of component classes."""
        style = super().get_visual_style(*component_classes, partial=partial)
        return reversed_if_wanted(self, style, component_classes)

    def render_line(self, y: int) -> Strip:
        """A line of the widget; one in reverse has no other colours, which would cut it into patches."""
        strip = super().render_line(y)
        if any(segment.style and segment.style.reverse for segment in strip):
            return Strip(Segment.apply_style(strip, post_style=_USUAL_COLOURS), strip.cell_length)
        return strip


def reversed_if_wanted(widget: Widget, style: Style, component_classes: Sequence[str]) -> Style:
    """A style, in reverse if one of the component classes is so: Textual leaves that out of its own."""
    styles = (widget.get_component_styles(name) for name in component_classes)
    return style + Style(reverse=True) if any(one.text_style.reverse for one in styles) else style
