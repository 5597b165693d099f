"""A selection that grows and shrinks at one end while the other stays."""

from dataclasses import dataclass, replace

from newsread.rows import Span
from tui.units import UnitsNear, next_cut, previous_cut


@dataclass(frozen=True, slots=True)
class Extent:
    """Everything between the head and what was selected first; there is always something selected."""

    origin: Span
    """What was selected first, and stays so; empty where only the end opposite to the head does."""
    head: int
    """The end that moves, an offset between two characters."""

    @property
    def span(self) -> Span:
        """What is selected."""
        return min(self.origin[0], self.head), max(self.origin[1], self.head)

    @property
    def is_backward(self) -> bool:
        """Whether the head is the beginning of what is selected."""
        return self.head < self.origin[1]

    def cursor(self, text: str) -> Span:
        """The selected character beside the head."""
        if self.is_backward:
            return self.head, next_cut(text, self.head)
        return max(self.span[0], previous_cut(text, self.head)), self.head

    def swapped(self) -> "Extent":
        """The same selection with the head at its other end."""
        start, end = self.span
        return Extent((start, start), end) if self.is_backward else Extent((end, end), start)

    def stepped(self, text: str, direction: int) -> "Extent":
        """The head one character further on (1) or back (-1); only the opposite end stays."""
        fixed = self.origin[1] if self.is_backward else self.origin[0]
        cut = next_cut if direction > 0 else previous_cut
        head = cut(text, self.head)
        if head == fixed:
            head = cut(text, head)
        return self if head == fixed else Extent((fixed, fixed), head)

    def grown(self, text: str, direction: int, units_near: UnitsNear) -> "Extent":
        """The head at the next end of a unit (1) or the previous beginning of one (-1).

        On the way back to what was selected first it shrinks by units, and stops there.
        """
        return self._forward(text, units_near) if direction > 0 else self._backward(text, units_near)

    def reaching(self, text: str, offset: int) -> "Extent":
        """The extent up to the character at an offset, that character included."""
        if offset < self.origin[0]:
            return replace(self, head=offset)
        return replace(self, head=max(self.origin[1], next_cut(text, offset)))

    def _forward(self, text: str, units_near: UnitsNear) -> "Extent":
        start, end = self.origin
        if self.head < start:
            begins = [begin for begin, _ in units_near(text, self.head) if self.head < begin < start]
            if begins or start < end:
                return replace(self, head=min(begins, default=start))
        head = max(self.head, end)
        ends = [stop for _, stop in units_near(text, head) if stop > head]
        return replace(self, head=min(ends)) if ends else self

    def _backward(self, text: str, units_near: UnitsNear) -> "Extent":
        start, end = self.origin
        if self.head > end:
            ends = [stop for _, stop in units_near(text, self.head) if end < stop < self.head]
            if ends or start < end:
                return replace(self, head=max(ends, default=end))
        head = min(self.head, start)
        begins = [begin for begin, _ in units_near(text, head) if begin < head]
        return replace(self, head=max(begins)) if begins else self


def extent_of(span: Span) -> Extent:
    """The extent of a span that stays selected, the head at its end."""
    return Extent(span, span[1])
