from pathlib import Path

import pytest

from training.markup import GoldFigure, GoldMention, is_development, parse, read_articles

NEWS = Path(__file__).parents[2] / "training" / "news"


def test_offsets_point_into_the_text_without_markup() -> None:
    article = parse("a1", "{A7|France} sent {#about 200|~200|nurses} nurses to {G9|Mali} on {D|Monday}.")
    assert article.text == "France sent about 200 nurses to Mali on Monday."
    assert article.mentions == [
        GoldMention(0, 6, "GPE", "7", "actor"),
        GoldMention(32, 36, "GPE", "9", "place"),
        GoldMention(40, 46, "DATE", "", ""),
    ]
    assert article.figures == [GoldFigure(12, 21, "~200", "nurses")]


def test_a_malformed_tag_names_the_article() -> None:
    with pytest.raises(ValueError, match="a1: bad tag"):
        parse("a1", "{Q|France} said")


def test_the_whole_corpus_reads_and_a_tenth_is_kept_for_development() -> None:
    articles = read_articles(NEWS)
    development = [article for article in articles if is_development(article)]
    assert 0.08 < len(development) / len(articles) < 0.12
    for article in articles:
        assert "{" not in article.text
        for mention in article.mentions:
            assert article.text[mention.start : mention.end].strip()
