"""Analyses kept for the next time, one file for each article, model and version of our rules.

The folder can be deleted at any time. A file with any damage counts as missing.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from newsread import __version__
from newsread.errors import NewsreadError, reason_of
from newsread.paths import Folders

if TYPE_CHECKING:
    from newsread.entities import Analysis

KEPT = 20_000
"""How many analyses are kept, some 150 MB; the oldest go first."""
TRIMMED_EVERY = 100
"""So many analyses later the oldest are looked for again."""
_GZIP = 31
"""The window size by which zlib reads and writes the gzip format."""


class AnalysisCache:
    """Analyses by article and model."""

    def __init__(self, folders: Folders) -> None:
        self._folder = folders.analyses
        self._saved = 0

    def holds(self, article_id: str, model: str) -> bool:
        """Whether there is a file for an article and a model; it may still be damaged."""
        return self._path(article_id, model).exists()

    def load(self, article_id: str, model: str) -> Analysis | None:
        """The complete analysis of an article by a model, if a whole one is kept."""
        analysis = _analysis_in(self._path(article_id, model))
        if (
            analysis is None
            or not analysis.complete
            or (analysis.article_id, analysis.model) != (article_id, model)
        ):
            return None
        return analysis

    def text(self, article_id: str, model: str) -> str:
        """The text of an article that was analysed; empty if it isn't kept."""
        *_, last_line = _content_of(self._path(article_id, model)).rpartition(b"\n")
        try:
            text = json.loads(last_line)
        except ValueError:
            return ""
        return text if isinstance(text, str) else ""

    def save(self, analysis: Analysis, text: str) -> None:
        """Keeps a complete analysis with the text of its article; an incomplete one is ignored.

        Raises:
            NewsreadError: the file can't be written.
        """
        from newsread.analysis_lines import to_lines
        from store.files import make_folder, write_atomically

        if not analysis.complete:
            return
        lines = "\n".join((*to_lines(analysis), json.dumps(text, ensure_ascii=False)))
        packed = zlib.compress(lines.encode(), level=6, wbits=_GZIP)
        try:
            make_folder(self._folder)
            write_atomically(self._path(analysis.article_id, analysis.model), packed)
            if self._saved % TRIMMED_EVERY == 0:
                self._forget_oldest()
            self._saved += 1
        except OSError as error:
            raise NewsreadError(
                f"The analysis can't be kept in {self._folder} ({reason_of(error)})"
            ) from error

    def _path(self, article_id: str, model: str) -> Path:
        key = hashlib.sha256(f"{article_id}\n{model}\n{__version__}".encode()).hexdigest()
        return self._folder / f"{key}.json.gz"

    def _forget_oldest(self) -> None:
        files = list(self._folder.iterdir())
        if len(files) > KEPT:
            with suppress(FileNotFoundError):
                files.sort(key=lambda file: file.stat().st_mtime)
                for file in files[: len(files) - KEPT]:
                    file.unlink()


def is_whole(file: Path) -> bool:
    """Whether a file of the cache can be read."""
    return _analysis_in(file) is not None


def _analysis_in(file: Path) -> Analysis | None:
    from newsread.analysis_lines import from_lines

    try:
        return from_lines(BytesIO(_content_of(file)))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _content_of(file: Path) -> bytes:
    """The lines of a file, those of the analysis and a last one with the text; empty for any damage."""
    try:
        return zlib.decompress(file.read_bytes(), _GZIP)
    except (OSError, zlib.error):
        return b""
