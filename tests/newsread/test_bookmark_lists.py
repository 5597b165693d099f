from typing import Any

import pytest

from newsread.kept.bookmark import Bookmark
from newsread.kept.bookmark_lists import by_article, matching


def bookmark(id: str, **values: Any) -> Bookmark:
    nothing: dict[str, Any] = dict.fromkeys(("article_id", "path", "title", "exact", "prefix", "suffix"), "")
    return Bookmark(**(nothing | {"id": id, "start": 0, "end": 5} | values))


KEPT = [
    bookmark("troops", exact="Another 7,000 troops", tags=("Army", "dams"), entities=("Amara Okafor",)),
    bookmark("text", exact="Nobody read it", note="ask Okafor\ntwice", title="River treaty"),
    bookmark("locks", exact="new locks", path="/news/treaty-two.txt", tags=("army-budget",)),
]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["troops", "text", "locks"]),
        ("okafor", ["troops", "text"]),
        ("OKAFOR twice", ["text"]),
        ("treaty", ["text", "locks"]),
        ("#army", ["troops", "locks"]),
        ("#army-", ["locks"]),
        ("army", ["troops", "locks"]),
        ("@okafor", ["troops"]),
        ("@okafor #dams 7,000", ["troops"]),
        ("@okafor twice", []),
        ("#", []),
    ],
)
def test_every_word_of_a_query_must_be_there(query: str, found: list[str]) -> None:
    assert [kept.id for kept in matching(KEPT, query)] == found


def test_articles_come_newest_first_and_their_passages_in_the_order_of_the_text() -> None:
    kept = [
        bookmark("a2", path="/a", title="A as it was", start=20, created="2026-01-01"),
        bookmark("b", path="/b", title="B", created="2026-01-02"),
        bookmark("a1", path="/a", title="A", start=10, created="2026-01-03"),
        bookmark("a0", path="/a", start=-1, created="2026-01-01"),
    ]
    assert [(article.title, [one.id for one in article.bookmarks]) for article in by_article(kept)] == [
        ("A", ["a1", "a2", "a0"]),
        ("B", ["b"]),
    ]


def test_texts_from_standard_input_are_articles_of_their_own() -> None:
    kept = [bookmark(id, path="-", article_id=id) for id in "ab"]
    assert len(by_article(kept)) == 2
