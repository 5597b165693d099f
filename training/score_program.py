"""Scores rows, roles and figures of an analysis against the annotation of its article.

The analysis is the program's own on raw text, or the same steps on the names of the annotation.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from spacy.language import Language

from newsread.entities import Analysis, Mention
from nlp.figures import find_figures
from nlp.grouping import group
from nlp.roles import with_roles
from training.markup import AnnotatedArticle, GoldMention, mentions_of
from training.mistakes import Mistake
from training.score_figures import FigureScores, figure_mistakes, gold_figure, score
from training.score_roles import RoleCounts, role_mistakes, score_roles
from training.score_rows import BCubed, b_cubed, row_mistakes


@dataclass(frozen=True)
class ProgramScores:
    """Rows, roles and figures of a number of articles, against their annotation."""

    rows: BCubed = field(default_factory=BCubed)
    """Over the gold mentions that overlap a mention of the analysis."""
    mentions: int = 0
    """All gold mentions."""
    roles: RoleCounts = field(default_factory=RoleCounts)
    figures: FigureScores = field(default_factory=FigureScores)

    def __add__(self, other: "ProgramScores") -> "ProgramScores":
        return ProgramScores(
            self.rows + other.rows,
            self.mentions + other.mentions,
            self.roles + other.roles,
            self.figures + other.figures,
        )


@dataclass(frozen=True)
class _Aligned:
    """The gold mentions of an article that belong to an entity, each with the found one and its row."""

    pairs: list[tuple[GoldMention, Mention | None]]
    row_of: dict[Mention, str]

    def rows(self) -> list[tuple[str, Mention, str]]:
        """For each mention that was found: the annotator's entity, the mention, its row."""
        return [(gold.entity, found, self.row_of[found]) for gold, found in self.pairs if found]

    def places(self) -> list[tuple[GoldMention, Mention | None]]:
        """The gold mentions that have a role, with the found ones."""
        return [(gold, found) for gold, found in self.pairs if gold.role]


def score_article(article: AnnotatedArticle, analysis: Analysis) -> ProgramScores:
    """Scores the analysis of one article."""
    aligned = _aligned(article, analysis)
    rows = list(enumerate(aligned.rows()))
    return ProgramScores(
        b_cubed(
            _clusters((index, entity) for index, (entity, _, _) in rows),
            _clusters((index, row) for index, (_, _, row) in rows),
        ),
        len(aligned.pairs),
        score_roles(aligned.places()),
        score([gold_figure(figure) for figure in article.figures], analysis.figures),
    )


def program_mistakes(article: AnnotatedArticle, analysis: Analysis) -> dict[str, list[Mistake]]:
    """The mistakes in rows, roles and figures."""
    aligned = _aligned(article, analysis)
    gold = [gold_figure(figure) for figure in article.figures]
    return {
        "rows": list(row_mistakes(article.name, aligned.rows())),
        "roles": list(role_mistakes(article, aligned.places())),
        "figures": list(figure_mistakes(article, gold, analysis.figures)),
    }


def analysis_of_gold(article: AnnotatedArticle, pipeline: Language) -> Analysis:
    """What the program makes of an article if the names and dates are those of the annotation.

    Args:
        article: The article with its annotation.
        pipeline: Makes tokens and sentences.
    """
    doc = pipeline(article.text)
    mentions = mentions_of(article)
    figures = find_figures(doc, [(mention.start, mention.end) for mention in mentions])
    return Analysis(article.name, "gold names", tuple(group(doc, with_roles(doc, mentions))), tuple(figures))


def partners(gold: Sequence[GoldMention], found: Iterable[Mention]) -> dict[int, Mention]:
    """For each gold mention, by its index, the found one with the longest overlap; each is used once."""
    overlaps = sorted(
        (
            (_overlap(name, mention), name.end - name.start == mention.end - mention.start, index, mention)
            for mention in found
            for index, name in enumerate(gold)
            if _overlap(name, mention) > 0
        ),
        key=lambda pair: (-pair[0], not pair[1], pair[2]),
    )
    chosen: dict[int, Mention] = {}
    taken: set[Mention] = set()
    for _, _, index, mention in overlaps:
        if index not in chosen and mention not in taken:
            chosen[index] = mention
            taken.add(mention)
    return chosen


def _aligned(article: AnnotatedArticle, analysis: Analysis) -> _Aligned:
    gold = [name for name in article.mentions if name.entity]
    row_of = {mention: entity.id for entity in analysis.entities for mention in entity.mentions}
    chosen = partners(gold, row_of)
    return _Aligned([(name, chosen.get(index)) for index, name in enumerate(gold)], row_of)


def _overlap(name: GoldMention, mention: Mention) -> int:
    return min(name.end, mention.end) - max(name.start, mention.start)


def _clusters(rows: Iterable[tuple[int, str]]) -> list[list[int]]:
    clusters: dict[str, list[int]] = {}
    for index, row in rows:
        clusters.setdefault(row, []).append(index)
    return list(clusters.values())
