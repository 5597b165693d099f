"""What the grammar has read at one place of an article, before it becomes a figure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsread.entities import Figure, Modifier
from nlp.figures.pieces import Piece
from nlp.figures.units import unit_name

INHERITED_UNITS_NOT = frozenset(
    {"year", "rank", "score", "times", "magnitude", "number", "category", "level"}
)
"""Units that no other number takes over."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure over pieces `first` to before `after`."""

    first: int
    after: int
    value: float
    high: float | None = None
    modifier: Modifier = ""
    unit: str = ""
    counted: str | None = None
    may_count: bool = False
    """Whether a noun may stand beside it."""
    core: int = -1
    """The index of the piece with the number itself, where an approximator or currency stands before it."""

    def named(self, noun: str | None) -> "Reading":
        """The reading with the noun that it counts, or with the unit that the noun is: `24 postal votes`."""
        unit = unit_name(noun) if noun else None
        return replace(self, unit=unit) if unit else replace(self, counted=noun)

    def to_figure(self, pieces: Sequence[Piece]) -> Figure:
        """The figure with character offsets."""
        return Figure(
            pieces[self.first].start,
            pieces[self.after - 1].end,
            _rounded(self.value),
            None if self.high is None else _rounded(self.high),
            self.modifier,
            self.unit,
            self.counted,
        )


def _rounded(value: float) -> float:
    """The value without the noise of binary fractions: 4.1 billion is no 4,099,999,999.9999995."""
    return float(f"{value:.12g}")


def is_bare(reading: Reading) -> bool:
    """Whether a reading has neither unit nor noun of its own, or only stands beside `others`."""
    return reading.may_count and not reading.unit and reading.counted in (None, "others")
