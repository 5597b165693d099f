"""What `newsread --corrections --format markup` prints is read back by the training."""

from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsread.article import Article, from_text
from newsread.entities import Analysis, Entity, Figure, Mention, Role
from newsread.kept.markup import to_markup
from training.markup import GoldFigure, GoldMention, parse, read_article

TEXT = """Talks; in {Oslo}

Ana Ortiz of Tass told France on Monday that more than 1,200.5 tonnes and 5 to 8 {new} ships had left.
Ortiz was in France.
"""


def mention(article: Article, form: str, label: str, number: int = 0, role: Role | None = None) -> Mention:
    start = article.text.index(form)
    for _ in range(number):
        start = article.text.index(form, start + 1)
    return Mention(start, start + len(form), form, label, role)


def figure(article: Article, form: str, **values: Any) -> Figure:
    start = article.text.index(form)
    return Figure(start, start + len(form), **values)


def test_names_roles_figures_and_dates_are_read_back(tmp_path: Path) -> None:
    article = from_text(TEXT, "talks.txt")
    ana = (mention(article, "Ana Ortiz", "PERSON"), mention(article, "Ortiz", "PERSON", 1))
    tass = (mention(article, "Tass", "ORG"),)
    france = (
        mention(article, "France", "GPE", role="actor"),
        mention(article, "France", "GPE", 1, role="place"),
    )
    entities = (
        Entity("e1", "Ana Ortiz", "person", ("actors",), ana),
        Entity("e2", "Tass", "organization", ("actors",), tass),
        Entity("e3", "France", "place", ("actors", "locations"), france),
    )
    figures = (
        figure(article, "more than 1,200.5 tonnes", value=1200.5, modifier=">", unit="tonne"),
        figure(article, "5 to 8", value=5, high=8, modifier="range", counted="{new} ships"),
    )
    monday = article.text.index("Monday")
    file = tmp_path / "m001.txt"
    file.write_text(to_markup(article, Analysis(article.id, "m", entities, figures), [(monday, monday + 6)]))
    read = read_article(file)
    assert read.text == article.text.replace("{", "(").replace("}", ")")
    assert sorted(read.mentions, key=lambda gold: gold.start) == [
        GoldMention(ana[0].start, ana[0].end, "PERSON", "1", ""),
        GoldMention(tass[0].start, tass[0].end, "ORG", "2", ""),
        GoldMention(france[0].start, france[0].end, "GPE", "3", "actor"),
        GoldMention(monday, monday + 6, "DATE", "", ""),
        GoldMention(ana[1].start, ana[1].end, "PERSON", "1", ""),
        GoldMention(france[1].start, france[1].end, "GPE", "3", "place"),
    ]
    assert read.figures == [
        GoldFigure(figures[0].start, figures[0].end, ">1200.5", "tonne"),
        GoldFigure(figures[1].start, figures[1].end, "5-8", "(new) ships"),
    ]


@given(st.text("ab {}|#\n", min_size=1), st.lists(st.tuples(st.integers(0, 20), st.integers(1, 5))))
def test_any_text_with_any_spans_is_read_back(text: str, places: list[tuple[int, int]]) -> None:
    article = Article("a.txt", text + "x", "id", "{A}; title")
    spans = [(start, start + length) for start, length in places if start + length <= len(text)]
    names = [Mention(*span, article.text[slice(*span)], "EVENT") for span in spans[::3]]
    entities = [Entity("", "name", "event", (), (name,)) for name in names]
    figures = [Figure(*span, value=1) for span in spans[1::3]]
    marked = to_markup(article, Analysis("id", "m", tuple(entities), tuple(figures)), spans[2::3])
    head, _, body = marked.partition("\n\n")
    assert head == "# (A), title; corrected; unknown"
    assert parse("a", body).text.rstrip() == article.text.replace("{", "(").replace("}", ")")
