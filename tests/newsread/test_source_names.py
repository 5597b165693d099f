"""Names of sources fit to be shown: without passwords, and without what steers a terminal."""

import pytest

from newsread.source_names import shown, without_user


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("https://ana:secret@example.com/news?by=a@b", "https://example.com/news?by=a@b"),
        ("https://ana@example.com", "https://example.com"),
        ("https://a@b:c@example.com/x", "https://example.com/x"),
        ("https://example.com/@ana", "https://example.com/@ana"),
        ("https://example.com?mail=ana@example.com", "https://example.com?mail=ana@example.com"),
        ("folder/ana@example.txt", "folder/ana@example.txt"),
        ("a folder://ana@here.txt", "a folder://ana@here.txt"),
    ],
)
def test_an_address_is_shown_without_its_user(address: str, public: str) -> None:
    assert without_user(address) == public


def test_nothing_in_a_name_steers_the_terminal() -> None:
    assert shown("a\x1b[2Jb.txt") == "a?[2Jb.txt"
    assert shown("-") == "standard input"
