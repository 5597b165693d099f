"""Scores the whole program on raw text: `python -m training.score_program [--development] [--model NAME]`.

Names are those that the program finds itself: rows, roles and figures are measured as readers get them.
"""

import argparse
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsread.article import from_text
from newsread.entities import Analysis, Mention
from training.markup import NEWS, AnnotatedArticle, GoldMention, is_development, read_articles
from training.score_figures import FigureScores, gold_figure, print_scores, score
from training.score_rows import BCubed, b_cubed, joined

Analyse = Callable[[str], Analysis]


@dataclass(frozen=True)
class RoleCounts:
    """Places of the gold, those that the program found, and those that it gave the right role."""

    gold: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: "RoleCounts") -> "RoleCounts":
        return RoleCounts(self.gold + other.gold, self.found + other.found, self.right + other.right)


@dataclass(frozen=True)
class ProgramScores:
    """Rows, roles and figures of a number of articles, against their annotation."""

    rows: BCubed
    """Over the gold mentions that overlap a mention of the program."""
    gold_mentions: int
    roles: RoleCounts
    figures: FigureScores


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


def _overlap(name: GoldMention, mention: Mention) -> int:
    return min(name.end, mention.end) - max(name.start, mention.start)


def score_article(article: AnnotatedArticle, analysis: Analysis) -> ProgramScores:
    """Scores the analysis of one article."""
    gold = [name for name in article.mentions if name.entity]
    row_of = {mention: entity.id for entity in analysis.entities for mention in entity.mentions}
    chosen = partners(gold, row_of)
    rows = b_cubed(
        _clusters((index, name.entity) for index, name in enumerate(gold)),
        _clusters((index, row_of[mention]) for index, mention in chosen.items()),
    )
    places = [(name, chosen.get(index)) for index, name in enumerate(gold) if name.role]
    found = [(name, mention) for name, mention in places if mention and mention.role]
    roles = RoleCounts(len(places), len(found), sum(name.role == mention.role for name, mention in found))
    figures = score([gold_figure(figure) for figure in article.figures], analysis.figures)
    return ProgramScores(rows, len(gold), roles, figures)


def _clusters(rows: Iterable[tuple[int, str]]) -> list[list[int]]:
    clusters: dict[str, list[int]] = {}
    for index, row in rows:
        clusters.setdefault(row, []).append(index)
    return list(clusters.values())


def score_articles(articles: Iterable[AnnotatedArticle], analyse: Analyse) -> ProgramScores:
    """Scores the analyses of several articles together."""
    scores = [score_article(article, analyse(article.text)) for article in articles]
    return ProgramScores(
        joined(each.rows for each in scores),
        sum(each.gold_mentions for each in scores),
        sum((each.roles for each in scores), RoleCounts()),
        sum((each.figures for each in scores), FigureScores()),
    )


def program(model: str | None) -> Analyse:
    """Analyses a text as the program does."""
    from nlp.analyzer import Analyzer

    analyzer = Analyzer(model)
    return lambda text: analyzer.analyse(from_text(text, "evaluation"))


def print_program_scores(scores: ProgramScores) -> None:
    """Prints rows, roles and figures."""
    rows, roles = scores.rows, scores.roles
    print(
        f"rows    B-cubed precision {rows.precision:.2%}, recall {rows.recall:.2%}, F1 {rows.f1:.2%}"
        f" over {rows.mentions} of {scores.gold_mentions} gold mentions"
    )
    print(
        f"roles   accuracy {roles.right / max(roles.found, 1):.2%} of {roles.found} places found,"
        f" {roles.right / max(roles.gold, 1):.2%} of all {roles.gold}"
    )
    print_scores(scores.figures)


def main() -> None:
    """Prints the scores on the nine tenths for training or on the development tenth."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--news", type=Path, default=NEWS, help="folder of annotated articles")
    parser.add_argument("--development", action="store_true", help="the development tenth only")
    parser.add_argument("--model", help="name or folder of a pipeline; the one we ship if left out")
    options = parser.parse_args()
    articles = [a for a in read_articles(options.news) if is_development(a) == options.development]
    print(f"{len(articles)} articles")
    print_program_scores(score_articles(articles, program(options.model)))


if __name__ == "__main__":
    main()
