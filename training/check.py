"""Looks for mistakes in annotated articles: `python -m training.check [FOLDER]`.

Each line names an article and a doubtful place. Some are right all the same: a number in a seat, a
name that is also a word.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from training.markup import NEWS, AnnotatedArticle, GoldFigure, GoldMention, read_article

_VALUE = re.compile(r"[<>~]?-?\d+(\.\d+)?(-\d+(\.\d+)?)?")
_NUMBER = re.compile(
    r"(?<![\w.,$€£])\d[\d,.]*\d"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds|thousands|millions)\b"
)
_SHORTEST_REPEAT = 4


def complaints(article: AnnotatedArticle) -> Iterator[str]:
    """Sentences about doubtful annotations of one article."""
    for figure in article.figures:
        if not _VALUE.fullmatch(figure.value):
            yield f"bad value {figure.value!r}"
    yield from _unclear_entities(article)
    annotated: list[GoldMention | GoldFigure] = [*article.mentions, *article.figures]
    covered = {index for span in annotated for index in range(span.start, span.end)}
    names = {article.text[name.start : name.end] for name in article.mentions if name.label != "DATE"}
    for name in sorted(names):
        if len(name) >= _SHORTEST_REPEAT:
            yield from _untagged(
                article.text, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), covered, "name"
            )
    yield from _untagged(article.text, _NUMBER, covered, "number")


def _unclear_entities(article: AnnotatedArticle) -> Iterator[str]:
    labels: dict[str, set[str]] = defaultdict(set)
    for mention in article.mentions:
        if not mention.entity and mention.label != "DATE":
            yield f"no entity number at {article.text[mention.start : mention.end]!r}"
        labels[mention.entity].add(mention.label)
    for entity, found in labels.items():
        if entity and len(found) > 1:
            yield f"entity {entity} has the labels {', '.join(sorted(found))}"


def _untagged(text: str, pattern: re.Pattern[str], covered: set[int], what: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        if covered.isdisjoint(range(match.start(), match.end())):
            yield f"untagged {what} {text[max(0, match.start() - 15) : match.end() + 15]!r}"
            return


def main() -> None:
    """Checks a folder and prints what is doubtful."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else NEWS
    words = articles = 0
    for path in sorted(folder.glob("*.txt")):
        try:
            article = read_article(path)
        except ValueError as error:
            print(error)
            continue
        articles += 1
        words += len(article.text.split())
        for complaint in complaints(article):
            print(f"{path.name}: {complaint}")
    print(f"{articles} articles, {words} words")


if __name__ == "__main__":
    main()
