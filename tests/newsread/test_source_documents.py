"""EPUB books and PDF documents, made here, from the file to the text that is read."""

import io
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from newsread.errors import NewsreadError
from newsread.sources import load
from newsread.sources.content import LARGEST_SOURCE

CONTAINER = """<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/xml"/></rootfiles>
</container>"""
PACKAGE = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The River Papers</dc:title>
<dc:creator>Ada Novak</dc:creator><dc:creator>Luka Perić</dc:creator><dc:date>2026-11-03</dc:date>
<dc:publisher>Sava Press</dc:publisher></metadata>
<manifest><item id="b" href="two.xhtml"/><item id="a" href="text/part%20one.xhtml"/>
<item id="n" href="n.xhtml"/></manifest>
<spine><itemref idref="n" linear="no"/><itemref idref="a"/><itemref idref="b"/></spine>
</package>"""
CHAPTER = """<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>x</title><style>p {{}}</style></head><body><h1>{0}</h1><p>Farmers drove to the
<em>bridge</em>.</p><p>Łukasz stayed.</p></body></html>"""
ENCRYPTION = """<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData>
<enc:CipherReference URI="{}"/></enc:CipherData></enc:EncryptedData></encryption>"""
BOOK = {
    "META-INF/container.xml": CONTAINER,
    "OEBPS/book.opf": PACKAGE,
    "OEBPS/text/part one.xhtml": CHAPTER.format("Part one"),
    "OEBPS/two.xhtml": CHAPTER.format("Part two"),
    "OEBPS/n.xhtml": CHAPTER.format("Notes"),
}


def book_of(folder: Path, files: Mapping[str, str | bytes], packing: int = zipfile.ZIP_DEFLATED) -> str:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        for name, text in files.items():
            archive.writestr(name, text, packing)
    file = folder / "book.epub"
    file.write_bytes(content.getvalue())
    return str(file)


def pdf_of(folder: Path, pages: Sequence[str]) -> str:
    """A PDF document with a content stream for each page, in the operators of PDF."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{' '.join(f'{4 + 2 * n} 0 R' for n in range(len(pages)))}] "
        f"/Count {len(pages)} /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, page in enumerate(pages):
        objects.append(f"<< /Type /Page /Parent 2 0 R /Contents {5 + 2 * number} 0 R >>")
        objects.append(f"<< /Length {len(page)} >>\nstream\n{page}\nendstream")
    body = "%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    trailer = f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    file = folder / "talks.pdf"
    file.write_text(
        f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}", encoding="ascii", newline=""
    )
    return str(file)


def lines(top: int, *texts: str, left: int = 50, size: int = 12) -> str:
    """Lines of text below each other, from a height of the page."""
    shown = "".join(f"({text}) Tj 0 -15 Td " for text in texts)
    return f"BT /F {size} Tf {left} {top} Td {shown} ET\n"


def refusal(source: str) -> str:
    with pytest.raises(NewsreadError) as caught:
        load(source)
    return str(caught.value).replace(source, "FILE")


def test_a_book_is_read_in_the_order_of_its_spine(tmp_path: Path) -> None:
    article = load(book_of(tmp_path, BOOK))
    chapter = "Farmers drove to the bridge.\n\nŁukasz stayed."
    assert article.text == f"The River Papers\n\nPart one\n\n{chapter}\n\nPart two\n\n{chapter}\n"
    assert (article.title, article.author) == ("The River Papers", "Ada Novak, Luka Perić")
    assert (article.date, article.site) == ("2026-11-03", "Sava Press")
    headings = [article.text[start:end] for start, end in article.headings]
    assert headings == ["The River Papers", "Part one", "Part two"]


def test_a_locked_book_is_told_and_one_with_locked_fonts_is_read(tmp_path: Path) -> None:
    fonts = ENCRYPTION.format("OEBPS/fonts/serif.otf")
    assert load(book_of(tmp_path, BOOK | {"META-INF/encryption.xml": fonts})).title == "The River Papers"
    text = ENCRYPTION.format("OEBPS/two.xhtml")
    assert refusal(book_of(tmp_path, BOOK | {"META-INF/encryption.xml": text})).startswith("FILE is locked: ")


@pytest.mark.parametrize("missing", ["META-INF/container.xml", "OEBPS/book.opf", "OEBPS/two.xhtml"])
def test_a_book_with_missing_parts_is_damaged(tmp_path: Path, missing: str) -> None:
    files = {name: text for name, text in BOOK.items() if name != missing}
    assert refusal(book_of(tmp_path, files)) == "FILE is a damaged EPUB book"


@pytest.mark.parametrize("text", ["", "no XML", "<container/>"])
def test_a_book_with_a_senseless_container_is_damaged(tmp_path: Path, text: str) -> None:
    assert (
        refusal(book_of(tmp_path, BOOK | {"META-INF/container.xml": text})) == "FILE is a damaged EPUB book"
    )


def test_a_book_that_is_cut_off_is_damaged(tmp_path: Path) -> None:
    file = Path(book_of(tmp_path, BOOK))
    file.write_bytes(file.read_bytes()[:-30])
    assert refusal(str(file)) == "FILE is a damaged EPUB book"


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_book_with_wrong_bytes_in_a_chapter_is_damaged(tmp_path: Path, packing: int) -> None:
    file = Path(book_of(tmp_path, BOOK, packing))
    assert "Part two" in load(str(file)).text
    whole = file.read_bytes()
    with zipfile.ZipFile(file) as archive:
        start = archive.getinfo("OEBPS/two.xhtml").header_offset + 60
    file.write_bytes(whole[:start] + b"\xff" * 20 + whole[start + 20 :])
    assert refusal(str(file)) == "FILE is a damaged EPUB book"


def test_a_book_with_a_picture_for_a_chapter_is_damaged(tmp_path: Path) -> None:
    files = BOOK | {"OEBPS/two.xhtml": b"\x89PNG\r\n\x1a\n\x00"}
    assert refusal(book_of(tmp_path, files)) == "FILE is a damaged EPUB book"


def test_a_book_does_not_read_other_files(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("SECRET", encoding="utf-8")
    trap = f'<!DOCTYPE package [<!ENTITY s SYSTEM "{secret.as_uri()}">]>' + PACKAGE.partition("?>")[2]
    trap = trap.replace("The River Papers", "The &s; Papers")
    assert "SECRET" not in load(book_of(tmp_path, BOOK | {"OEBPS/book.opf": trap})).text


def test_a_small_book_with_a_huge_chapter_is_refused(tmp_path: Path) -> None:
    file = book_of(tmp_path, BOOK | {"OEBPS/two.xhtml": " " * (LARGEST_SOURCE + 1)})
    assert Path(file).stat().st_size < 1_000_000
    assert refusal(file) == "FILE is larger than the 50 MB that newsread opens"


def test_the_lines_of_a_printed_page_become_paragraphs(tmp_path: Path) -> None:
    page = (
        lines(700, "Talks end", size=24)
        + lines(660, "Talks on the Sava basin ended on Tuesday", "without a signature, and nobody was")
        + lines(630, "surprised.", "Farmers drove to the bridge each morning,", "and drove home again.")
    )
    article = load(pdf_of(tmp_path, [page]))
    assert article.text == (
        "Talks end\n\nTalks on the Sava basin ended on Tuesday without a signature, and nobody was surprised."
        "\n\nFarmers drove to the bridge each morning, and drove home again.\n"
    )
    assert article.title == "Talks end"
    assert article.headings == ((0, 9),)


def test_a_sentence_goes_on_over_columns_and_pages_without_their_edges(tmp_path: Path) -> None:
    def page(number: int, *columns: str) -> str:
        text = "".join(
            lines(700, *column.split("/"), left=50 + 250 * index) for index, column in enumerate(columns)
        )
        return lines(780, "The Daily River") + text + lines(20, f"Page {number} of 2")

    pages = [
        page(1, "Talks on the/Sava", "basin ended/on Tuesday"),
        page(2, "without a/signature.", "Nobody/wept."),
    ]
    assert load(pdf_of(tmp_path, pages)).text == (
        "Talks on the Sava basin ended on Tuesday without a signature.\n\nNobody wept.\n"
    )


def test_a_document_without_text_is_told(tmp_path: Path) -> None:
    assert refusal(pdf_of(tmp_path, ["0 0 100 100 re f"])) == "FILE has pictures of pages only, no text"


def test_a_damaged_document_is_told(tmp_path: Path) -> None:
    file = tmp_path / "talks.pdf"
    file.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    assert refusal(str(file)) == "FILE is a damaged PDF document"


def test_without_the_package_for_documents_its_installation_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    assert refusal(pdf_of(tmp_path, [""])).startswith(
        "FILE is a PDF document, and reading these takes one more "
    )
    assert refusal(pdf_of(tmp_path, [""])).endswith(" -m pip install pypdfium2")
