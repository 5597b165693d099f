"""How well figures are read: by exact span, value, bound, unit and counted noun, matched one to one."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsread.entities import Figure, Modifier
from nlp.figures.units import unit_name
from training.markup import AnnotatedArticle, GoldFigure
from training.mistakes import Mistake, in_context

_TOLERANCE = 0.015
_SIGNS: dict[str, Modifier] = {"<": "<", ">": ">", "~": "~"}

Pair = tuple[Figure | None, Figure | None]
"""A gold figure and its partner; one side is None where the other has no partner."""


@dataclass(frozen=True)
class Share:
    """Counts behind precision and recall."""

    right: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """The part of the predictions that is right, in percent."""
        return 100 * self.right / max(self.predicted, 1)

    @property
    def recall(self) -> float:
        """The part of the gold that is found, in percent."""
        return 100 * self.right / max(self.gold, 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, in percent."""
        return 200 * self.right / max(self.predicted + self.gold, 1)

    def __add__(self, other: "Share") -> "Share":
        return Share(self.right + other.right, self.predicted + other.predicted, self.gold + other.gold)


_NONE = Share(0, 0, 0)


@dataclass(frozen=True)
class FigureScores:
    """How well figures match: by span, value, bound, value and unit, counted noun."""

    span: Share = _NONE
    value: Share = _NONE
    bounded: Share = _NONE
    value_and_unit: Share = _NONE
    counted: Share = _NONE

    def __add__(self, other: "FigureScores") -> "FigureScores":
        return FigureScores(
            self.span + other.span,
            self.value + other.value,
            self.bounded + other.bounded,
            self.value_and_unit + other.value_and_unit,
            self.counted + other.counted,
        )


def gold_figure(gold: GoldFigure) -> Figure:
    """The annotation in the form that the grammar gives."""
    sign = _SIGNS.get(gold.value[0], "")
    value, high = _ends(gold.value.removeprefix(sign))
    unit = unit_name(gold.counted)
    is_range = high is not None and unit not in ("score", "vote", "record")
    return Figure(
        gold.start,
        gold.end,
        value,
        high,
        "range" if is_range else sign,
        unit or "",
        None if unit else gold.counted or None,
    )


def _ends(text: str) -> tuple[float, float | None]:
    place = text.find("-", 1)
    if place < 0:
        return float(text), None
    return float(text[:place]), float(text[place + 1 :])


def align(gold: Sequence[Figure], predicted: Sequence[Figure]) -> list[Pair]:
    """Pairs figures one to one by the longest overlap of their spans."""
    overlaps = sorted(
        (
            (min(a.end, b.end) - max(a.start, b.start), -i, -j)
            for i, a in enumerate(gold)
            for j, b in enumerate(predicted)
            if a.start < b.end and b.start < a.end
        ),
        reverse=True,
    )
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in overlaps:
        if -i not in partner and -j not in taken:
            partner[-i] = -j
            taken.add(-j)
    pairs: list[Pair] = [
        (figure, predicted[partner[i]] if i in partner else None) for i, figure in enumerate(gold)
    ]
    pairs += [(None, figure) for j, figure in enumerate(predicted) if j not in taken]
    return pairs


def score(gold: Sequence[Figure], predicted: Sequence[Figure]) -> FigureScores:
    """Scores the figures of one article against its annotation."""
    pairs = [(a, b) for a, b in align(gold, predicted) if a and b]
    spans = sum((a.start, a.end) == (b.start, b.end) for a, b in pairs)
    valued = [(a, b) for a, b in pairs if same_value(a, b)]
    bounded = sum(a.modifier == b.modifier for a, b in valued)
    with_unit = sum(a.unit == b.unit for a, b in valued)
    counted = sum(same_noun(a.counted, b.counted) for a, b in pairs)
    sizes = (len(predicted), len(gold))
    return FigureScores(
        Share(spans, *sizes),
        Share(len(valued), *sizes),
        Share(bounded, *sizes),
        Share(with_unit, *sizes),
        Share(counted, _with_noun(predicted), _with_noun(gold)),
    )


def _with_noun(figures: Iterable[Figure]) -> int:
    return sum(figure.counted is not None for figure in figures)


def same_value(gold: Figure, predicted: Figure) -> bool:
    """Whether both ends agree to about one percent, which forgives 33 for a third."""
    if not math.isclose(gold.value, predicted.value, rel_tol=_TOLERANCE):
        return False
    if gold.high is None or predicted.high is None:
        return gold.high == predicted.high
    return math.isclose(gold.high, predicted.high, rel_tol=_TOLERANCE)


def same_noun(gold: str | None, predicted: str | None) -> bool:
    """Whether two nouns have the same head, be it singular or plural."""
    return gold is not None and predicted is not None and _stem(gold) == _stem(predicted)


def _stem(noun: str) -> str:
    head = noun.replace("-", " ").split()[-1].lower()
    for ending, replacement in (("ies", "y"), ("men", "man"), ("es", ""), ("s", ""), ("e", "")):
        if head.endswith(ending) and len(head) > len(ending) + 1:
            return head[: -len(ending)] + replacement
    return head


def figure_mistakes(
    article: AnnotatedArticle, gold: Sequence[Figure], predicted: Sequence[Figure]
) -> Iterator[Mistake]:
    """The figures of an article that differ from the gold."""
    for expected, found in align(gold, predicted):
        kind, here = _difference(expected, found), expected or found
        if kind and here:
            yield Mistake(
                f"{kind}: {_brief(expected)}, found {_brief(found)}",
                in_context(article.name, article.text, here.start, here.end),
            )


def _difference(gold: Figure | None, predicted: Figure | None) -> str:
    if gold is None:
        return "extra"
    if predicted is None:
        return "missed"
    if not same_value(gold, predicted):
        return "value"
    if gold.unit != predicted.unit:
        return "unit"
    if gold.modifier != predicted.modifier:
        return "bound"
    if gold.counted != predicted.counted and not same_noun(gold.counted, predicted.counted):
        return "noun"
    return ""


def _brief(figure: Figure | None) -> str:
    if figure is None:
        return "nothing"
    high = "" if figure.high is None else f"..{figure.high:g}"
    return f"{figure.modifier}{figure.value:g}{high} {figure.unit or figure.counted or ''}".strip()
