"""Opening one article after another: a screen for each, the extraction for the one that is shown."""

from __future__ import annotations

from asyncio import sleep
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on
from textual.screen import Screen

from newsread.article import Article
from newsread.paths import absolute_source
from newsread.settings.config import Settings
from newsread.source_names import shown
from tui.history import History
from tui.messages import (
    Awaited,
    LeaveLibrary,
    Loaded,
    NotLoaded,
    OpenArticle,
    OpenLibrary,
    PlaceToShow,
    ReloadArticle,
    TurnArticle,
)
from tui.notices import warn
from tui.reading_list import reading_list
from tui.screens.reading import ReadingScreen
from tui.theming import Theming

if TYPE_CHECKING:
    from store.stores import Stores
    from tui.feed import Extracting, Feed
    from tui.loading import Loading


class Opening(Theming):
    """The part of the app that knows its articles; each has a mode of its own, with its screens.

    Args:
        article: The article to show first; None for the library.
        extraction: Gives the analyses; started already.
        stores: What the reader keeps.
        model: Name and version of the model, the key of the analyses made before.
        settings: How the reader wants it.
        sources: The reading list; nothing but the article if empty.
    """

    DEFAULT_MODE = "first"

    def __init__(
        self,
        article: Article | None,
        extraction: Extracting,
        stores: Stores,
        *,
        model: str,
        settings: Settings,
        sources: Sequence[str],
    ) -> None:
        super().__init__()
        self._extraction = extraction
        self._stores = stores
        self._model = model
        self._settings = settings
        self._searches = History()
        self._screens: dict[str, ReadingScreen] = {}
        self._modes_made = 0
        self.reading_list = reading_list(sources)
        self._reading: ReadingScreen | None = None
        if article is not None:
            self.reading_list = self.reading_list.gone_to(article.source)
            self._reading = self._new_screen(article, settings, self.DEFAULT_MODE)
            self._reading.number = self.reading_list.number
        self._library_mode = self.DEFAULT_MODE if article is None else "library"
        self.add_mode(self._library_mode, self._new_library)
        self.feed: Feed | None = None
        self.loading: Loading | None = None

    @property
    def reading(self) -> ReadingScreen:
        """The article that is on the screen, or was last."""
        assert self._reading is not None, "nothing is read yet"
        return self._reading

    def on_unmount(self) -> None:
        """Ends the extraction."""
        self._extraction.stop()

    async def open_article(self, source: str, place: PlaceToShow | None = None) -> None:
        """Shows another article in the place of all screens; one that can't be read is told.

        Args:
            source: A file name or an address.
            place: What to show; None for the place of the last time.
        """
        await self._open_first_of((source,), place)

    async def begin_first(self, problems: Sequence[str]) -> None:
        """Tells what is wrong, and begins with the first article, unless another one is shown by now."""
        self._tell(problems)
        if self._reading is not None and self._reading.name == self.DEFAULT_MODE:
            await self.begin()

    async def begin(self, place: PlaceToShow | None = None, problems: Sequence[str] = ()) -> None:
        """Reads what the disk has on the article that is shown, and starts its extraction if need be.

        Args:
            place: What to show; None for the place of the last time.
            problems: What to tell the reader, in sentences.
        """
        self._tell(problems)
        screen = self.reading
        await screen.begin(place)
        await sleep(0)
        if not screen.is_analysed:
            from tui.feed import Feed

            self.feed = Feed(
                screen.article,
                self._extraction,
                self._stores.analyses,
                self._model,
                screen.reader.place,
                lambda: screen.mending.of_article,
                screen.post_message,
                former=self.feed,
            )
            self.feed.start()

    def tell_shortly(self, sentence: str) -> None:
        """Tells something in the status line, or above a screen that has none."""
        if isinstance(self.screen, ReadingScreen):
            self.screen.status.tell(sentence)
        else:
            self.notify(sentence, timeout=2, markup=False)

    @on(OpenArticle)
    async def _article_wanted(self, message: OpenArticle) -> None:
        await self.open_article(message.source, message.place)

    @on(TurnArticle)
    async def _turn_wanted(self, message: TurnArticle) -> None:
        sources = self.reading_list.beyond(message.direction)
        if sources:
            await self._open_first_of(sources, None)
        else:
            self.reading.status.tell(f"This is the {'last' if message.direction > 0 else 'first'} article")

    @on(ReloadArticle)
    async def _article_wanted_anew(self, message: ReloadArticle) -> None:
        self._load((self.reading_list.as_given(message.source),), None)

    @on(OpenLibrary)
    async def _library_wanted(self) -> None:
        self.reading.remember()
        await self.switch_mode(self._library_mode)

    @on(LeaveLibrary)
    async def _library_left(self) -> None:
        if self._reading is not None:
            await self.switch_mode(str(self._reading.name))

    @on(Loaded)
    async def _article_loaded(self, message: Loaded) -> None:
        article = message.article
        former = self._screens.get(absolute_source(article.source))
        if former is not None and former.article.id == article.id:
            self.tell_shortly("The file is as it was")
            return
        self._modes_made += 1
        screen = self._new_screen(article, self._present_settings(), f"article {self._modes_made}")
        if former is not None:
            screen.follow(former)
        await self._show(screen, message.place, message.problems)
        if former is not None:
            await self.remove_mode(str(former.name))
            self.tell_shortly("Read anew")

    @on(Awaited)
    def _article_awaited(self, message: Awaited) -> None:
        self.tell_shortly(message.sentence)

    @on(NotLoaded)
    def _nothing_loaded(self, message: NotLoaded) -> None:
        self._tell(message.problems)

    async def _open_first_of(self, sources: Sequence[str], place: PlaceToShow | None) -> None:
        known = self._screens.get(absolute_source(sources[0]))
        if known is None:
            self._load(sources, place)
            return
        if self.loading is not None:
            self.loading.give_up()
        await self._show(known, place)

    def _load(self, sources: Sequence[str], place: PlaceToShow | None) -> None:
        """Loads the first source that can be read, in the place of what is being loaded."""
        if self.loading is not None:
            self.loading.give_up()
        if isinstance(self.screen, ReadingScreen):
            self.screen.status.tell(f"opening {shown(sources[0])} …")
        from tui.loading import Loading

        self.loading = Loading(sources, place, self.post_message)
        self.loading.start()

    async def _show(
        self, screen: ReadingScreen, place: PlaceToShow | None, problems: Sequence[str] = ()
    ) -> None:
        """Brings an article to the screen, where it was left unless there is a place to show."""
        self.reading_list = self.reading_list.gone_to(screen.article.source)
        screen.number = self.reading_list.number
        self._reading = screen
        while len(self.screen_stack) > 1:
            self.pop_screen()
        await self.switch_mode(str(screen.name))
        self.call_after_refresh(self.begin, place, problems)

    def _tell(self, problems: Sequence[str]) -> None:
        if problems:
            warn(self, *problems)

    def _present_settings(self) -> Settings:
        """The settings with what the reader has changed since on the screen."""
        screen = self._reading
        if screen is None:
            return self._settings
        return replace(self._settings, measure=screen.reader.measure, tint=screen.tinted)

    def _new_library(self) -> Screen[None]:
        from tui.screens.library import LibraryScreen
        from tui.shelf import Shelf

        return LibraryScreen(Shelf(self._stores, self._model))

    def _new_screen(self, article: Article, settings: Settings, mode: str) -> ReadingScreen:
        """A screen that lives as long as the app: it keeps place, selection and search."""
        screen = ReadingScreen(article, self._stores, settings, self._searches, name=mode)
        self.add_mode(mode, lambda: screen)
        self._screens[absolute_source(article.source)] = screen
        return screen
