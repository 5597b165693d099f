"""How well names are found: exact spans, precision, recall and F1 for each class."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from training.gold import GoldText, NamedSpan, folded
from training.mistakes import Mistake, in_context

CLASSES = ("PERSON", "ORG", "PLACE", "NORP")


@dataclass
class NameCounts:
    """True positives, predictions and gold names of each class."""

    right: Counter[str] = field(default_factory=Counter)
    predicted: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)

    def add(self, gold: Iterable[NamedSpan], predicted: Iterable[NamedSpan]) -> None:
        """Counts one text's names by exact span and class."""
        expected, found = _scored(gold), _scored(predicted)
        self.gold.update(label for _, _, label in expected)
        self.predicted.update(label for _, _, label in found)
        self.right.update(label for _, _, label in expected & found)

    def scores(self, classes: Iterable[str]) -> tuple[float, float, float]:
        """Precision, recall and F1 in percent over some classes together."""
        classes = list(classes)
        right = sum(self.right[label] for label in classes)
        predicted = sum(self.predicted[label] for label in classes)
        gold = sum(self.gold[label] for label in classes)
        return (
            100 * right / max(1, predicted),
            100 * right / max(1, gold),
            200 * right / max(1, predicted + gold),
        )

    def annotated_classes(self) -> list[str]:
        """The scored classes that the gold has at all; a set need not annotate every one."""
        return [label for label in CLASSES if self.gold[label]]


def mistakes(text: GoldText, found: Iterable[NamedSpan]) -> Iterator[Mistake]:
    """Each wrong name of a text: what was missed and what was found instead, what was false."""
    expected, predicted = _scored(text.names), _scored(found)
    for start, end, label in sorted(expected - predicted):
        overlapping = [name for name in predicted - expected if name[0] < end and start < name[1]]
        instead = [f"{text.text[name[0] : name[1]]} {name[2]}" for name in overlapping]
        yield Mistake(
            f"missed {text.text[start:end]} {label} (found {', '.join(instead) or 'nothing'})",
            in_context(text.name, text.text, start, end),
        )
    for start, end, label in sorted(predicted - expected):
        if not any(s < end and start < e for s, e, _ in expected):
            where = in_context(text.name, text.text, start, end)
            yield Mistake(f"false  {text.text[start:end]} {label}", where)


def _scored(names: Iterable[NamedSpan]) -> set[NamedSpan]:
    """The spans of the scored classes, with GPE, LOC and FAC as PLACE."""
    coarse = ((start, end, folded(label)) for start, end, label in names)
    return {name for name in coarse if name[2] in CLASSES}
