"""The title of an article, and the lines that are no reporting."""

from pathlib import Path

import pytest

from newsread.boilerplate import boilerplate_spans
from newsread.sources import load
from newsread.titles import find_title, title_span

BODY = "\n\nThe talks on the basin ended on Tuesday without a signature, officials said.\n"


def title_of(text: str) -> str | None:
    return find_title(text, boilerplate_spans(text))


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe",
        "By Jane Doe and John Roe - Associated Press - Monday, November 23, 2026",
        "BY CELESTE ARCENEAUX | Staff writer",
        "By Wouter Van den Bossche and Fatiha El Khattabi-Leclercq, Brussels",
        "By Layla al-Khafaji, Marcus Teitel, and Ana de la Cruz",
        "*By Dr. Miriam Castell*",
        "SEE ALSO: Ten times courts lost patience",
        "READ MORE: Inside the student movement",
        "Updated: November 18, 2026, 6:12 AM",
        "Updated 10:45 a.m. ET",
        "Published on 2026-11-18",
        "Photographs by Itzel Canul",
        "PHOTO: Staff at Tsukuba hug after touchdown. Mark Ishii/Kyodo News",
        "Photo credit: Jane Doe/Reuters",
        "Advertisement",
        "Story continues below advertisement",
        "Sign up for our morning newsletter",
        "Follow us on Twitter and Facebook",
        "Copyright © 2026 The Washington Ledger, LLC.",
        "© 2026 The Associated Press. All rights reserved.",
        "This material may not be published, broadcast or redistributed.",
        "Please read our comment policy before commenting.",
        "Comments are closed on this story.",
        "(Reporting by Dinah Warshaw; Editing by Lincoln Feast-Moreau)",
        "AP writers Neil Ramos in Omaha and Claire D'Orsay in New York contributed to this report.",
        "Rithy Chan reported from Phnom Penh.",
        "• Jane Doe can be reached at jdoe@example.com.",
        "jdoe@example.com",
    ],
)
def test_lines_that_are_no_reporting_are_known(line: str) -> None:
    text = f"Talks end\n{line}\nThe talks ended."
    assert [text[start:end] for start, end in boilerplate_spans(text)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "By custom the president is a Kurd, the speaker a Sunni and the prime minister a Shiite.",
        "By 9:20 p.m. Nuijamaa was shut.",
        "By Wednesday, Russia had lost 40 tanks.",
        "By March, Putin wanted the border closed.",
        "Lima declined to comment.",
        "Follow the money, said Okafor.",
        "Three countries contributed 300 troops.",
        "He reported from a bunker that the shelling had stopped.",
        "The photo by the door showed her brother.",
        "Updated rules for the port come into force in May.",
        "Watch commanders in Kyiv slept in shifts.",
        "More news may come on Monday from Moscow, officials said.",
        "See the harbour at dawn, she said, and you will understand.",
        "Share prices fell by 3 percent.",
        "Sign language interpreters stood beside President Whitcombe.",
    ],
)
def test_reporting_that_looks_like_boilerplate_stays(line: str) -> None:
    assert boilerplate_spans(f"Talks end\n{line}\nThe talks ended.") == ()


def test_a_long_paragraph_is_never_boilerplate() -> None:
    paragraph = "By Jane Doe, " + "who wrote and wrote " * 30
    assert boilerplate_spans(paragraph) == ()


@pytest.mark.parametrize(
    "above",
    [
        "",
        "\n\n",
        "WORLD\n",
        "World News\n\n",
        "U.S.\n",
        "SEE ALSO: Ten bridges\n",
        "By Jane Doe\n",
        "https://example.com/news/talks\n",
        "November 18, 2026\n",
        "Monday, 18 November 2026\n",
        "____\n",
        "# ",
        "Title: ",
    ],
)
def test_the_title_is_the_first_line_that_reads_like_one(above: str) -> None:
    assert (
        title_of(f"{above}Ministers fail to agree on river treaty{BODY}")
        == "Ministers fail to agree on river treaty"
    )


@pytest.mark.parametrize(
    "title", ["Who lost the river?", "Court frees ex-spy wanted by the U.S.", "‘No text,’ says envoy"]
)
def test_a_title_may_end_in_other_marks(title: str) -> None:
    assert title_of(title + BODY) == title


@pytest.mark.parametrize(
    "text",
    [
        "The talks ended on Tuesday.\n",
        "The talks on the basin ended on Tuesday without\na signature, officials said.\n",
        "x" * 400 + "\n\nA line far below the first paragraph\n",
        "The first line ends.\n" * 12 + "The thirteenth line is no title\n",
        "",
    ],
)
def test_prose_has_no_title(text: str) -> None:
    assert title_of(text) is None


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u3000", "\t", "  "])
def test_a_title_has_a_space_for_any_blank_and_is_found_in_the_text_all_the_same(blank: str) -> None:
    headline = f"Ten{blank}million people leave"
    title = title_of(headline + BODY)
    assert title == "Ten million people leave"
    assert title_span(headline + BODY, title) == [(0, len(headline))]
    assert title_span(BODY, title) == []


def test_what_joins_the_parts_of_a_character_stays_in_a_title(tmp_path: Path) -> None:
    file = tmp_path / "family.txt"
    file.write_text(f"A day with 👨\u200d👩\u200d👧 in Oslo{BODY}", encoding="utf-8")
    assert load(str(file)).title == "A day with 👨\u200d👩\u200d👧 in Oslo"
