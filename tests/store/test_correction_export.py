"""Corrections as a text to read and as JSON."""

import json
from collections.abc import Callable

from newsread.article import Article
from newsread.corrections import ChangeKind, Hide, Target
from store.correction_export import corrections_json, corrections_markdown
from store.correction_records import from_record
from store.corrections import new_correction

MakeArticle = Callable[..., Article]


def test_the_text_has_those_for_all_articles_first(make_article: MakeArticle) -> None:
    article = make_article("Tass said so.", source="/news/*tass*.txt", title="Tass [reports]")
    hidden = new_correction(article, Hide(Target("said <b>", "person")))
    tass = new_correction(
        article, ChangeKind(Target("Tass", "person"), "organization"), for_all_articles=True
    )
    day = tass.created[:10]
    assert corrections_markdown([hidden, tass]) == (
        "# Corrections\n\n"
        f"## All articles\n\n- Tass is organisation, not person ({day})\n\n"
        f"## Tass \\[reports\\]\n\n/news/\\*tass\\*.txt\n\n- said \\<b\\> hidden ({day})\n"
    )
    assert corrections_markdown([]) == "# Corrections\n\nNothing corrected yet.\n"


def test_json_gives_every_correction_back(make_article: MakeArticle) -> None:
    article = make_article("Tass said so.")
    made = [new_correction(article, Hide(Target("Tass", "person"))) for _ in range(2)]
    exported = json.loads(corrections_json(made))
    assert exported["schema"] == 1
    assert [from_record(record) for record in exported["corrections"]] == made
