"""Bytes in, clean text out: the encoding is found, whatever could harm a terminal or an offset is dropped."""

import codecs
import unicodedata

from newsread.errors import NewsreadError
from newsread.first_screen.ordinary import is_ordinary

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; UTF-32 comes first because its little-endian mark begins with the one of UTF-16."""

_KINDS = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
)

_ZIP_KINDS = (
    (b"mimetypeapplication/epub+zip", "an EPUB book"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"word/", "a Word document"),
    (b"[Content_Types].xml", "a Microsoft Office document"),
)

_RARE_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x08\x1b"))
_HIGH_BYTES = bytes(range(128, 256))
_SAMPLE_BYTES = 65_536

_LINE_ENDS = ("\r\n", "\r", "\n\f", "\f", "\v", "\x85", "\u2028", "\u2029")
"""What ends a line besides the line feed, in the order of replacement; a form feed adds no empty line."""

_PLAIN_ASCII = b"\t\n" + bytes(range(32, 127))
STEERING = "\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""What steers a terminal and is no blank, as the inside of a class of a regular expression."""
_DROPPED = f"[{STEERING}\ufeff\ud800-\udfff]"

_COMPOSABLE = "[^\x00-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]"
"""Anything but the Latin letters, quotes and dashes that are in NFC already: few articles have more."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of bytes in any encoding: byte order mark, UTF-8, or the likeliest 8-bit or Asian one.

    Args:
        data: The bytes.
        declared: The name of the encoding that came with them; believed where they are sound in it.

    Raises:
        NewsreadError: the bytes are no text; the message says what they are ("a PDF document").
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    kind = binary_kind(data)
    if kind:
        raise NewsreadError(kind)
    unmarked = _utf16_without_mark(data)
    if unmarked:
        return data.decode(unmarked, "replace")
    if _too_many_controls(data):
        raise NewsreadError("a binary file")
    as_declared = _decode_declared(data, declared) if declared else None
    if as_declared is not None:
        return as_declared
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(data)


def binary_kind(data: bytes) -> str | None:
    """What a file is by its first bytes ("a PDF document"), if that is a known kind that is no text."""
    for magic, kind in _KINDS:
        if data.startswith(magic):
            return _zip_kind(data) if kind == "a ZIP archive" else kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "a WebP image"
    if data[257:262] == b"ustar":
        return "a tar archive"
    if data[4:8] == b"ftyp":
        return "a video or image"
    return None


def clean(text: str) -> str:
    """The canonical form of a text: NFC, line feeds only, no character that steers a terminal.

    Tabs and line feeds are the only controls that stay. Byte order marks, lone surrogates and everything
    that steers the direction of writing go too; everything else is kept. A cleaned text is cleaned to itself.
    """
    for line_end in _LINE_ENDS:
        text = text.replace(line_end, "\n")
    is_plain = text.isascii() and not text.encode("ascii").translate(None, _PLAIN_ASCII)
    if is_plain or is_ordinary(text):
        return text
    import re

    text = re.sub(_DROPPED, "", text)
    composable = re.compile(_COMPOSABLE)
    if not composable.search(text):
        return text
    # One by one, the lines in NFC are the NFC of the text, for nothing composes with a line feed.
    return "\n".join(
        unicodedata.normalize("NFC", line) if composable.search(line) else line for line in text.split("\n")
    )


def _decode_declared(data: bytes, encoding: str) -> str | None:
    """The text in an encoding that was declared; None if it is unknown or the bytes contradict it.

    They contradict UTF-16 and UTF-32, in which a text would have nulls.
    """
    try:
        name = codecs.lookup(encoding).name
        if name.startswith(("utf-16", "utf-32")):
            return None
        return data.decode("cp1252" if name in ("ascii", "iso8859-1") else name)
    except (LookupError, ValueError):
        return None


def _zip_kind(data: bytes) -> str:
    beginning = data[:4096]
    return next((kind for sign, kind in _ZIP_KINDS if sign in beginning), "a ZIP archive")


def _utf16_without_mark(data: bytes) -> str | None:
    """The encoding of Western text in UTF-16 without its mark: every second byte is null, no other is."""
    sample = data[:_SAMPLE_BYTES]
    half = len(sample) // 2
    first_nulls = sample[0::2].count(0)
    second_nulls = sample[1::2].count(0)
    if half < 2 or len(data) % 2:
        return None
    if second_nulls > 0.7 * half and first_nulls == 0:
        return "utf-16-le"
    if first_nulls > 0.7 * half and second_nulls == 0:
        return "utf-16-be"
    return None


def _too_many_controls(data: bytes) -> bool:
    """Whether bytes hold a null or, in more than one of fifty, a control that no text has."""
    if b"\x00" in data:
        return True
    controls = len(data) - len(data.translate(None, _RARE_CONTROLS))
    return controls * 50 > len(data)


def _decode_other(data: bytes) -> str:
    """The text of bytes that are no sound UTF-8: a damaged UTF-8 file, or another encoding."""
    damaged = data.decode("utf-8", "replace")
    faults = damaged.count("\ufffd")
    sound = len(damaged) - len(damaged.encode("ascii", "ignore")) - faults
    if sound > 4 * faults:
        return damaged
    return data.decode(_likely_encoding(data), "replace")


def _likely_encoding(data: bytes) -> str:
    """The encoding of bytes that are no UTF-8, told by the lines that are not plain ASCII.

    Where letters of ASCII prevail the text is Western, and there charset-normalizer often errs.
    """
    telling = b"\n".join(line for line in data.splitlines() if not line.isascii())[:_SAMPLE_BYTES]
    foreign = len(telling) - len(telling.translate(None, _HIGH_BYTES))
    if foreign * 4 < len(telling):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(telling).best()
    return best.encoding if best else "cp1252"
