"""Analyses as tables: a row for each entity, and for each figure."""

from collections import Counter
from collections.abc import Iterable, Iterator

from newsread.article import Article
from newsread.entities import Analysis, Entity, Figure
from newsread.printing.output import whole
from newsread.printing.spreadsheet import Cell, csv_lines

_COLUMNS = (
    "source",
    "article",
    "title",
    "name",
    "kind",
    "count",
    "as_actor",
    "as_place",
    "first",
    "descriptor",
    "aliases",
    "value",
    "high",
    "modifier",
    "unit",
    "counted",
)


def csv_header() -> str:
    """The line with the names of the columns."""
    return csv_lines([_COLUMNS])


def to_csv(article: Article, analysis: Analysis) -> str:
    """The rows of one article: entities in the order of their first mentions, then figures.

    `count` is the number of mentions, `first` the offset of the first one in characters. A figure that stands
    in the text several times, in whatever words, is one row; its name is how it is written first.
    """
    rows = [*map(_entity_cells, analysis.entities), *_figure_rows(article.text, analysis.figures)]
    return csv_lines((article.source, article.id, article.title, *cells) for cells in rows)


def _entity_cells(entity: Entity) -> tuple[Cell, ...]:
    roles = Counter(mention.role for mention in entity.mentions)
    counts = (len(entity.mentions), roles["actor"], roles["place"], entity.mentions[0].start)
    of_figures = (None,) * 5
    return (entity.name, entity.kind, *counts, entity.descriptor, "; ".join(entity.aliases), *of_figures)


def _figure_rows(text: str, figures: Iterable[Figure]) -> Iterator[tuple[Cell, ...]]:
    alike: dict[tuple[Cell, ...], list[Figure]] = {}
    for figure in figures:
        alike.setdefault(_figure_cells(figure), []).append(figure)
    for what, same in alike.items():
        first = same[0]
        name = " ".join(text[first.start : first.end].split())
        of_entities = (None, None)
        yield (name, "figure", len(same), *of_entities, first.start, *of_entities, *what)


def _figure_cells(figure: Figure) -> tuple[Cell, ...]:
    high = None if figure.high is None else whole(figure.high)
    return (whole(figure.value), high, figure.modifier, figure.unit, figure.counted)
