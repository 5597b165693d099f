"""Whether a colour can be read on another, and the nearest colour that can."""

from collections.abc import Sequence

from textual.color import BLACK, WHITE, Color

READABLE = 4.5
"""The contrast that text needs, after WCAG 2."""
_STEPS = 20


def contrast(first: Color, second: Color) -> float:
    """The contrast ratio of WCAG 2 between two opaque colours, from 1 to 21."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def readable(colour: Color, backgrounds: Sequence[Color]) -> Color:
    """The colour, or the nearest mixture with white or black that can be read on all backgrounds.

    Black or white itself if no mixture can.
    """
    brightest = max(_luminance(background) for background in backgrounds)
    goal = BLACK if _luminance(colour) < brightest else WHITE
    for step in range(_STEPS):
        mixed = colour.blend(goal, step / _STEPS)
        if all(contrast(mixed, background) >= READABLE for background in backgrounds):
            return mixed
    return goal


def _luminance(colour: Color) -> float:
    red, green, blue = (_linear(component) for component in colour.normalized)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(component: float) -> float:
    return component / 12.92 if component <= 0.04045 else ((component + 0.055) / 1.055) ** 2.4
