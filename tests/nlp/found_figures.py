"""The figures that the grammar finds in a text, for the tests of each form."""

import spacy

from newsread.entities import Figure
from nlp.figures import find_figures

_PIPELINE = spacy.blank("en")


def figures_of(text: str, *vetoed: str) -> list[Figure]:
    """All figures of a text, in which some names are known to hold none."""
    vetoes = [(text.index(name), text.index(name) + len(name)) for name in vetoed]
    return find_figures(_PIPELINE(text), vetoes)


def only_figure(text: str) -> tuple[str, Figure]:
    """The one figure of a text, with the words that it stands in."""
    (figure,) = figures_of(text)
    return text[figure.start : figure.end], figure


def meanings(text: str) -> list[tuple[float, str | None]]:
    """Each figure's value and what it counts or its unit."""
    return [(figure.value, figure.unit or figure.counted) for figure in figures_of(text)]
