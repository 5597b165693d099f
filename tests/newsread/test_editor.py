"""Commands that open a file in the reader's editor."""

import pytest

from newsread.editor import editor_command, line_in_file


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, ["vi", "+7", "/a b.txt"]),
        ({"EDITOR": "nano -w"}, ["nano", "-w", "+7", "/a b.txt"]),
        ({"EDITOR": "nano", "VISUAL": "/usr/bin/nvim"}, ["/usr/bin/nvim", "+7", "/a b.txt"]),
        ({"EDITOR": "hx"}, ["hx", "/a b.txt:7"]),
        ({"VISUAL": "code -n"}, ["code", "-n", "--wait", "--goto", "/a b.txt:7"]),
        ({"EDITOR": "'/opt/my editor/ed'"}, ["/opt/my editor/ed", "/a b.txt"]),
        ({"EDITOR": "  "}, ["vi", "+7", "/a b.txt"]),
    ],
)
def test_each_editor_is_told_the_line_in_its_own_way(environment: dict[str, str], words: list[str]) -> None:
    assert editor_command(environment, "/a b.txt", 7) == words


def test_the_line_of_a_plain_text_is_that_of_the_article() -> None:
    lines = ["Title", "", "Same words.", "", "Same words."]
    text = "\n".join(lines)
    assert line_in_file(lines, text, text.rindex("words")) == 5


def test_in_a_file_with_markup_the_line_has_the_same_words() -> None:
    lines = ["<html>", "<p>The envoy left.</p>", "<p>Nobody spoke.</p>"]
    text = "The envoy left.\n\nNobody spoke.\n"
    assert line_in_file(lines, text, text.index("spoke")) == 3


def test_words_that_are_not_in_the_file_are_sought_at_its_beginning() -> None:
    assert line_in_file(["<p>", "a</p>"], "Other words.\n", 3) == 1
    assert line_in_file([], "", 0) == 1
