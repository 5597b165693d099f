"""Formats other than plain text, from real files to the text that is read."""

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsread.decoding import clean
from newsread.errors import NewsreadError
from newsread.sources import load
from newsread.sources.blocks import Block, content_of
from newsread.sources.content import LARGEST_SOURCE

PARAGRAPH = (
    "Talks on the Sava basin ended without a signature, and Slovenia took back its offer to pay for it."
)

MARKDOWN = """# River *talks*

Talks on the [Sava](http://sava.example/x "title") basin ended
on **Tuesday**. See <https://sava.example>.

![map](map.png)

Next steps
----------

1. Locks
2. Dams
   - the *upper* one

> Nobody read it.

| Dam   | Height |
|-------|--------|
| Upper | 40 m   |

```
one   two
```
"""

PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Talks end | The Daily River</title>
<meta property="og:site_name" content="The Daily River"><meta name="author" content="Ada Novak">
<meta property="article:published_time" content="2026-11-03T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Talks end</h1>
<p>{PARAGRAPH}</p>
<p>Amara&nbsp;Okafor, the <a href="/water">water</a> com&shy;missioner, said that &ldquo;nobody read
it&rdquo;.<br>She will travel to Belgrade on Friday &amp; bring the same text.</p>
<h2>What comes next</h2>
<ul><li>Locks: 3 &lt; 5 * 2</li><li>Dams</li></ul>
<script>alert("no")</script>
<p>Farmers drove to the bridge each morning, looked at the water, and drove home again.</p></article>
<footer><a href="/login">Log in</a></footer></body></html>
"""


def written(folder: Path, name: str, content: str | bytes) -> str:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(file)


def refusal(source: str) -> str:
    with pytest.raises(NewsreadError) as caught:
        load(source)
    return str(caught.value).replace(source, "FILE")


def test_markdown_is_read_as_clean_text(tmp_path: Path) -> None:
    article = load(written(tmp_path, "talks.md", MARKDOWN))
    assert article.text == (
        "River talks\n\nTalks on the Sava basin ended on Tuesday. See https://sava.example.\n\nNext steps\n\n"
        "1. Locks\n2. Dams\n  • the upper one\n\nNobody read it.\n\nDam | Height\nUpper | 40 m\n\none   two\n"
    )
    assert article.title == "River talks"
    assert [article.text[start:end] for start, end in article.headings] == ["River talks", "Next steps"]
    assert article.heading_spans == list(article.headings)


def test_the_front_matter_of_markdown_is_not_part_of_the_text(tmp_path: Path) -> None:
    front = (
        '---\r\ntitle: "Talks: the end"\r\nauthor: Ada Novak\r\ndate: 2026-11-03\r\ntags:\r\n  - x\r\n---\r\n'
    )
    article = load(written(tmp_path, "talks.md", f"{front}\r\n{PARAGRAPH}\r\n"))
    assert article.text == f"Talks: the end\n\n{PARAGRAPH}\n"
    assert (article.title, article.author, article.date) == ("Talks: the end", "Ada Novak", "2026-11-03")


def test_a_title_of_its_own_stands_once_however_the_front_matter_words_it(tmp_path: Path) -> None:
    front = "---\ntitle: Talks on the river fail\n---\n\n"
    titled = load(written(tmp_path, "a.md", f"{front}# River *talks* fail\n\nNobody read it.\n"))
    assert (titled.title, titled.text) == ("River talks fail", "River talks fail\n\nNobody read it.\n")
    sections = load(written(tmp_path, "b.md", f"{front}## Before\n\nNobody read it.\n"))
    assert sections.title == "Talks on the river fail"
    assert sections.text.startswith("Talks on the river fail\n\nBefore\n\n")


def test_what_stands_in_ten_lists_is_read(tmp_path: Path) -> None:
    lists = "".join(f"{'  ' * depth}- Level {depth}\n" for depth in range(12))
    text = load(written(tmp_path, "lists.md", f"{lists}\n{'>' * 40} A quote of quotes\n")).text
    assert text.count("Level") == 12
    assert "A quote of quotes" in text


def test_plain_text_keeps_marks_that_only_markdown_knows(tmp_path: Path) -> None:
    article = load(written(tmp_path, "talks.txt", MARKDOWN))
    assert article.text == MARKDOWN
    assert article.origin == str(tmp_path / "talks.txt")


@pytest.mark.parametrize("name", ["page.html", "page.HTM", "page", "page.txt"])
def test_the_article_of_a_saved_page_is_read_without_what_is_around_it(tmp_path: Path, name: str) -> None:
    article = load(written(tmp_path, name, PAGE))
    assert article.text == (
        f"Talks end\n\n{PARAGRAPH}\n\nAmara Okafor, the water commissioner, said that “nobody read it”.\n"
        "She will travel to Belgrade on Friday & bring the same text.\n\nWhat comes next\n\n"
        "• Locks: 3 < 5 * 2\n• Dams\n\n"
        "Farmers drove to the bridge each morning, looked at the water, and drove home again.\n"
    )
    assert (article.title, article.author) == ("Talks end", "Ada Novak")
    assert (article.date, article.site) == ("2026-11-03", "The Daily River")
    assert article.origin == "The Daily River · Ada Novak · 2026-11-03"
    assert [article.text[start:end] for start, end in article.headings] == ["Talks end", "What comes next"]


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-2", "utf-16"])
def test_a_page_is_read_in_the_encoding_that_it_names(tmp_path: Path, encoding: str) -> None:
    page = PAGE.replace("utf-8", encoding).replace("Amara", "Łukasz Perić")
    file = written(tmp_path, "page.html", page.replace("&ldquo;", '"').encode(encoding))
    assert "\n\nŁukasz Perić Okafor" in load(file).text


@pytest.mark.parametrize("wrong", ["us-ascii", "utf-16", "utf-32", "none-such"])
def test_a_page_that_names_a_wrong_encoding_is_read_all_the_same(tmp_path: Path, wrong: str) -> None:
    page = PAGE.replace("utf-8", wrong).replace("Amara", "Łukasz Perić")
    assert "\n\nŁukasz Perić Okafor" in load(written(tmp_path, "page.html", page)).text


def page_of(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>News</title>{head}</head><body>{body}</body></html>"


SUBSCRIBERS = json.dumps({"@graph": [{"@type": "NewsArticle", "isAccessibleForFree": False}]})


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (page_of(""), "FILE has no article in it"),
        (page_of("<p>Page not found</p>"), "FILE has no article in it"),
        (
            page_of('<div id="root"></div><noscript>You need JavaScript</noscript>'),
            "FILE shows its text",
        ),
        (
            page_of('<form>Log in <input type="password"></form>'),
            "FILE asks for a login",
        ),
        (
            page_of(f"<p>{PARAGRAPH}</p>", f'<script type="application/ld+json">{SUBSCRIBERS}</script>'),
            "FILE gives the article to subscribers only",
        ),
    ],
)
def test_a_page_without_an_article_is_told_with_the_reason(tmp_path: Path, page: str, sentence: str) -> None:
    assert refusal(written(tmp_path, "page.html", page)).startswith(sentence)


def test_a_page_with_a_login_beside_its_article_is_read(tmp_path: Path) -> None:
    page = PAGE.replace("<footer>", '<footer><form><input type="password"></form>')
    assert PARAGRAPH in load(written(tmp_path, "page.html", page)).text


@pytest.mark.parametrize("tag", ["<b>", "<div>"])
def test_tags_that_nobody_closed_hide_nothing_of_the_article(tmp_path: Path, tag: str) -> None:
    page = PAGE.replace("<p>Farmers", f"{tag * 1_000}<p>Farmers")
    assert "Farmers drove to the bridge" in load(written(tmp_path, "page.html", page)).text


def test_tags_in_tags_without_end_are_told_rather_than_cutting_the_article(tmp_path: Path) -> None:
    deep = page_of(f"<p>{PARAGRAPH}</p>" + "<div>" * 20_000 + PARAGRAPH)
    sentence = "FILE has tags in tags so deep that it can't be read to its end"
    assert refusal(written(tmp_path, "page.html", deep)) == sentence


@pytest.mark.parametrize("control", ["\x0b", "\x0c", "\x1b", "&#11;", "&#x0C;", "&#27", "&#xFFFE;", "&#0;"])
def test_a_control_character_in_a_page_does_not_hide_the_article(tmp_path: Path, control: str) -> None:
    page = PAGE.replace("Friday &amp; ", f"Friday{control} &amp; &#0233; ")
    text = load(written(tmp_path, "page.html", page)).text
    assert "She will travel to Belgrade on Friday & é bring the same text." in text


def test_a_file_that_is_no_page_whatever_its_name_is_refused(tmp_path: Path) -> None:
    assert (
        refusal(written(tmp_path, "page.html", b"\x89PNG\r\n\x1a\n\x00"))
        == "FILE is a PNG image, not an article"
    )


@pytest.mark.parametrize(
    ("name", "content", "beginning"),
    [
        ("talks.txt.gz", "Talks end\n\n*Nobody* read it.\n", "Talks end\n\n*Nobody*"),
        ("talks.md.gz", "# Talks end\n\n*Nobody* read it.\n", "Talks end\n\nNobody"),
        ("talks.html.gz", PAGE, "Talks end\n\nTalks on"),
        ("talks", "Talks end\n\nNobody read it.\n", "Talks end\n\nNobody"),
    ],
)
def test_what_is_packed_with_gzip_is_read_as_what_is_in_it(
    tmp_path: Path, name: str, content: str, beginning: str
) -> None:
    packed = gzip.compress(content.encode())
    assert load(written(tmp_path, name, packed)).text.startswith(beginning)


def test_a_small_archive_of_a_huge_file_is_refused(tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(1_000_000)) * (LARGEST_SOURCE // 1_000_000 + 1)
    assert len(bomb) < 100_000
    assert refusal(written(tmp_path, "bomb.gz", bomb)) == "FILE is larger than the 50 MB that newsread opens"


@pytest.mark.parametrize(
    "damage", [lambda packed: packed[:-9], lambda packed: packed[:12] + b"xx" + packed[14:]]
)
def test_a_damaged_archive_is_told(tmp_path: Path, damage: "object") -> None:
    assert callable(damage)
    packed = damage(gzip.compress(PARAGRAPH.encode() * 9))
    assert refusal(written(tmp_path, "talks.gz", packed)) == "FILE is a damaged gzip archive"


@given(
    st.lists(st.builds(Block, st.text(min_size=1), st.sampled_from(["paragraph", "heading", "item", "row"]))),
    st.text(),
)
def test_headings_keep_their_place_in_the_canonical_text(blocks: list[Block], title: str) -> None:
    content = content_of(blocks, title)
    assert clean(content.text) == content.text
    wanted = [clean(block.text) for block in blocks if block.kind == "heading"]
    found = [content.text[start:end] for start, end in content.headings]
    assert found[len(found) - len(wanted) :] == wanted


MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/talks
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----X"

------X
Content-Type: {type}; charset=iso-8859-2
Content-Transfer-Encoding: quoted-printable

<html><head><title>Talks end</title></head><body><article><h1>Talks end</h1><p>Talks on the Sava
basin ended without a signature, and Slovenia took back its offer to pay for the locks at =A3=F3d=BC=
.</p></article></body></html>
------X--
"""


@pytest.mark.parametrize("name", ["talks.mhtml", "talks.mht", "talks"])
def test_a_page_saved_in_one_file_is_read(tmp_path: Path, name: str) -> None:
    article = load(written(tmp_path, name, MHTML.format(type="text/html")))
    assert article.title == "Talks end"
    assert article.text.endswith("the locks at Łódź.\n")
    pictures = written(tmp_path, "pictures.mhtml", MHTML.format(type="image/png"))
    assert refusal(pictures) == "FILE has no web page in it"


@pytest.mark.parametrize(
    "feed",
    [
        "<rss version='2.0'><channel><link>https://e.org</link><item><link>https://e.org/a</link></item>",
        "<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom'><entry>"
        "<link href='https://e.org/a'/></entry></feed>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
        "<item><link>https://e.org/a</link></item></rdf:RDF>",
    ],
)
def test_a_feed_is_told_with_an_article_that_it_lists(tmp_path: Path, feed: str) -> None:
    path = written(tmp_path, "news.xml", feed)
    listed = "open one of those it lists, such as https://e.org/a"
    assert refusal(path) == f"FILE is a feed, not an article; {listed}"


@pytest.mark.parametrize("feed", ["<rss/>", "<rss", "<feed>&#0;", "<rss><item><link/></item></rss>"])
def test_a_feed_without_articles_is_told(tmp_path: Path, feed: str) -> None:
    path = written(tmp_path, "news.xml", feed)
    assert refusal(path) == "FILE is a feed, not an article"
