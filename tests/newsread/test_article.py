"""Loading articles from real files."""

import gzip
import hashlib
import io
import os
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsread.article import from_text
from newsread.errors import NewsreadError
from newsread.source_names import shown
from newsread.sources import load
from newsread.sources.content import LARGEST_SOURCE, Raw
from newsread.sources.loading import article_of

NOBODY = 65534


def refusal(path: Path) -> str:
    with pytest.raises(NewsreadError) as caught:
        load(str(path))
    return str(caught.value)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Gives up the rights of the superuser, whom no file refuses, where the tests run as one."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)


def test_an_article_keeps_its_source_text_and_title(tmp_path: Path) -> None:
    file = tmp_path / "talks.txt"
    file.write_text("Talks end\n\nThe talks ended on Monday.\n", encoding="utf-8")
    article = load(str(file))
    assert article.source == str(file)
    assert article.text == "Talks end\n\nThe talks ended on Monday.\n"
    assert article.title == "Talks end"
    assert article.boilerplate == ()


def test_the_id_is_the_hash_of_the_cleaned_text() -> None:
    windows, unix = (article_of(Raw(data, "a", "a")) for data in (b"One\r\ntwo", b"One\ntwo"))
    assert windows.id == unix.id == hashlib.sha256(b"One\ntwo").hexdigest()


def test_prose_without_a_headline_takes_the_name_of_its_file() -> None:
    assert from_text("The talks ended on Monday.", "/news/talks.txt").title == "talks.txt"
    assert from_text("The talks ended on Monday.", "-").title == "Standard input"


def test_boilerplate_is_marked_by_spans_of_whole_lines() -> None:
    article = from_text("Talks end\n\nBy Jane Doe\n\nThe talks ended.\nSEE ALSO: More talks\n", "a.txt")
    lines = [article.text[start:end] for start, end in article.boilerplate]
    assert lines == ["By Jane Doe", "SEE ALSO: More talks"]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt") == f"there is no file {tmp_path / 'gone.txt'}"


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"there is nothing to read in the folder {tmp_path}"


@pytest.mark.skipif(sys.platform == "win32", reason="its owner may read any file there")
def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("Secret")
    file.chmod(0)
    with as_nobody():
        message = refusal(file)
    assert message == f"there is no permission to read {file}"


def test_a_name_that_no_file_can_have_is_refused() -> None:
    assert refusal(Path("a\0b")) == "a?b can't be read: embedded null byte"


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", "\u2028 \x1b".encode()])
def test_nothing_but_blanks_is_empty(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "blank.txt"
    file.write_bytes(content)
    assert refusal(file) == f"{file} is empty"


def archive_of(name: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(name, "text")
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (archive_of("word/document.xml"), "a Word document"),
        (archive_of("notes.txt"), "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "a WebP image"),
        (gzip.compress(gzip.compress(b"Talks end")), "a gzip archive"),
        (gzip.compress(bytes(257) + b"ustar\x0000"), "a tar archive"),
        (b"\x7fELF\x02\x01\x01", "a program"),
        (b"text\x00with\x00\x00nulls", "a binary file"),
        (bytes(range(1, 32)) * 8, "a binary file"),
    ],
    ids=lambda value: "bytes" if isinstance(value, bytes) else None,
)
def test_what_is_no_text_is_refused_by_its_kind(tmp_path: Path, content: bytes, kind: str) -> None:
    file = tmp_path / "article"
    file.write_bytes(content)
    assert refusal(file) == f"{file} is {kind}, not an article"


def test_the_largest_file_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    file = tmp_path / "book.txt"
    with file.open("wb") as book:
        book.write(b"Long book\n\n")
        book.write(b"word " * ((LARGEST_SOURCE - book.tell()) // 5))
        book.write(b"." * (LARGEST_SOURCE - book.tell()))
    assert len(load(str(file)).text) == LARGEST_SOURCE
    with file.open("ab") as book:
        book.write(b".")
    assert refusal(file) == f"{file} is larger than the 50 MB that newsread opens"


def test_a_file_name_in_a_message_cannot_steer_the_terminal(tmp_path: Path) -> None:
    assert shown("a\x1b[31m\u202e.txt") == "a?[31m?.txt"
    assert "\x1b" not in refusal(tmp_path / "a\x1b[2J.txt")
