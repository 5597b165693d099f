"""From the command line to the app. The order counts: the extraction starts before Textual is imported."""

import gc
from argparse import Namespace
from collections.abc import Sequence
from io import StringIO
from typing import TYPE_CHECKING

from newsread.article import Article
from newsread.config import Settings
from newsread.crash import crash_sentence
from newsread.errors import NewsreadError, WrongUseError
from newsread.paths import Folders
from newsread.sources import load
from newsread.terminal import claim_terminal, tell_waiting

if TYPE_CHECKING:
    from nlp.client import Extraction
    from tui.app import NewsreadApp


def open_reader(options: Namespace, settings: Settings, folders: Folders, problems: Sequence[str]) -> None:
    """Shows the first file that can be read in the app, until the reader quits.

    Args:
        options: The command line.
        settings: How the reader wants the program.
        folders: Where everything is kept.
        problems: What to tell the reader first, in sentences.

    Raises:
        NewsreadError: no file can be read, or the app crashed.
        WrongUseError: there is no terminal, or no such theme.
    """
    from nlp.client import Extraction, model_identity
    from store.cache import AnalysisCache

    article, unreadable = _first_readable(options.files)
    if not claim_terminal():
        raise WrongUseError("the reader needs a terminal; newsread --list FILE does not")
    is_known = AnalysisCache(folders).holds(article.id, model_identity(settings.model))
    extraction = Extraction(settings.model, at_once=not is_known)
    gc.disable()
    try:
        _check_theme(options.theme)
        app = _new_app(options.files, settings, folders, article, extraction, [*problems, *unreadable])
        _run(app, folders, mouse=settings.mouse)
    finally:
        extraction.stop()


def _first_readable(files: Sequence[str]) -> tuple[Article, list[str]]:
    """The first article that can be read, and a sentence about each before it that can't.

    Raises:
        NewsreadError: none can be read.
    """
    problems: list[str] = []
    for path in files:
        try:
            return load(path, tell_waiting), problems
        except NewsreadError as error:
            problems.append(str(error))
    raise NewsreadError("\nnewsread: ".join(problems))


def _check_theme(theme: str | None) -> None:
    """Refuses a theme that does not exist.

    Raises:
        WrongUseError: there is no such theme.
    """
    from textual.theme import BUILTIN_THEMES

    from tui.themes import OUR_THEMES

    themes = {*BUILTIN_THEMES, *(own.name for own in OUR_THEMES)}
    if theme and theme not in themes:
        raise WrongUseError(f"there is no theme {theme!r}; there are {', '.join(sorted(themes))}")


def _new_app(
    files: Sequence[str],
    settings: Settings,
    folders: Folders,
    article: Article,
    extraction: "Extraction",
    problems: Sequence[str],
) -> "NewsreadApp":
    from nlp.client import model_identity
    from store.stores import open_stores
    from tui.app import NewsreadApp

    return NewsreadApp(
        article,
        extraction,
        open_stores(folders),
        model=model_identity(settings.model),
        settings=settings,
        sources=files,
        problems=problems,
    )


def _run(app: "NewsreadApp", folders: Folders, *, mouse: bool) -> None:
    """Runs the app; what a crash of it prints goes to a file.

    Raises:
        NewsreadError: it crashed; the sentence names the file.
    """
    from rich.console import Console

    details = StringIO()
    app.error_console = Console(file=details, width=120)
    app.run(mouse=mouse)
    if app.return_code:
        raise NewsreadError(crash_sentence(details.getvalue(), folders))
