"""Where in a text something occurs, as a strip of a few characters."""

from collections.abc import Sequence

_LEVELS = " ▁▃▅▇"


def density_strip(offsets: Sequence[int], length: int, cells: int) -> str:
    """A strip of `cells` characters, each as high as its part of the text has offsets.

    The height grows with the logarithm of the number; the fullest cell of a crowded strip is a full one.

    Args:
        offsets: Character offsets, all below `length`.
        length: Length of the text in characters.
        cells: Width of the strip.
    """
    counts = [0] * cells
    for offset in offsets:
        counts[min(offset * cells // max(length, 1), cells - 1)] += 1
    excess = max(0, max(counts, default=0).bit_length() - len(_LEVELS) + 1)
    return "".join(_LEVELS[_level(count, excess)] for count in counts)


def _level(count: int, excess: int) -> int:
    return max(1, count.bit_length() - excess) if count else 0
