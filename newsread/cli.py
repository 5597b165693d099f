"""The command `newsread`. It imports nothing heavy before the article is on the screen."""

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from newsread import __version__
from newsread.article import Article, load
from newsread.errors import NewsreadError
from newsread.options import HELP, parse
from newsread.paths import Folders, default_folders, folders_under

if TYPE_CHECKING:
    from nlp.analyzer import Analyzer
    from nlp.client import Extraction
    from tui.app import NewsreadApp

_FINE, _FAILED, _WRONG_USE = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program; gives the exit status: 0 fine, 1 something failed, 2 wrong use.

    Args:
        argv: The words after the program's name; those of this process if None.
    """
    options = parse(argv)
    folders = folders_under(Path(options.data_dir)) if options.data_dir else None
    try:
        return _run(options, folders)
    except NewsreadError as error:
        return _tell(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _FAILED
    except KeyboardInterrupt:
        return _FAILED
    except Exception:
        import traceback

        return _tell(_crash_sentence(traceback.format_exc(), folders or default_folders()))


def _run(options: Namespace, folders: Folders | None) -> int:
    if options.help:
        print(HELP, end="")
    elif options.version:
        print(f"newsread {__version__}")
    elif options.print_keys:
        from newsread.commands import key_table

        print(key_table(), end="")
    elif not options.files:
        return _tell("an article is missing: newsread FILE; newsread --help shows what there is", _WRONG_USE)
    elif options.json or options.list:
        return _print_analyses(options)
    else:
        return _open_reader(options, folders or default_folders())
    sys.stdout.flush()
    return _FINE


def _tell(sentence: str, status: int = _FAILED) -> int:
    print(f"newsread: {sentence}", file=sys.stderr)
    return status


def _print_analyses(options: Namespace) -> int:
    """Prints the analysis of every file in order; one that fails is told and the others are still done."""
    from newsread.output import error_to_json, to_json, to_table

    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    analyzer: Analyzer | None = None
    status = _FINE
    for number, path in enumerate(options.files):
        try:
            article = load(path)
        except NewsreadError as error:
            status = _tell(str(error))
            printed = error_to_json(path, str(error)) if options.json else ""
        else:
            analyzer = analyzer or _new_analyzer(options.model)
            analysis = analyzer.analyse(article)
            printed = to_json(article, analysis) if options.json else to_table(article, analysis)
            if number and options.list:
                printed = "\n" + printed
        sys.stdout.write(printed)
        sys.stdout.flush()
    return status


def _new_analyzer(model: str | None) -> "Analyzer":
    from nlp.startup import import_spacy_lean

    import_spacy_lean(model)
    from nlp.analyzer import Analyzer

    return Analyzer(model)


def _open_reader(options: Namespace, folders: Folders) -> int:
    """Shows the first file in the app; the extraction starts first and works while Textual is imported."""
    from newsread.terminal import claim_terminal
    from nlp.client import Extraction, model_identity
    from store.cache import AnalysisCache

    article, problems = _first_readable(options.files)
    if not claim_terminal():
        return _tell("the reader needs a terminal; newsread --list FILE does not", _WRONG_USE)
    is_known = AnalysisCache(folders).holds(article.id, model_identity(options.model))
    extraction = Extraction(options.model, at_once=not is_known)
    gc.disable()
    try:
        if options.theme and options.theme not in _themes():
            known = ", ".join(sorted(_themes()))
            return _tell(f"there is no theme {options.theme!r}; there are {known}", _WRONG_USE)
        app = _new_app(options, folders, article, extraction, problems)
        return _show(app, folders, mouse=not options.no_mouse)
    finally:
        extraction.stop()


def _themes() -> set[str]:
    from textual.theme import BUILTIN_THEMES

    from tui.themes import OUR_THEMES

    return {*BUILTIN_THEMES, *(theme.name for theme in OUR_THEMES)}


def _first_readable(files: Sequence[str]) -> tuple[Article, list[str]]:
    """The first article that can be read, and a sentence about each before it that can't.

    Raises:
        NewsreadError: none can be read.
    """
    problems: list[str] = []
    for path in files:
        try:
            return load(path), problems
        except NewsreadError as error:
            problems.append(str(error))
    raise NewsreadError("\nnewsread: ".join(problems))


def _new_app(
    options: Namespace,
    folders: Folders,
    article: Article,
    extraction: "Extraction",
    problems: Sequence[str],
) -> "NewsreadApp":
    from nlp.client import model_identity
    from store.bookmarks import Bookmarks
    from store.cache import AnalysisCache
    from store.library import Library
    from tui.app import NewsreadApp

    app = NewsreadApp(
        article,
        extraction,
        Bookmarks(folders),
        Library(folders),
        AnalysisCache(folders),
        model=model_identity(options.model),
        measure=options.width,
        sources=options.files,
        problems=problems,
    )
    if options.theme:
        app.theme = options.theme
    return app


def _show(app: "NewsreadApp", folders: Folders, *, mouse: bool) -> int:
    """Runs the app; a crash goes to a file, with one sentence for the reader."""
    from rich.console import Console

    details = StringIO()
    app.error_console = Console(file=details, width=120)
    app.run(mouse=mouse)
    if app.return_code:
        return _tell(_crash_sentence(details.getvalue(), folders))
    return _FINE


def _crash_sentence(details: str, folders: Folders) -> str:
    """Writes down what went wrong inside newsread and gives the sentence that says where."""
    log = folders.state / "crash.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        log.write_text(details, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return "something went wrong inside newsread"
    return f"something went wrong inside newsread; {log} says what"
