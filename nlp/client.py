"""The reader's end of the extraction: a process of its own, started early and read in a thread.

This module imports nothing heavy; spaCy and ONNX Runtime live in the process only.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import newsread
from newsread.article import Article

if TYPE_CHECKING:
    from newsread.entities import Analysis

_ROOT = Path(newsread.__file__).parent.parent
OWN_MODEL = Path(__file__).parent.parent / "assets" / "model"
_START = """
import os, sys
if hasattr(os, "nice"):
    os.nice(10)
sys.path.insert(0, sys.argv[1])
import newsread
from nlp.worker import main
main(sys.argv[2])
"""
_BYTES_READ_AT_ONCE = 1 << 20
"""Far more than the usual 8 KB: a thread that lets the others in for a moment at every small read, before
they may ask for their turn, keeps them waiting until the whole analysis is read."""


def model_identity(model: str | None) -> str:
    """Name and version of a pipeline, read without loading it: "newsread-en 1.0.0"."""
    folder = OWN_MODEL if model is None else Path(model)
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        return f"{meta['name']} {meta['version']}"
    except (OSError, ValueError, KeyError):
        from importlib.metadata import PackageNotFoundError, version

        try:
            return f"{model} {version(str(model))}"
        except PackageNotFoundError:
            return str(model)


class Update(NamedTuple):
    """News from the extraction."""

    progress: float
    """Share of the text that has been read, 0 to 1."""
    analysis: Analysis | None = None
    """Everything found so far, grouped; `complete` in the last one."""
    failure: str | None = None
    """A sentence for the reader if the extraction can't go on."""


class Extraction:
    """An extraction process for one article after another. It ends with `stop` or with this process.

    Args:
        model: Name or folder of a spaCy pipeline; ours if None.
        at_once: Start now, while the app is still being imported, instead of with the request.
    """

    def __init__(self, model: str | None = None, *, at_once: bool = True) -> None:
        self._model = model
        self._request: bytes = b""
        self._process = self._start() if at_once else None

    def _start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-P", "-c", _START, str(_ROOT), self._model or ""],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=_BYTES_READ_AT_ONCE,
        )

    def request(self, article: Article, first_offset: int = 0) -> None:
        """Asks for the analysis of an article, the part at `first_offset` (characters) first."""
        record = {"id": article.id, "source": article.source, "title": article.title, "text": article.text}
        self._process = self._process or self._start()
        self._request = json.dumps(record | {"first_offset": first_offset}).encode() + b"\n"

    def updates(self) -> Iterator[Update]:
        """Sends the request and gives the updates as they come; blocks in between, so read it in a thread.

        The last update is a complete analysis or a failure; then there may be another request.
        """
        process = self._process
        assert process is not None, "request first"
        stream_in, stream_out = process.stdin, process.stdout
        assert stream_in is not None
        assert stream_out is not None
        try:
            stream_in.write(self._request)
            stream_in.flush()
        except OSError:
            yield self._crash(process)
            return
        while update := _read(stream_out):
            if update.failure:
                self.stop()
            yield update
            if update.failure or (update.analysis and update.analysis.complete):
                return
        yield self._crash(process)

    def stop(self) -> None:
        """Ends the process at once; the next request starts another."""
        process, self._process = self._process, None
        if process:
            process.kill()

    def _crash(self, process: subprocess.Popen[bytes]) -> Update:
        self.stop()
        sentence = f"Extraction ended unexpectedly (status {process.wait()}); the article stays readable"
        return Update(0.0, failure=sentence)


def _read(lines: IO[bytes]) -> Update | None:
    """The next update; None if the process has ended, even in the middle of one."""
    from newsread.analysis_lines import from_lines

    try:
        record: dict[str, Any] = json.loads(lines.readline())
        analysis = from_lines(lines) if record.get("has_analysis") else None
    except (ValueError, KeyError, TypeError):
        return None
    return Update(record["progress"], analysis, record.get("failure"))
