"""The app: its themes, and the commands that work everywhere."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Protocol, runtime_checkable

from textual import events, on
from textual.app import App, SuspendNotSupported, SystemCommand
from textual.screen import Screen
from textual.theme import ThemeProvider

from newsread.article import Article
from newsread.crash import details_of
from newsread.settings.config import DEFAULTS, Settings
from newsread.settings.keymap import keymap_of
from newsread.settings.keys import display_key
from tui.bindings import bindings_of, textual_keymap
from tui.leaving import leave_on_request
from tui.messages import Found
from tui.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.styles import ARTICLE, FOUND, OTHER_SCREENS
from tui.themes import OUR_THEMES
from tui.turns import written

if TYPE_CHECKING:
    from pathlib import Path

    from store.stores import Stores
    from tui.feed import Extracting

_RARE_COLLECTIONS = (50_000, 20, 50)
"""Thresholds of the garbage collector; to go through all that was found in a book takes more than a frame."""


@runtime_checkable
class TakesText(Protocol):
    """What one types into: the input of Textual, or the note."""

    def insert_text_at_cursor(self, text: str) -> None:
        """Adds a text where the cursor is."""


class NewsreadApp(Opening):
    """Reads articles beside what is found in them.

    Args:
        article: The article to show first; None for the library.
        extraction: Gives the analyses; started already.
        stores: What the reader keeps.
        model: Name and version of the model, the key of the analyses made before.
        settings: How the reader wants it.
        sources: The reading list; nothing but the article if empty.
        problems: What to tell the reader first, in sentences.
    """

    TITLE = "newsread"
    CSS_PATH = ARTICLE
    BINDINGS = bindings_of("app")
    ESCAPE_TO_MINIMIZE = False
    HORIZONTAL_BREAKPOINTS = ReadingScreen.HORIZONTAL_BREAKPOINTS
    NOTIFICATION_TIMEOUT = 6
    COMMANDS: ClassVar = App.COMMANDS | {lambda: _row_provider(), lambda: _bookmark_provider()}

    def __init__(
        self,
        article: Article | None,
        extraction: Extracting,
        stores: Stores,
        *,
        model: str,
        settings: Settings = DEFAULTS,
        sources: Sequence[str] = (),
        problems: Sequence[str] = (),
    ) -> None:
        super().__init__(article, extraction, stores, model=model, settings=settings, sources=sources)
        self.keymap, refused_keys = keymap_of(settings)
        self.set_keymap(textual_keymap(self.keymap))
        self._problems = [*problems, *refused_keys, *self.choose_theme(settings.theme)]
        self.animation_level = "none"
        self.crash = ""
        """Where the error happened that ended the app, without any words of the article."""

    async def on_event(self, event: events.Event) -> None:
        """Reads the styles of what keys bring to the screen before the first of them counts."""
        if isinstance(event, events.InputEvent):
            self._read_styles(FOUND)
        await super().on_event(event)

    def on_load(self) -> None:
        """Is ready to be ended before it takes the terminal."""
        leave_on_request(partial(self.call_later, self.exit))

    def on_mount(self) -> None:
        """Leaves the disk and the extraction for the time after the first frame."""
        self.call_after_refresh(self._after_first_frame)
        self.app_resume_signal.subscribe(self, self._draw_anew)

    def on_key(self, event: events.Key) -> None:
        """Brings a letter to the line it is meant for, if it was typed before that line had the focus.

        Elsewhere a digit may be a number for the next command.
        """
        if event.is_printable and isinstance(self.focused, TakesText):
            event.prevent_default()
            self.focused.insert_text_at_cursor(event.character or "")
        elif isinstance(self.screen, ReadingScreen) and self.screen.take_key(event.key):
            event.prevent_default()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The commands of the registry for the palette."""
        yield SystemCommand("Choose a theme", "All themes, with a preview", self.action_change_theme)
        scopes = ("app", "reader") if isinstance(screen, ReadingScreen) else ("app",)
        for command in self.keymap.commands:
            if command.in_palette and command.scope in scopes:
                prefix = "app" if command.scope == "app" else "screen"
                run = partial(self.run_action, f"{prefix}.{command.action}")
                keys = "  ".join(map(display_key, command.keys)).replace("[", "\\[")
                yield SystemCommand(command.title, f"{keys}   {command.help}".strip(), run)

    def action_help(self) -> None:
        """Opens the help, or closes it."""
        from tui.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss()
        else:
            self.push_screen(HelpScreen([active.binding for active in self.screen.active_bindings.values()]))

    def action_command_palette(self) -> None:
        """Opens the command palette."""
        from tui.palette import Palette

        if not isinstance(self.screen, Palette):
            what = "A command, a name, or words that you kept"
            self.push_screen(Palette(placeholder=what, id="--command-palette"))

    def search_themes(self) -> None:
        """Opens a palette of the themes, each shown while it is marked."""
        from tui.palette import Palette

        self.push_screen(Palette(providers=[ThemeProvider], placeholder="A theme"))

    def action_theme_next(self) -> None:
        """Takes the next theme, ours first."""
        names = [own.name for own in OUR_THEMES]
        names += sorted(name for name in self.available_themes if name not in names)
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
        self.tell_shortly(self.theme)

    def action_suspend(self) -> None:
        """Returns to the shell until `fg`."""
        try:
            self.action_suspend_process()
        except SuspendNotSupported:
            self.tell_shortly("This terminal can't suspend")

    @on(Found)
    def _leave_other_screens_for_later(self) -> None:
        """Has the styles of the other screens read once the first news of the extraction is drawn."""
        self.call_after_refresh(self._read_styles, OTHER_SCREENS)

    async def _after_first_frame(self) -> None:
        await written()
        gc.freeze()
        gc.set_threshold(*_RARE_COLLECTIONS)
        gc.enable()
        self._read_styles(FOUND)
        self.call_later(self.begin_first, self._problems)

    def _read_styles(self, path: Path) -> None:
        if not self.stylesheet.has_source(str(path)):
            self.stylesheet.read(path)
            self.stylesheet.parse()

    def _draw_anew(self, _: App[None]) -> None:
        """Fills the terminal's screen, which is empty after `fg` or another program."""
        self.refresh(layout=True)

    def _handle_exception(self, error: Exception) -> None:
        """Notes where an error happened; Textual's own report of it shows the text of the article."""
        self.crash = self.crash or details_of(error)
        super()._handle_exception(error)


def _row_provider() -> type:
    from tui.palette import RowProvider

    return RowProvider


def _bookmark_provider() -> type:
    from tui.palette import BookmarkProvider

    return BookmarkProvider
