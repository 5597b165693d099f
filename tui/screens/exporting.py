"""Writing kept passages and corrections to a file."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from newsread.errors import NewsreadError
from newsread.kept.bookmark import Bookmark
from newsread.kept.corrections import Correction
from newsread.plural import counted
from newsread.source_names import shown
from store.export_file import FORMATS, export_to_file, free_path
from tui.bindings import bindings_of
from tui.keeping import Keeping
from tui.mending import Mending
from tui.screens.styles import OTHER_SCREENS
from tui.widgets.key_line import KeyLine

_NO_PART_OF_A_NAME = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Choice:
    """Passages and corrections that can be written."""

    title: str
    """What they are: "This article"."""
    stem: str
    """What their file may be called."""
    bookmarks: Sequence[Bookmark]
    corrections: Sequence[Correction] = ()

    @property
    def size(self) -> int:
        """How many there are of both."""
        return len(self.bookmarks) + len(self.corrections)


def choices(keeping: Keeping, mending: Mending) -> list[Choice]:
    """What can be written: what was kept and corrected in the article, and all if there is more.

    Raises:
        NewsreadError: they can't be read.
    """
    stem = PurePath(keeping.article.source.rstrip("/")).stem
    mended = [one for one in mending.of_article if not one.is_general]
    here = Choice("This article", f"{stem}-kept", keeping.of_article, mended)
    everything = Choice(
        "All", "kept-passages", [*keeping.of_article, *keeping.of_others], [*mending.of_all()]
    )
    found = [here] if here.size else []
    return [*found, everything] if everything.size > here.size else found


class ExportScreen(ModalScreen[None]):
    """A line for the name of the file.

    Args:
        choices: What can be written, the likeliest first.
    """

    CSS_PATH = OTHER_SCREENS

    BINDINGS = bindings_of("export")

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._choices = choices
        self._chosen = 0
        self._offered = ""

    def compose(self) -> ComposeResult:
        """What is written, the name, the keys."""
        with Vertical(id="export-box"):
            yield Static(id="export-title")
            yield Input(id="export-name", compact=True, select_on_focus=False)
            idle = ("export.scope",) if len(self._choices) == 1 else ()
            yield KeyLine("export", ", ".join(FORMATS), idle, id="export-keys")

    def on_mount(self) -> None:
        """Offers a name that no file has."""
        self._show()

    def action_export_scope(self) -> None:
        """Takes the next choice; a name that was not typed changes with it."""
        self._chosen = (self._chosen + 1) % len(self._choices)
        self._show()

    def action_export_close(self) -> None:
        """Writes nothing."""
        self.dismiss()

    @on(Input.Submitted)
    def action_export_write(self) -> None:
        """Writes the file, or says why it can't be written."""
        chosen = self._choices[self._chosen]
        try:
            path = Path.cwd() / Path(self._line.value.strip()).expanduser()
            export_to_file(path, chosen.bookmarks, chosen.corrections)
        except (NewsreadError, OSError, RuntimeError) as error:
            self.query_one(KeyLine).tell(shown(str(error)))
            return
        self.dismiss()
        self.app.notify(f"{_in_words(chosen)} written to {shown(str(path))}", markup=False)

    @on(Input.Changed)
    def _typed(self) -> None:
        self.query_one(KeyLine).show_keys()

    @property
    def _line(self) -> Input:
        return self.query_one(Input)

    def _show(self) -> None:
        parts = [
            Content.styled(
                f"{choice.title} {choice.size}",
                "bold $accent" if index == self._chosen else "$quiet",
            )
            for index, choice in enumerate(self._choices)
        ]
        title = Content.styled("Write to a file   ", "$foreground") + Content("   ").join(parts)
        self.query_one("#export-title", Static).update(title)
        if self._line.value == self._offered:
            stem = _NO_PART_OF_A_NAME.sub("-", self._choices[self._chosen].stem).strip("-.") or "passages"
            self._offered = self._line.value = free_path(Path.cwd(), stem, ".md").name
            self._line.cursor_position = len(self._offered) - len(".md")


def _in_words(choice: Choice) -> str:
    """How many of what: "2 passages and 1 correction"."""
    counts = ((len(choice.bookmarks), "passage"), (len(choice.corrections), "correction"))
    return " and ".join(counted(count, noun) for count, noun in counts if count)
