"""The extraction process: a request line in, updates out, all lines of JSON (the forms: `nlp.client`)."""

import json
import os
import sys
from collections.abc import Iterable
from typing import TextIO

from newsread.analysis_lines import to_lines
from newsread.article import Article
from newsread.errors import NewsreadError
from nlp.startup import import_spacy_lean


def main(model: str) -> None:
    """Answers requests on standard input until it ends; an empty model name means our own."""
    output = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    sys.stdout = sys.stderr
    try:
        _serve(model or None, output)
    except (BrokenPipeError, KeyboardInterrupt):
        os._exit(0)


def _serve(model: str | None, output: TextIO) -> None:
    import_spacy_lean(model)
    from nlp.analyzer import Analyzer

    try:
        analyzer = Analyzer(model)
    except NewsreadError as error:
        _send(output, {"progress": 0.0, "failure": str(error)})
        return
    for line in sys.stdin.buffer:
        request = json.loads(line)
        first_offset = request.pop("first_offset")
        try:
            for progress, analysis in analyzer.stream(Article(**request), first_offset):
                lines = to_lines(analysis) if analysis else ()
                _send(output, {"progress": progress, "has_analysis": analysis is not None}, lines)
        except (BrokenPipeError, KeyboardInterrupt):
            raise
        except Exception as error:
            _send(output, {"progress": 0.0, "failure": f"Extraction failed: {type(error).__name__}"})


def _send(output: TextIO, record: dict[str, object], analysis: Iterable[str] = ()) -> None:
    """Writes a line, and those of an analysis behind it."""
    for line in (json.dumps(record), *analysis):
        output.write(line + "\n")
    output.flush()
