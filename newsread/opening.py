"""From the command line to the app. The order counts: first the screen, then the extraction, then Textual."""

import gc
import sys
from collections.abc import Sequence
from io import StringIO
from typing import TYPE_CHECKING

from newsread.article import Article
from newsread.crash import crash_sentence
from newsread.errors import NewsreadError, WrongUseError
from newsread.paths import Folders
from newsread.settings.config import Settings
from newsread.sources import load
from newsread.terminal import claim_terminal, tell_waiting

if TYPE_CHECKING:
    from newsread.first_screen.prepaint import Painted
    from newsread.kept.readings import Reading
    from newsread.shown_article import ShownArticle
    from nlp.client import Extraction
    from tui.app import NewsreadApp


def open_reader(
    files: Sequence[str],
    settings: Settings,
    folders: Folders,
    problems: Sequence[str],
    painted: "Painted | None" = None,
) -> None:
    """Shows the first file that can be read in the app, until the reader quits.

    Args:
        files: The reading list: file names, addresses, and `-`.
        settings: How the reader wants the program.
        folders: Where everything is kept.
        problems: What to tell the reader first, in sentences.
        painted: The terminal with the first screen, if there is one already.

    Raises:
        NewsreadError: no file can be read, or the app crashed.
        WrongUseError: there is no terminal, or no such theme.
    """
    article, unreadable = _first_readable(files)
    if not claim_terminal():
        raise WrongUseError("the reader needs a terminal; newsread --list FILE does not")
    painted = painted or _paint(article, files, settings, folders)
    try:
        extraction = _start_extraction(article, settings, folders)
        try:
            gc.disable()
            _import_asyncio()
            _check_theme(settings)
            app = _new_app(files, settings, folders, article, extraction, [*problems, *unreadable])
            _run(app, folders, painted, mouse=settings.mouse)
        finally:
            extraction.stop()
    finally:
        if painted:
            painted.give_back()


def open_library(settings: Settings, folders: Folders, problems: Sequence[str]) -> None:
    """Shows the articles read lately in the app, until the reader quits; they can be opened there.

    Raises:
        NewsreadError: the app crashed.
        WrongUseError: there is no terminal, or no such theme.
    """
    from nlp.client import Extraction

    if not claim_terminal():
        raise WrongUseError("an article is missing: newsread FILE; newsread --help shows what there is")
    extraction = Extraction(settings.model, at_once=False)
    try:
        _check_theme(settings)
        app = _new_app((), settings, folders, None, extraction, problems)
        _run(app, folders, None, mouse=settings.mouse)
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


def _paint(article: Article, files: Sequence[str], settings: Settings, folders: Folders) -> "Painted | None":
    """Paints the first screen; None where only Textual can."""
    from newsread.first_screen.prepaint import Painted, ink_to_paint, size_to_paint

    size, ink = size_to_paint(), ink_to_paint(settings.theme)
    if size is None or ink is None:
        return None
    from newsread.first_screen.screen import FirstScreen
    from store.library import Library
    from tui.reading_list import reading_list

    reading = Library(folders).find_at_once(article)
    number = reading_list(files).gone_to(article.source).number
    return Painted(FirstScreen(shown_article(article, reading, number, settings), size, ink).drawn())


def shown_article(
    article: Article, reading: "Reading | None", number: tuple[int, int], settings: Settings
) -> "ShownArticle":
    """What the first screen shows, and how.

    Args:
        article: The article.
        reading: How it was read last; None if it never was.
        number: Its number in the reading list, from 1, and how many articles there are.
        settings: How the reader wants the program.
    """
    from newsread.kept.readings import View
    from newsread.settings.keymap import keymap_of
    from newsread.settings.keys import display_key
    from newsread.shown_article import ShownArticle

    view = reading.view if reading else View()
    own_measure = None if "measure" in settings.given else view.measure
    keymap, _ = keymap_of(settings)
    return ShownArticle(
        article.text,
        article.title,
        article.origin,
        article.boilerplate,
        article.headings,
        place=reading.offset if reading else 0,
        measure=own_measure or settings.measure,
        panel=view.panel or "shown",
        panel_side=settings.panel_side,
        panel_width=settings.panel_width,
        section=view.section,
        number=number,
        hints=tuple(
            (display_key(command.keys[0]), command.footer_label or "")
            for command in keymap.footer(is_lit=False)
        ),
    )


def _start_extraction(article: Article, settings: Settings, folders: Folders) -> "Extraction":
    """The extraction; its process starts only if there is no analysis of the article yet."""
    from nlp.client import Extraction, model_identity
    from store.cache import AnalysisCache

    is_known = AnalysisCache(folders).holds(article.id, model_identity(settings.model))
    return Extraction(settings.model, at_once=not is_known)


def _import_asyncio() -> None:
    """Imports it as on a system without TLS, which takes long to load; nothing in the app needs that."""
    if "ssl" not in sys.modules:
        sys.modules["ssl"] = None  # type: ignore[assignment]  # None has the import fail
        try:
            import asyncio  # noqa: F401  brought in here, for those who import it next
        finally:
            del sys.modules["ssl"]


def _check_theme(settings: Settings) -> None:
    """Refuses a theme of the command line that does not exist.

    Raises:
        WrongUseError: there is no such theme.
    """
    if "theme" not in settings.given:
        return
    from textual.theme import BUILTIN_THEMES

    from tui.themes import OUR_THEMES

    themes = {*BUILTIN_THEMES, *(own.name for own in OUR_THEMES)}
    if settings.theme not in themes:
        raise WrongUseError(f"there is no theme {settings.theme!r}; there are {', '.join(sorted(themes))}")


def _new_app(
    files: Sequence[str],
    settings: Settings,
    folders: Folders,
    article: Article | None,
    extraction: "Extraction",
    problems: Sequence[str],
) -> "NewsreadApp":
    from nlp.client import model_identity
    from store.stores import Stores
    from tui.app import NewsreadApp

    return NewsreadApp(
        article,
        extraction,
        Stores(folders),
        model=model_identity(settings.model),
        settings=settings,
        sources=files,
        problems=problems,
    )


def _run(app: "NewsreadApp", folders: Folders, painted: "Painted | None", *, mouse: bool) -> None:
    """Runs the app on the painted screen; where it crashed goes to a file, and nothing to the terminal.

    Raises:
        NewsreadError: it crashed; the sentence names the file.
    """
    from rich.console import Console

    if painted:
        from tui.taking_over import taking_over

        app.driver_class = taking_over(app.driver_class, painted)
    app.error_console = Console(file=StringIO())
    app.run(mouse=mouse)
    if app.return_code:
        raise NewsreadError(crash_sentence(app.crash, folders))
