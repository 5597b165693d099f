"""Other readers for the terminal, each in its own environment, and articles in the formats they read."""

import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

_CONTAINER = """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>"""
_PACKAGE = """<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">benchmark</dc:identifier>
<dc:title>Benchmark</dc:title><dc:language>en</dc:language></metadata>
<manifest><item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>
<spine toc="ncx"><itemref idref="text"/></spine></package>"""
_PAGE = (
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Benchmark</title></head><body>{}</body></html>'
)
_CONTENTS = _PAGE.format(
    '<nav xmlns:epub="http://www.idpf.org/2007/ops" epub:type="toc"><ol><li>'
    '<a href="text.xhtml">Text</a></li></ol></nav>'
)
_NCX = """<?xml version="1.0"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head/><docTitle><text>Benchmark</text>
</docTitle><navMap><navPoint id="text" playOrder="1"><navLabel><text>Text</text></navLabel>
<content src="text.xhtml"/></navPoint></navMap></ncx>"""


@dataclass(frozen=True, slots=True)
class Peer:
    """A reader from the package index."""

    package: str
    """With its version."""
    command: str
    ending: str
    """Of the files that it reads: ".epub" or ".md"."""


PEERS = (
    Peer("baca==0.1.17", "baca", ".epub"),
    Peer("epy-reader==2023.6.11", "epy", ".epub"),
    Peer("frogmouth==0.9.2", "frogmouth", ".md"),
)


def installed(peer: Peer, folder: Path) -> Path:
    """The command of a peer in an environment under a folder, which is made if there is none yet."""
    environment = folder / peer.package
    command = environment / "bin" / peer.command
    if not command.exists():
        print(f"installing {peer.package} …", file=sys.stderr)
        venv.create(environment, with_pip=True, clear=True)
        pip: Sequence[str | Path] = (environment / "bin" / "pip", "install", "-q", peer.package)
        subprocess.run(pip, check=True)
    return command


def written_as(text: str, ending: str, folder: Path) -> Path:
    """A file with the text in a format: ".txt", ".md" or ".epub"."""
    path = folder / f"article{ending}"
    if ending != ".epub":
        path.write_text(text, encoding="utf-8")
        return path
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n"))
    with ZipFile(path, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr("META-INF/container.xml", _CONTAINER)
        book.writestr("book.opf", _PACKAGE)
        book.writestr("nav.xhtml", _CONTENTS)
        book.writestr("toc.ncx", _NCX)
        book.writestr("text.xhtml", _PAGE.format(paragraphs))
    return path
